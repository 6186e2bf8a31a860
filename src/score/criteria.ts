/** The criteria of one sub-component as one assessor answered them: fulfilled or not, graded, blank, or unusable. */
import type { Assessor, CriterionAnswer, SubcomponentRow } from "../assessment.ts";
import { type Exact, exact, sum, ZERO } from "../exact.ts";
import { gradeOf } from "../rubric/grade.ts";
import type { MeanScoring, Rubric, RubricCriterion, RubricSubcomponent } from "../rubric/schema.ts";
import { scoringOf } from "../rubric/scoring.ts";

/** Whether an answer says that its criterion is fulfilled; null where it says neither. */
export function isFulfilled(
  answer: CriterionAnswer | undefined,
  rubric: Pick<Rubric, "scoring">,
): boolean | null {
  const scoring = scoringOf(rubric);
  if (scoring.method === "mean") return gradeOf(answer, scoring)?.fulfilled ?? null;
  if (answer?.kind === "fulfilled") return true;
  return answer?.kind === "unfulfilled" ? false : null;
}

/** How many criteria are fulfilled; null where none is answered with yes or no. */
export function fulfilledCount(
  { criteria }: SubcomponentRow,
  assessor: Assessor,
  rubric: Pick<Rubric, "scoring">,
): number | null {
  const verdicts = criteria
    .filter(({ number }) => number !== null)
    .map(({ answers }) => isFulfilled(answers[assessor], rubric))
    .filter((verdict) => verdict !== null);
  return verdicts.length > 0 ? verdicts.filter(Boolean).length : null;
}

/** A criterion of the rubric with its answer. */
export interface AnsweredCriterion {
  readonly criterion: RubricCriterion;
  readonly answer: CriterionAnswer;
}

/** Every criterion of the rubric with its answer; null unless each of them stands there exactly once. */
export function criteriaStanding(
  { criteria }: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  assessor: Assessor,
): readonly AnsweredCriterion[] | null {
  const standing: AnsweredCriterion[] = [];
  for (const criterion of subcomponent.criteria) {
    const rows = criteria.filter(({ number }) => number === criterion.number);
    const answer = rows.length === 1 ? rows[0]?.answers[assessor] : undefined;
    if (!answer) return null;
    standing.push({ criterion, answer });
  }
  return standing.length > 0 ? standing : null;
}

/** How many of how many count as fulfilled; null while an answer is unusable or none is there. */
export function shareOf(
  standing: readonly AnsweredCriterion[],
  denominator: MeanScoring["denominator"],
): { readonly fulfilled: number; readonly of: number } | null {
  const count = (kind: CriterionAnswer["kind"]) =>
    standing.filter(({ answer }) => answer.kind === kind).length;
  const [fulfilled, unfulfilled, unanswered] = [
    count("fulfilled"),
    count("unfulfilled"),
    count("unanswered"),
  ];
  const answered = fulfilled + unfulfilled;
  if (answered === 0 || answered + unanswered < standing.length) return null;
  return { fulfilled, of: denominator === "all" ? standing.length : answered };
}

/** The mean of the grades, of 100; null while an answer is unusable or none is there. */
export function meanOf(standing: readonly AnsweredCriterion[], scoring: MeanScoring): Exact | null {
  const parts = standing.map(({ criterion, answer }) => ({
    weight: scoring.weighting === "equal" ? exact(1) : exact(criterion.weight ?? 0),
    grade: gradeOf(answer, scoring),
    blank: answer.kind === "unanswered",
  }));
  if (parts.some(({ grade, blank }) => grade === null && !blank)) return null;
  const answered = parts.filter(({ blank }) => !blank);
  if (answered.length === 0) return null;
  const counted = scoring.denominator === "all" ? parts : answered;
  const earned = sum(parts.map(({ weight, grade }) => (grade ? weight.mul(exact(grade.value)) : ZERO)));
  return earned.div(sum(counted.map(({ weight }) => weight)));
}
