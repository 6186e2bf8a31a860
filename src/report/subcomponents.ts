/** The sub-components of a result, looked at in the ways that reports show them. Sorting only: no score is made here. */
import type { EvaluatedComponent, EvaluatedSubcomponent, Evaluation } from "../evaluation.ts";
import { type Exact, exact } from "../exact.ts";

/** A sub-component with an answer. */
export interface Answered {
  readonly component: EvaluatedComponent;
  readonly subcomponent: EvaluatedSubcomponent;
  readonly value: number;
  readonly score: number;
  /** The points between its score and its weight. */
  readonly lost: Exact;
}

/** How many sub-components a memo singles out as strong and as weak. */
const SINGLED_OUT = 3;

export function subcomponentsOf(evaluation: Evaluation): readonly EvaluatedSubcomponent[] {
  return evaluation.components.flatMap(({ subcomponents }) => subcomponents);
}

export function unansweredOf(evaluation: Evaluation): readonly EvaluatedSubcomponent[] {
  return subcomponentsOf(evaluation).filter(({ score }) => score === null);
}

function answeredOf(evaluation: Evaluation): readonly Answered[] {
  return evaluation.components.flatMap((component) =>
    component.subcomponents.flatMap((subcomponent) => {
      const { value, score, weight } = subcomponent;
      if (value === null || score === null) return [];
      return [{ component, subcomponent, value, score, lost: exact(weight).sub(exact(score)) }];
    }),
  );
}

/** Where the most points were lost, worst first. */
export function weakestOf(evaluation: Evaluation): readonly Answered[] {
  return answeredOf(evaluation)
    .filter(({ lost }) => lost.gt(0))
    .toSorted((one, other) => other.lost.compare(one.lost))
    .slice(0, SINGLED_OUT);
}

/**
 * The best answers, best first and the weightier first among equals. Strong is meant relative to the unit's
 * own lowest answer: where all answers are equal nothing stands out, and what is among the weakest is not strong.
 */
export function strongestOf(evaluation: Evaluation): readonly Answered[] {
  const answered = answeredOf(evaluation);
  const weakest = new Set(weakestOf(evaluation).map(({ subcomponent }) => subcomponent.code));
  const lowest = Math.min(...answered.map(({ value }) => value));
  return answered
    .filter(({ subcomponent, value }) => value > lowest && !weakest.has(subcomponent.code))
    .toSorted((one, other) => other.value - one.value || other.subcomponent.weight - one.subcomponent.weight)
    .slice(0, SINGLED_OUT);
}

/** The most points that can be had: the weights together. */
export function fullScoreOf(evaluation: Evaluation): Exact {
  return evaluation.components.reduce((full, { weight }) => full.add(exact(weight)), exact(0));
}

/** Whether the letter of any sub-component was derived from its criteria. */
export function anyDerived(evaluation: Evaluation): boolean {
  return subcomponentsOf(evaluation).some(
    ({ from, letter }) => letter !== null && (from === "criteria" || from === "mean"),
  );
}
