import { type Exact, exact } from "../../exact.ts";
import { type Assessed, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { score } from "../wording.ts";

interface Unseen {
  /** The first sub-component that the column that is shown answers otherwise. */
  readonly code: string;
  readonly hidden: Exact;
  readonly shown: Exact;
}

export const hiddenAnswersDecide = defineRule<Unseen>({
  code: "SKP185",
  name: "hidden-answers-decide",
  severity: "error",
  text: {
    id: {
      title: "Jawaban tersembunyi menentukan nilai",
      why: "Orang yang membuka berkas ini melihat jawaban lain daripada yang menentukan nilai; kolom yang disembunyikan bisa saja salinan atau draf, padahal LKE adalah kertas kerja yang harus dapat direviu (Lampiran I hlm. 33 dan 37).",
      message: ({ code, hidden, shown }) =>
        `Nilai ditentukan oleh jawaban evaluator di kolom tersembunyi ini, padahal jawaban OPD yang terlihat berbeda: ${code} bernilai ${score(hidden, "id")}, sedangkan menurut yang terlihat ${score(shown, "id")}.`,
      fix: () =>
        "Tampilkan kolom ini bila memang berisi jawaban evaluator (blok kolom di kiri dan kanannya, klik kanan, Tampilkan/Unhide); hapus bila hanya salinan atau draf.",
    },
    en: {
      title: "Hidden answers decide the score",
      why: "Whoever opens the file sees other answers than those that decide the score; a hidden column may be a copy or a draft, yet the LKE is a working paper that must be open to review (Annex I, pp. 33 and 37).",
      message: ({ code, hidden, shown }) =>
        `The evaluator's answers in this hidden column decide the score, but the OPD's answers, which are shown, differ: ${code} scores ${score(hidden, "en")}, and ${score(shown, "en")} by what is shown.`,
      fix: () =>
        "Unhide this column if it holds the evaluator's answers (select the columns to its left and right, right-click, Unhide); delete it if it is a copy or a draft.",
    },
  },
  example: { code: "2.c", hidden: exact("9"), shown: exact("12") },
  check: (subject) => assessed(subject).flatMap(unseenIn),
});

function unseenIn(parts: Assessed): Occurrence<Unseen>[] {
  const { hiddenAnswerColumns } = parts.assessment;
  const hidden = hiddenAnswerColumns.find(({ assessor }) => assessor === "evaluator");
  if (!hidden || parts.scorecard.assessor !== "evaluator") return [];
  if (hiddenAnswerColumns.some(({ assessor }) => assessor === "self")) return [];
  const shown = new Map(scoredRows(parts, "self").map(({ row, scored }) => [row, scored.score]));
  for (const { row, scored } of scoredRows(parts, "evaluator")) {
    const own = shown.get(row);
    if (!own || !scored.score || own.equals(scored.score)) continue;
    const { sheet, cell } = hidden;
    return [{ at: { sheet, cell }, args: { code: row.code, hidden: scored.score, shown: own } }];
  }
  return [];
}
