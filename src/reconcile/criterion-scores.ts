/**
 * The scores that a sheet gives to its criteria. No rule says in what they are counted: points of the sub-component,
 * coefficients of 1 or of 100, shares of the value. The sheet itself tells, where most of its fulfilled criteria agree
 * with one of these; else nothing is compared.
 */
import {
  type Assessment,
  type Assessor,
  type CriterionAnswer,
  rowsOf,
  type StatedFigure,
} from "../assessment.ts";
import { type Exact, exact, sum, ZERO } from "../exact.ts";
import { disagrees } from "../reconciliation.ts";
import { gradeOf } from "../rubric/grade.ts";
import type { Rubric, RubricCriterion, RubricSubcomponent } from "../rubric/schema.ts";
import { scoringOf } from "../rubric/scoring.ts";

/** A criterion's figure with what its answer comes to. */
export interface CriterionScore {
  /** `1.a/3` */
  readonly code: string;
  readonly figure: StatedFigure;
  /** Null while it is not answered. */
  readonly recomputed: Exact | null;
  readonly full: Exact;
}

/** A criterion that states a figure and whose answer, if there is one, is known. */
interface Scored {
  readonly code: string;
  readonly figure: StatedFigure;
  /** Of 100; null: not answered. */
  readonly grade: Exact | null;
  /** What it counts of its sub-component, of 1. */
  readonly share: Exact;
  /** Of the sub-component. */
  readonly weight: Exact;
}

const HUNDRED = exact(100);

/** What a criterion gets for all of its grade, by the unit that the sheet may count in. */
const UNITS: readonly ((criterion: Scored) => Exact)[] = [
  ({ weight, share }) => weight.mul(share),
  () => exact(1),
  () => HUNDRED,
  ({ share }) => share.mul(HUNDRED),
  ({ share }) => share,
];

/** Fewer figures that agree may do so by chance. */
const LEAST_AGREEING = 3;

/** Every criterion's figure of one assessor; none where the sheet does not tell in what they are counted. */
export function criterionScores(
  assessment: Assessment,
  rubric: Rubric,
  assessor: Assessor,
): readonly CriterionScore[] {
  if (scoringOf(rubric).method === "points") return [];
  const scored = rubric.components
    .flatMap(({ subcomponents }) => subcomponents)
    .flatMap((subcomponent) => scoredCriteria(subcomponent, assessment, rubric, assessor));
  const unit = unitOf(scored, rubric);
  if (!unit) return [];
  return scored.map((criterion) => {
    const { code, figure } = criterion;
    return { code, figure, recomputed: scoreIn(unit, criterion), full: unit(criterion) };
  });
}

type Unit = (criterion: Scored) => Exact;

function scoreIn(unit: Unit, criterion: Scored): Exact | null {
  return criterion.grade && unit(criterion).mul(criterion.grade).div(HUNDRED);
}

/** The unit in which most of the criteria that earn something agree, if it is one. */
function unitOf(scored: readonly Scored[], rubric: Rubric): Unit | null {
  const earning = scored.filter(({ grade }) => grade?.gt(0));
  const agreeing = UNITS.map(
    (unit) => earning.filter((criterion) => agrees(criterion, scoreIn(unit, criterion), rubric)).length,
  );
  const most = Math.max(...agreeing);
  const [unit, ...others] = UNITS.filter((_, index) => agreeing[index] === most);
  if (!unit || others.length > 0) return null;
  return most >= LEAST_AGREEING && most * 2 > earning.length ? unit : null;
}

function agrees({ figure }: Scored, score: Exact | null, rubric: Rubric): boolean {
  return score !== null && !disagrees(figure.decimal, score, rubric);
}

function scoredCriteria(
  subcomponent: RubricSubcomponent,
  assessment: Assessment,
  rubric: Rubric,
  assessor: Assessor,
): readonly Scored[] {
  const [row, ...others] = rowsOf(assessment, subcomponent.code);
  if (!row || others.length > 0 || row.match === "contradicting") return [];
  if (!row.criteria.some(({ scores }) => scores[assessor])) return [];
  const standing = subcomponent.criteria.flatMap((criterion) => {
    const [own, ...repeated] = row.criteria.filter(({ number }) => number === criterion.number);
    const answer = own?.answers[assessor];
    return answer && repeated.length === 0 ? [{ criterion, answer, figure: own?.scores[assessor] }] : [];
  });
  const counted = isAnsweredOnly(rubric)
    ? standing.filter(({ answer }) => answer.kind !== "unanswered").map(({ criterion }) => criterion)
    : subcomponent.criteria;
  const whole = sum(counted.map((criterion) => weightOf(criterion, rubric)));
  return standing.flatMap(({ criterion, answer, figure }): Scored[] => {
    const grade = gradeIn(answer, rubric);
    if (!figure || grade === "unknown" || whole.equals(ZERO)) return [];
    const share = weightOf(criterion, rubric).div(whole);
    const code = `${subcomponent.code}/${criterion.number}`;
    return [{ code, figure, grade, share, weight: exact(subcomponent.weight) }];
  });
}

function isAnsweredOnly(rubric: Rubric): boolean {
  const scoring = scoringOf(rubric);
  return (scoring.method === "share" || scoring.method === "mean") && scoring.denominator === "answered";
}

function weightOf({ weight }: RubricCriterion, rubric: Rubric): Exact {
  const scoring = scoringOf(rubric);
  return scoring.method === "mean" && scoring.weighting === "criteria" ? exact(weight ?? 0) : exact(1);
}

/** Of 100; null for a blank. Where a rubric gives no grades, Ya earns all and Tidak nothing. */
function gradeIn(answer: CriterionAnswer, rubric: Rubric): Exact | null | "unknown" {
  if (answer.kind === "unanswered") return null;
  const scoring = scoringOf(rubric);
  if (scoring.method === "mean") {
    const grade = gradeOf(answer, scoring);
    return grade ? exact(grade.value) : "unknown";
  }
  if (answer.kind === "fulfilled") return HUNDRED;
  return answer.kind === "unfulfilled" ? ZERO : "unknown";
}
