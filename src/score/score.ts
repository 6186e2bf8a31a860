/**
 * From answers to scores (Lampiran I pp. 35-37), in one place. The policies:
 *
 * - The rubric's weights are used whatever the sheet says.
 * - A given letter is the score: it is a professional judgement, whatever the criteria say.
 * - No letter, but every criterion of the rubric answered: the letter is derived from the share, at most BB.
 * - Unanswered is not E. One answer missing and there is no total, only the range it may still end in.
 * - A sub-component that stands twice with different answers, or whose row is contradicted by its own title,
 *   counts as unanswered: the tool reports and never guesses.
 * - If the evaluator answered anything, the evaluator's answers are the official ones; what the evaluator left
 *   open is never filled from the self-assessment.
 */
import {
  type Assessment,
  type Assessor,
  type CellRef,
  type CriterionRow,
  criteriaTally,
  rowsOf,
  type SubcomponentRow,
} from "../assessment.ts";
import { type Exact, exact, pointsOf, sum, sumIfAll } from "../exact.ts";
import type { Predicate, Rubric, RubricComponent, RubricSubcomponent } from "../rubric/schema.ts";
import { isFlagged, letterSupportedBy, predicateOf } from "./predicate.ts";

/** Which assessor's answers are wanted: `auto` is the evaluator's once there are any. */
export type AssessorChoice = "auto" | "self" | "evaluator";

/** A sub-component's score with its reason. All four of letter, value, score and from are null together. */
export interface ScoredSubcomponent {
  readonly rubric: RubricSubcomponent;
  readonly letter: string | null;
  readonly value: Exact | null;
  /** weight × value ÷ 100, exact. */
  readonly score: Exact | null;
  readonly from: "letter" | "criteria" | null;
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
  const assessor = officialAssessor(assessment, options.assessor);
  return {
    assessor,
    evaluatorChosen: options.assessor === "auto" && assessor === "evaluator",
    official: (assessor && byAssessor[assessor]) ?? scoreAssessor(assessment, rubric, null, options.flagFrom),
    byAssessor,
  };
}

function officialAssessor(assessment: Assessment, choice: AssessorChoice): Assessor | null {
  const { assessors } = assessment;
  // A form with one answer column does not say whose it is; whoever is asked for, these are the answers.
  if (assessors.includes("single")) return "single";
  if (choice !== "auto") return assessors.includes(choice) ? choice : null;
  if (assessors.includes("evaluator") && hasAnswered(assessment, "evaluator")) return "evaluator";
  return assessors.includes("self") ? "self" : (assessors[0] ?? null);
}

/** Whether an assessor wrote anything but a blank or a placeholder, even something unusable. */
function hasAnswered(assessment: Assessment, assessor: Assessor): boolean {
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
      scoreSubcomponent(rowsOf(assessment, subcomponent.code), subcomponent, rubric, assessor),
    );
    return { rubric: component, score: sumIfAll(subcomponents.map((part) => part.score)), subcomponents };
  });
  const all = components.flatMap((component) => component.subcomponents);
  const total = sumIfAll(components.map((part) => part.score));
  const predicate = total && predicateOf(total, rubric);
  return {
    components,
    answered: all.filter(({ letter }) => letter !== null).length,
    of: all.length,
    total,
    range: rangeOf(all, rubric),
    predicate,
    flagged: predicate && isFlagged(predicate.letter, flagFrom, rubric),
  };
}

function rangeOf(subcomponents: readonly ScoredSubcomponent[], rubric: Rubric): AssessorResult["range"] {
  const values = rubric.scale.map(({ value }) => value);
  const totalWith = (missing: number) =>
    sum(subcomponents.map((part) => part.score ?? pointsOf(part.rubric.weight, missing)));
  return { min: totalWith(Math.min(...values)), max: totalWith(Math.max(...values)) };
}

function scoreSubcomponent(
  rows: readonly SubcomponentRow[],
  subcomponent: RubricSubcomponent,
  rubric: Rubric,
  assessor: Assessor | null,
): ScoredSubcomponent {
  const found = rows.map((row) => (assessor ? answerOf(row, subcomponent, rubric, assessor) : UNANSWERED));
  const [first] = found;
  // A repeated row counts only while both say the same.
  const answer = first && found.every(({ letter }) => letter === first.letter) ? first : UNANSWERED;
  const step = rubric.scale.find(({ letter }) => letter === answer.letter);
  return {
    rubric: subcomponent,
    letter: answer.letter,
    value: step ? exact(step.value) : null,
    score: step ? pointsOf(subcomponent.weight, step.value) : null,
    from: answer.from,
    cell: answer.cell ?? (rows[0] && assessor ? (rows[0].answers[assessor]?.at ?? null) : null),
    fulfilled: rows[0] && assessor ? fulfilledCount(rows[0], assessor) : null,
  };
}

interface ResolvedAnswer {
  readonly letter: string | null;
  readonly from: "letter" | "criteria" | null;
  readonly cell: CellRef | null;
}

const UNANSWERED: ResolvedAnswer = { letter: null, from: null, cell: null };

function answerOf(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  rubric: Rubric,
  assessor: Assessor,
): ResolvedAnswer {
  const answer = row.answers[assessor];
  if (row.match === "contradicting" || !answer) return UNANSWERED;
  if (answer.kind === "letter") return { letter: answer.letter, from: "letter", cell: answer.at };
  if (answer.kind !== "unanswered") return UNANSWERED;
  const fulfilled = fulfilledOfAll(row.criteria, subcomponent, assessor);
  if (fulfilled === null) return UNANSWERED;
  const { letter } = letterSupportedBy(fulfilled, subcomponent.criteria.length, rubric);
  return { letter, from: "criteria", cell: answer.at };
}

/** How many criteria are fulfilled, if every criterion of the rubric stands there once and is answered. */
function fulfilledOfAll(
  criteria: readonly CriterionRow[],
  subcomponent: RubricSubcomponent,
  assessor: Assessor,
): number | null {
  let fulfilled = 0;
  for (const { number } of subcomponent.criteria) {
    const rows = criteria.filter((row) => row.number === number);
    const kind = rows.length === 1 ? rows[0]?.answers[assessor]?.kind : undefined;
    if (kind !== "fulfilled" && kind !== "unfulfilled") return null;
    if (kind === "fulfilled") fulfilled += 1;
  }
  return fulfilled;
}

function fulfilledCount(row: SubcomponentRow, assessor: Assessor): number | null {
  const { fulfilled, answered } = criteriaTally(row, assessor);
  return answered > 0 ? fulfilled : null;
}
