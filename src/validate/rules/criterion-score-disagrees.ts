import { type Assessor, rowsOf } from "../../assessment.ts";
import { type Exact, exact } from "../../exact.ts";
import type { Language } from "../../language/language.ts";
import type { Cause } from "../../reconciliation.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { causeFix } from "../cause-fix.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { answerName, causeSentence, ofAssessor, quoted, score, statedScore } from "../wording.ts";

interface Disagreement {
  readonly code: string;
  readonly assessor: Assessor;
  readonly stated: string;
  /** The answer as it is written. */
  readonly answer: string;
  /** Null while it is not answered. */
  readonly right: Exact | null;
  readonly cause: Cause;
  readonly cell: string;
}

export const criterionScoreDisagrees = defineRule<Disagreement>({
  code: "SKP183",
  name: "criterion-score-disagrees",
  severity: "warning",
  text: {
    id: {
      title: "Nilai kriteria pada lembar berbeda dari jawabannya",
      why: "Angka di samping kriteria dihitung dari jawaban kriteria itu; yang tidak sesuai membuat pembaca menyangka kriterianya dijawab lain, dan ikut salah bila dijumlahkan ke sub-komponennya (Lampiran I hlm. 35-36).",
      message: (args) =>
        `Nilai ${answerName(args.code, "id")}${ofAssessor(args.assessor, "id")} tertulis ${statedScore(args, "id")}, ${contrast(args, "id")}.${causeSentence(args, "id")}`,
      fix: ({ code, right, cause }) =>
        causeFix(cause, "id") ??
        (right === null
          ? `Jawab ${answerName(code, "id")}, atau kosongkan nilainya.`
          : `Hitung nilai ${answerName(code, "id")} dengan rumus dari jawabannya sehingga hasilnya ${score(right, "id")}.`),
    },
    en: {
      title: "Score of a criterion differs from its answer",
      why: "The figure beside a criterion is computed from that criterion's answer; one that does not fit makes readers think that it was answered otherwise, and goes on into its sub-component where it is added up (Annex I, pp. 35-36).",
      message: (args) =>
        `The score of ${answerName(args.code, "en")}${ofAssessor(args.assessor, "en")} is given as ${statedScore(args, "en")}, ${contrast(args, "en")}.${causeSentence(args, "en")}`,
      fix: ({ code, right, cause }) =>
        causeFix(cause, "en") ??
        (right === null
          ? `Answer ${answerName(code, "en")}, or clear its score.`
          : `Compute the score of ${answerName(code, "en")} from its answer with a formula, so that it gives ${score(right, "en")}.`),
    },
  },
  example: {
    code: "1.a/3",
    assessor: "single",
    stated: "1",
    answer: "Tidak",
    right: exact(0),
    cause: { kind: "row-reference", used: "D9", wanted: "D10" },
    cell: "F10",
  },
  check: (subject) => assessed(subject).flatMap(disagreementsIn),
});

function contrast({ answer, right }: Disagreement, language: Language): string {
  const id = language === "id";
  if (right === null) return id ? "padahal belum dijawab" : "but it is not answered";
  const figure = score(right, language);
  return id
    ? `padahal jawabannya ${quoted(answer)} bernilai ${figure}`
    : `but its answer ${quoted(answer)} scores ${figure}`;
}

function disagreementsIn({ assessment, differences }: Assessed): Occurrence<Disagreement>[] {
  return differences.flatMap(({ what, code, assessor, stated, recomputed, cause, at }) => {
    if (what !== "criterion" || typeof recomputed === "string") return [];
    const [part = "", number] = code.split("/");
    const criterion = rowsOf(assessment, part)[0]?.criteria.find((one) => one.number === Number(number));
    const answer = criterion?.answers[assessor]?.raw ?? "";
    return [{ at, args: { code, assessor, stated, answer, right: recomputed, cause, cell: at.cell } }];
  });
}
