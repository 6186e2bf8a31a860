import type { Assessor } from "../../assessment.ts";
import { type Exact, exact } from "../../exact.ts";
import { formatWeight } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { Cause } from "../../reconciliation.ts";
import type { AssessorResult, ScoredSubcomponent } from "../../score/score.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { causeFix } from "../cause-fix.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { causeSentence, ofAssessor, partName, score, statedScore } from "../wording.ts";

interface Disagreement {
  readonly code: string;
  readonly assessor: Assessor;
  readonly stated: string;
  readonly cause: Cause;
  readonly cell: string;
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
        `Nilai ${partName(args.code, "id")}${ofAssessor(args.assessor, "id")} tertulis ${statedScore(args, "id")}, ${contrast(args, "id")}.${causeSentence(args, "id")}`,
      fix: ({ code, right, cause }) => {
        const fix = causeFix(cause, "id");
        if (fix !== null) return fix;
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
        `The score of ${partName(args.code, "en")}${ofAssessor(args.assessor, "en")} is given as ${statedScore(args, "en")}, ${contrast(args, "en")}.${causeSentence(args, "en")}`,
      fix: ({ code, right, cause }) => {
        const fix = causeFix(cause, "en");
        if (fix !== null) return fix;
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
    cause: { kind: "row-reference", used: "D28", wanted: "D51" },
    cell: "E51",
    right: { kind: "answer", letter: "CC", weight: 15, score: exact("9") },
  },
  check: (subject) => assessed(subject).flatMap(disagreementsIn),
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

function disagreementsIn({ differences, scorecard }: Assessed): Occurrence<Disagreement>[] {
  return differences.flatMap((difference): Occurrence<Disagreement>[] => {
    const { what, code, assessor, stated, at, recomputed } = difference;
    const told = { code, assessor, stated, cause: difference.cause, cell: at.cell };
    if (what === "subcomponent") {
      const scored = subcomponentOf(scorecard.byAssessor[assessor], code);
      return scored ? [{ at, args: { ...told, right: rightScore(scored) } }] : [];
    }
    if (what !== "component" || recomputed === null || typeof recomputed === "string") return [];
    return [{ at, args: { ...told, right: { kind: "sum", score: recomputed } } }];
  });
}

function subcomponentOf(result: AssessorResult | undefined, code: string): ScoredSubcomponent | undefined {
  return result?.components
    .flatMap(({ subcomponents }) => subcomponents)
    .find(({ rubric }) => rubric.code === code);
}

function rightScore({ letter, value, score: points, rubric }: ScoredSubcomponent): Disagreement["right"] {
  if (value === null || points === null) return { kind: "unanswered" };
  return { kind: "answer", letter: letter ?? value, weight: rubric.weight, score: points };
}
