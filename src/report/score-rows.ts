/** The score table as rows of text, for every report that draws one. */
import type { Assessor } from "../assessment.ts";
import type { EvaluatedSubcomponent, Evaluation } from "../evaluation.ts";
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { fullScoreOf } from "./subcomponents.ts";

/** What stands where there is nothing. */
export const NOTHING = "–";

/** Marks a letter that was derived from the criteria. */
export const DERIVED = "°";

export interface ScoreRow {
  readonly kind: "component" | "subcomponent" | "total" | "predicate";
  readonly code: string;
  readonly name: string;
  /** One for each of the columns: a letter, or in the last rows that assessor's total and predicate. */
  readonly answers: readonly string[];
  readonly score: string;
  readonly weight: string;
}

/** Whose answers get a column: both sides when both answered something, else only those that count. */
export function answerColumns({ assessor, assessors }: Evaluation): readonly Assessor[] {
  const bothAnswered = [assessors.self, assessors.evaluator].every((side) => (side?.answered ?? 0) > 0);
  if (bothAnswered) return ["self", "evaluator"];
  return [assessor ?? "single"];
}

/** Components with their sub-components, the total and, with two assessors, their predicates. */
export function scoreRows(evaluation: Evaluation, language: Language): readonly ScoreRow[] {
  const columns = answerColumns(evaluation);
  const blank = columns.map(() => "");
  const figure = (score: number | null) => (score === null ? NOTHING : formatNumber(score, language));
  const parts = evaluation.components.flatMap((component): readonly ScoreRow[] => [
    {
      kind: "component",
      code: component.code,
      name: component.name,
      answers: blank,
      score: figure(component.score),
      weight: formatWeight(component.weight, language),
    },
    ...component.subcomponents.map(
      (subcomponent): ScoreRow => ({
        kind: "subcomponent",
        code: subcomponent.code,
        name: subcomponentName(subcomponent, language),
        answers: columns.map((column) => columnText(subcomponent, column, evaluation, language)),
        score: figure(subcomponent.score),
        weight: formatWeight(subcomponent.weight, language),
      }),
    ),
  ]);
  return [...parts, ...closingRows(evaluation, columns, language)];
}

/** `Kualitas: Dokumen …`: the dimension first, because a narrow table cuts the name off. */
function subcomponentName({ dimension, name }: EvaluatedSubcomponent, language: Language): string {
  return dimension === null ? name : `${textsOf(language).report.dimension[dimension]}: ${name}`;
}

function columnText(
  subcomponent: EvaluatedSubcomponent,
  column: Assessor,
  { assessor }: Evaluation,
  language: Language,
): string {
  if (assessor !== null && column !== assessor) {
    const { letter = null, value = null } = subcomponent.answers[column] ?? {};
    return answerText({ letter, value }, language);
  }
  const { from } = subcomponent;
  const isDerived = subcomponent.letter !== null && (from === "criteria" || from === "mean");
  return `${answerText(subcomponent, language)}${isDerived ? DERIVED : ""}`;
}

/** The letter or, under a rubric that scores by figures, the value of 100. */
export function answerText(
  { letter, value }: { readonly letter: string | null; readonly value: number | null },
  language: Language,
): string {
  return letter ?? (value === null ? NOTHING : formatNumber(value, language));
}

function closingRows(
  evaluation: Evaluation,
  columns: readonly Assessor[],
  language: Language,
): readonly ScoreRow[] {
  const { total, predicate, assessors } = evaluation;
  const texts = textsOf(language).report;
  const sides = columns.map((column) => assessors[column]);
  const single = columns.length === 1;
  const totalRow: ScoreRow = {
    kind: "total",
    code: "",
    name: texts.total,
    answers: single
      ? [""]
      : sides.map((side) => (side?.total == null ? NOTHING : formatNumber(side.total, language))),
    score: total === null ? NOTHING : formatNumber(total, language),
    weight: formatWeight(fullScoreOf(evaluation), language),
  };
  if (single) return [totalRow];
  const predicateRow: ScoreRow = {
    kind: "predicate",
    code: "",
    name: texts.predicate,
    answers: sides.map((side) => side?.predicate ?? NOTHING),
    score: predicate ?? NOTHING,
    weight: "",
  };
  return [totalRow, predicateRow];
}
