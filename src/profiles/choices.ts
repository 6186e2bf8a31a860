/** One choice of a rubric at a time in place of another's, so that it shows which of them moves a result. */

import type { ChoiceName } from "../profile-comparison.ts";
import type { MeanScoring, Rubric, RubricSubcomponent, Scoring } from "../rubric/schema.ts";
import { scoringOf } from "../rubric/scoring.ts";

export interface Variant {
  readonly choice: ChoiceName;
  readonly rubric: Rubric;
}

/** The first rubric with each choice that the other makes differently; some of them may be no rubrics of their own. */
export function variantsOf(first: Rubric, other: Rubric): readonly Variant[] {
  return [...scoringVariants(first, other), ...treeVariants(first, other), ...tableVariants(first, other)];
}

function scoringVariants(first: Rubric, other: Rubric): readonly Variant[] {
  const [own, theirs] = [scoringOf(first), scoringOf(other)];
  if (isSame(own, theirs)) return [];
  if (own.method !== "mean" || theirs.method !== "mean")
    return [{ choice: "scoring", rubric: withScoring(first, other, theirs) }];
  const keys: readonly (keyof MeanScoring & ChoiceName)[] = ["answers", "weighting", "denominator", "result"];
  return keys
    .filter((key) => !isSame(own[key], theirs[key]))
    .map((key) => ({ choice: key, rubric: withScoring(first, other, { ...own, [key]: theirs[key] }) }));
}

/** Criteria are weighed where the scoring asks for it and only there. */
function withScoring(first: Rubric, other: Rubric, scoring: Scoring): Rubric {
  const weighs = scoring.method === "mean" && scoring.weighting === "criteria";
  return withSubcomponents({ ...first, scoring }, (subcomponent) => {
    const theirs = subcomponentOf(other, subcomponent.code);
    const criteria = subcomponent.criteria.map(({ weight, ...criterion }) => {
      const own = theirs?.criteria.find(({ number }) => number === criterion.number)?.weight ?? weight;
      return weighs && own !== undefined ? { ...criterion, weight: own } : criterion;
    });
    return { ...subcomponent, criteria };
  });
}

function treeVariants(first: Rubric, other: Rubric): readonly Variant[] {
  if (!isSame(shapeOf(first), shapeOf(other)))
    return [
      {
        choice: "structure",
        rubric: withScoring({ ...first, components: other.components }, other, scoringOf(first)),
      },
    ];
  if (isSame(weightsOf(first), weightsOf(other))) return [];
  const components = first.components.map((component) => ({
    ...component,
    weight: other.components.find(({ code }) => code === component.code)?.weight ?? component.weight,
  }));
  const rubric = withSubcomponents({ ...first, components }, (subcomponent) => ({
    ...subcomponent,
    weight: subcomponentOf(other, subcomponent.code)?.weight ?? subcomponent.weight,
  }));
  return [{ choice: "weights", rubric }];
}

function tableVariants(first: Rubric, other: Rubric): readonly Variant[] {
  const steps = ({ scale }: Rubric) => scale.map(({ letter, value, share }) => [letter, value, share]);
  const bands = ({ predicates }: Rubric) => predicates.map(({ letter, over, upTo }) => [letter, over, upTo]);
  return [
    ...(isSame(steps(first), steps(other))
      ? []
      : [{ choice: "scale", rubric: { ...first, scale: other.scale } } as const]),
    ...(isSame(bands(first), bands(other))
      ? []
      : [{ choice: "predicates", rubric: { ...first, predicates: other.predicates } } as const]),
  ];
}

/** Which sub-components there are, and how many criteria each has. */
function shapeOf({ components }: Rubric): unknown {
  return components.map(({ code, subcomponents }) => [
    code,
    subcomponents.map((part) => [part.code, part.criteria.length]),
  ]);
}

function weightsOf({ components }: Rubric): unknown {
  return components.map(({ weight, subcomponents }) => [weight, subcomponents.map((part) => part.weight)]);
}

function withSubcomponents(
  rubric: Rubric,
  change: (subcomponent: RubricSubcomponent) => RubricSubcomponent,
): Rubric {
  const components = rubric.components.map((component) => ({
    ...component,
    subcomponents: component.subcomponents.map(change),
  }));
  return { ...rubric, components };
}

function subcomponentOf({ components }: Rubric, code: string): RubricSubcomponent | undefined {
  return components.flatMap(({ subcomponents }) => subcomponents).find((part) => part.code === code);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
