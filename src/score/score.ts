/**
 * From answers to scores (Lampiran I pp. 35-37), in one place. The policies:
 *
 * - The rubric's weights are used whatever the sheet says.
 * - How answers become a value is the rubric's to say (`answer.ts`): by letters, as the regulation has it, or otherwise.
 * - Unanswered is not E. One answer missing and there is no total, only the range it may still end in.
 * - A sub-component that stands twice with different answers, or whose row is contradicted by its own title,
 *   counts as unanswered: the tool reports and never guesses.
 * - If the evaluator answered anything, the evaluator's answers are the official ones; what the evaluator left
 *   open is never filled from the self-assessment.
 */
import { type Assessment, type Assessor, type CellRef, rowsOf } from "../assessment.ts";
import { type Exact, exact, pointsOf, sum, sumIfAll } from "../exact.ts";
import type { Predicate, Rubric, RubricComponent, RubricSubcomponent } from "../rubric/schema.ts";
import { scoringOf, valueBounds } from "../rubric/scoring.ts";
import { type AnswerPlace, agreedAnswer, type Origin } from "./answer.ts";
import { fulfilledCount } from "./criteria.ts";
import { isFlagged, predicateOf } from "./predicate.ts";

/** Which assessor's answers are wanted: `auto` is the evaluator's once there are any. */
export type AssessorChoice = "auto" | "self" | "evaluator";

/** A sub-component's score with its reason. Value, score and from are null together. */
export interface ScoredSubcomponent {
  readonly rubric: RubricSubcomponent;
  /** Null too where the figure itself is the answer. */
  readonly letter: string | null;
  readonly value: Exact | null;
  /** weight × value ÷ 100, exact. */
  readonly score: Exact | null;
  readonly from: Origin | null;
  /** The mean of the criteria's grades, of 100; null where none was taken. */
  readonly mean: Exact | null;
  readonly cell: CellRef | null;
  /** Criteria fulfilled by this assessor's ticks; null when none of them is answered. */
  readonly fulfilled: number | null;
}

export interface ScoredComponent {
  readonly rubric: RubricComponent;
  readonly score: Exact | null;
  readonly subcomponents: readonly ScoredSubcomponent[];
}

/** The result of one assessor. `total`, `predicate` and `flagged` are null while an answer is missing. */
export interface AssessorResult {
  readonly components: readonly ScoredComponent[];
  readonly answered: number;
  readonly of: number;
  readonly total: Exact | null;
  /** The totals that are still possible: every missing answer as the worst and as the best letter. */
  readonly range: { readonly min: Exact; readonly max: Exact };
  readonly predicate: Predicate | null;
  readonly flagged: boolean | null;
}

export interface Scorecard {
  /** Whose answers are official; `null` when the sheet has no such column. */
  readonly assessor: Assessor | null;
  /** Whether `assessor` was chosen because the evaluator answered, not because somebody asked for it. */
  readonly evaluatorChosen: boolean;
  readonly official: AssessorResult;
  readonly byAssessor: Readonly<Partial<Record<Assessor, AssessorResult>>>;
}

/** Scores every assessor of the sheet and names the official one. */
export function score(
  assessment: Assessment,
  rubric: Rubric,
  options: { readonly assessor: AssessorChoice; readonly flagFrom: string },
): Scorecard {
  const byAssessor: Partial<Record<Assessor, AssessorResult>> = {};
  for (const assessor of assessment.assessors) {
    byAssessor[assessor] = scoreAssessor(assessment, rubric, assessor, options.flagFrom);
  }
  const assessor = officialAssessor(assessment, rubric, options.assessor);
  return {
    assessor,
    evaluatorChosen: options.assessor === "auto" && assessor === "evaluator",
    official: (assessor && byAssessor[assessor]) ?? scoreAssessor(assessment, rubric, null, options.flagFrom),
    byAssessor,
  };
}

function officialAssessor(assessment: Assessment, rubric: Rubric, choice: AssessorChoice): Assessor | null {
  const { assessors } = assessment;
  // A form with one answer column does not say whose it is; whoever is asked for, these are the answers.
  if (assessors.includes("single")) return "single";
  if (choice !== "auto") return assessors.includes(choice) ? choice : null;
  if (assessors.includes("evaluator") && hasAnswered(assessment, rubric, "evaluator")) return "evaluator";
  return assessors.includes("self") ? "self" : (assessors[0] ?? null);
}

/** Whether an assessor wrote anything but a blank or a placeholder, even something unusable. */
function hasAnswered(assessment: Assessment, rubric: Rubric, assessor: Assessor): boolean {
  // The figures of a form that nobody filled in are all zero.
  if (scoringOf(rubric).method === "points")
    return assessment.subcomponents.some(({ scores: { [assessor]: figure } }) =>
      figure?.kind === "number" ? exact(figure.decimal).gt(0) : false,
    );
  return assessment.subcomponents.some((row) =>
    [row.answers[assessor], ...row.criteria.map((criterion) => criterion.answers[assessor])].some(
      (answer) => answer !== undefined && answer.kind !== "unanswered",
    ),
  );
}

function scoreAssessor(
  assessment: Assessment,
  rubric: Rubric,
  assessor: Assessor | null,
  flagFrom: string,
): AssessorResult {
  const components = rubric.components.map((component): ScoredComponent => {
    const subcomponents = component.subcomponents.map((subcomponent) =>
      scoreSubcomponent(subcomponent, assessor && { assessment, rubric, assessor }, assessment),
    );
    return { rubric: component, score: sumIfAll(subcomponents.map((part) => part.score)), subcomponents };
  });
  const all = components.flatMap((component) => component.subcomponents);
  const total = sumIfAll(components.map((part) => part.score));
  const predicate = total && predicateOf(total, rubric);
  return {
    components,
    answered: all.filter(({ score }) => score !== null).length,
    of: all.length,
    total,
    range: rangeOf(all, rubric),
    predicate,
    flagged: predicate && isFlagged(predicate.letter, flagFrom, rubric),
  };
}

function rangeOf(subcomponents: readonly ScoredSubcomponent[], rubric: Rubric): AssessorResult["range"] {
  const { lowest, highest } = valueBounds(rubric);
  const totalWith = (missing: number) =>
    sum(subcomponents.map((part) => part.score ?? pointsOf(part.rubric.weight, missing)));
  return { min: totalWith(lowest), max: totalWith(highest) };
}

function scoreSubcomponent(
  subcomponent: RubricSubcomponent,
  place: AnswerPlace | null,
  assessment: Assessment,
): ScoredSubcomponent {
  const rows = rowsOf(assessment, subcomponent.code);
  const [row] = rows;
  const answer = place && agreedAnswer(rows, subcomponent, place);
  return {
    rubric: subcomponent,
    letter: answer?.letter ?? null,
    value: answer?.value ?? null,
    score: answer && exact(subcomponent.weight).mul(answer.value).div(100),
    from: answer?.from ?? null,
    mean: answer?.mean ?? null,
    cell: answer?.cell ?? (row && place ? (row.answers[place.assessor]?.at ?? null) : null),
    fulfilled: row && place ? fulfilledCount(row, place.assessor, place.rubric) : null,
  };
}
