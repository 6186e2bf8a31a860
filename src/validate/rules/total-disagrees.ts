import type { Assessor } from "../../assessment.ts";
import { type Exact, exact } from "../../exact.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { Cause } from "../../reconciliation.ts";
import type { AssessorResult } from "../../score/score.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { causeFix } from "../cause-fix.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { causeSentence, ofAssessor, score, statedScore } from "../wording.ts";

interface Disagreement {
  readonly assessor: Assessor;
  readonly stated: string;
  readonly cause: Cause;
  readonly cell: string;
  /** null while answers are missing; `open` names them. */
  readonly recomputed: Exact | null;
  readonly open: readonly string[];
}

export const totalDisagrees = defineRule<Disagreement>({
  code: "SKP061",
  name: "total-disagrees",
  severity: "warning",
  text: {
    id: {
      title: "Nilai akhir pada lembar berbeda dari hitungan",
      why: "Nilai akhir adalah jumlah nilai seluruh komponen (Lampiran I hlm. 36); total yang diketik, rumus yang terputus, atau komponen yang tidak ikut dijumlahkan membuat predikatnya keliru.",
      message: (args) =>
        `Nilai akhir${ofAssessor(args.assessor, "id")} tertulis ${statedScore(args, "id")}, ${contrast(args, "id")}.${causeSentence(args, "id")}`,
      fix: ({ recomputed, open, cause }) =>
        recomputed === null
          ? `Jawab dahulu ${formatList(open, "id")}; sebelum itu nilai akhir belum ada.`
          : (causeFix(cause, "id") ??
            `Isi sel ini dengan rumus yang menjumlahkan nilai seluruh komponen sehingga hasilnya ${score(recomputed, "id")}.`),
    },
    en: {
      title: "Total on the sheet differs from the recomputed one",
      why: "The total is the sum of all components' scores (Annex I, p. 36); a total that was typed, a broken formula or a component left out of the sum makes the predicate wrong.",
      message: (args) =>
        `The total${ofAssessor(args.assessor, "en")} is given as ${statedScore(args, "en")}, ${contrast(args, "en")}.${causeSentence(args, "en")}`,
      fix: ({ recomputed, open, cause }) =>
        recomputed === null
          ? `Answer ${formatList(open, "en")} first; until then there is no total.`
          : (causeFix(cause, "en") ??
            `Put a formula into this cell that adds up the scores of all components, so that it gives ${score(recomputed, "en")}.`),
    },
  },
  example: {
    assessor: "single",
    stated: "24.1",
    cause: { kind: "rows-missing", cells: ["E6", "E88"], range: "E38:E62" },
    cell: "E105",
    recomputed: exact("46.6"),
    open: [],
  },
  check: (subject) => assessed(subject).flatMap(disagreementsIn),
});

function contrast({ recomputed, open }: Disagreement, language: Language): string {
  const id = language === "id";
  if (recomputed !== null)
    return id
      ? `padahal jawabannya berjumlah ${score(recomputed, language)}`
      : `but the answers add up to ${score(recomputed, language)}`;
  const codes = formatList(open, language);
  return id
    ? `padahal ${codes} belum terjawab`
    : `although ${codes} ${open.length === 1 ? "is" : "are"} unanswered`;
}

function disagreementsIn({ differences, scorecard }: Assessed): Occurrence<Disagreement>[] {
  return differences.flatMap((difference) => {
    const { what, assessor, stated, recomputed, cause, at } = difference;
    const result = scorecard.byAssessor[assessor];
    if (what !== "total" || !result || typeof recomputed === "string") return [];
    return [{ at, args: { assessor, stated, cause, cell: at.cell, recomputed, open: openCodes(result) } }];
  });
}

function openCodes({ components }: AssessorResult): string[] {
  return components
    .flatMap((component) => component.subcomponents)
    .filter(({ score }) => score === null)
    .map(({ rubric }) => rubric.code);
}
