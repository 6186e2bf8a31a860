import type { Assessor, StatedNumber } from "../../assessment.ts";
import { type Exact, exact, ZERO } from "../../exact.ts";
import { formatWeight } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import type { ScoredSubcomponent } from "../../score/score.ts";
import { type Assessed, assessed, scoredRows } from "../assessed.ts";
import { disagrees } from "../figures.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor, partName, score, statedScore } from "../wording.ts";

interface Disagreement {
  readonly code: string;
  readonly assessor: Assessor;
  readonly stated: string;
  readonly typed: boolean;
  readonly right: /** By its letter or, where the rubric scores by figures, by its value of 100. */
    | {
        readonly kind: "answer";
        readonly letter: string | Exact;
        readonly weight: number;
        readonly score: Exact;
      }
    /** The sub-component has no answer that a score could come from. */
    | { readonly kind: "unanswered" }
    | { readonly kind: "sum"; readonly score: Exact };
}

export const scoreDisagrees = defineRule<Disagreement>({
  code: "SKP060",
  name: "score-disagrees",
  severity: "warning",
  text: {
    id: {
      title: "Nilai pada lembar berbeda dari hitungan",
      why: "Nilai sub-komponen adalah bobot dikali nilai hurufnya, dan nilai komponen jumlah sub-komponennya (Lampiran I hlm. 35-36); yang dipakai adalah hitungan ulang dari jawabannya.",
      message: (args) =>
        `Nilai ${partName(args.code, "id")}${ofAssessor(args.assessor, "id")} tertulis ${statedScore(args, "id")}, ${contrast(args, "id")}.`,
      fix: ({ code, right }) => {
        if (right.kind === "unanswered") return `Isi jawaban ${code}, atau kosongkan nilainya.`;
        const figure = score(right.score, "id");
        return right.kind === "sum"
          ? `Jumlahkan nilai sub-komponen ${code} dengan rumus sehingga hasilnya ${figure}.`
          : `Hitung nilai ${code} dengan rumus bobot × nilai huruf ÷ 100 sehingga hasilnya ${figure}.`;
      },
    },
    en: {
      title: "Score on the sheet differs from the recomputed one",
      why: "A sub-component's score is its weight times the value of its letter, a component's the sum of its sub-components (Annex I, pp. 35-36); what counts is the score recomputed from the answers.",
      message: (args) =>
        `The score of ${partName(args.code, "en")}${ofAssessor(args.assessor, "en")} is given as ${statedScore(args, "en")}, ${contrast(args, "en")}.`,
      fix: ({ code, right }) => {
        if (right.kind === "unanswered") return `Answer ${code}, or clear its score.`;
        const figure = score(right.score, "en");
        return right.kind === "sum"
          ? `Add up the sub-components of ${code} with a formula, so that it gives ${figure}.`
          : `Compute the score of ${code} with a formula, weight × letter value ÷ 100, so that it gives ${figure}.`;
      },
    },
  },
  example: {
    code: "2.c",
    assessor: "single",
    stated: "12",
    typed: true,
    right: { kind: "answer", letter: "CC", weight: 15, score: exact("9") },
  },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      parts.assessment.assessors.flatMap((assessor) => [
        ...ofComponents(parts, assessor),
        ...ofSubcomponents(parts, assessor),
      ]),
    ),
});

function contrast({ right }: Disagreement, language: Language): string {
  const id = language === "id";
  if (right.kind === "unanswered")
    return id ? "padahal belum ada jawaban yang dapat dinilai" : "but there is no answer that scores";
  const figure = score(right.score, language);
  if (right.kind === "sum")
    return id ? `padahal jumlah sub-komponennya ${figure}` : `but its sub-components add up to ${figure}`;
  const weight = formatWeight(right.weight, language);
  const answer = typeof right.letter === "string" ? right.letter : score(right.letter, language);
  return id
    ? `padahal ${answer} dengan bobot ${weight} bernilai ${figure}`
    : `but ${answer} with the weight ${weight} scores ${figure}`;
}

function ofSubcomponents(parts: Assessed, assessor: Assessor): Occurrence<Disagreement>[] {
  // Where the sheet's own points are the answer there is nothing to compare them with.
  if (scoringOf(parts.rubric).method === "points") return [];
  return scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const found = compared(row.scores[assessor], scored.score ?? ZERO, parts.rubric);
    return found.map(({ at, ...figure }) => ({
      at,
      args: { code: row.code, assessor, ...figure, right: rightScore(scored) },
    }));
  });
}

function rightScore({ letter, value, score: points, rubric }: ScoredSubcomponent): Disagreement["right"] {
  if (value === null || points === null) return { kind: "unanswered" };
  return { kind: "answer", letter: letter ?? value, weight: rubric.weight, score: points };
}

function ofComponents(parts: Assessed, assessor: Assessor): Occurrence<Disagreement>[] {
  const { assessment, rubric, scorecard } = parts;
  const components = scorecard.byAssessor[assessor]?.components ?? [];
  return components.flatMap(({ score: points, rubric: { code } }) => {
    // With an answer missing there is no right sum to compare with.
    if (points === null) return [];
    return assessment.components
      .filter((row) => row.code === code)
      .flatMap((row) => compared(row.scores[assessor], points, rubric))
      .map(({ at, ...figure }) => ({
        at,
        args: { code, assessor, ...figure, right: { kind: "sum", score: points } },
      }));
  });
}

/** The figure, if it is one and not the right one. */
function compared(figure: StatedNumber | undefined, recomputed: Exact, rubric: Rubric) {
  if (figure?.kind !== "number" || !disagrees(figure.decimal, recomputed, rubric)) return [];
  return [{ at: figure.at, stated: figure.decimal, typed: figure.formula === null }];
}
