/** Efforts and gains as whole numbers, so that the search rounds nothing. */
import { type Exact, exact, published } from "../exact.ts";
import type { Choice } from "./choices.ts";
import type { Item } from "./search.ts";

/** A choice in whole numbers. */
export interface Scaled extends Item {
  readonly choice: Choice;
}

/** Efforts and gains as whole numbers: all of them times the same whole numbers. */
export interface Scale {
  readonly groups: readonly (readonly Scaled[])[];
  /** The least whole gain that is not below so many points. */
  unitsFor(points: Exact): number;
  pointsOf(units: number): Exact;
  effortOf(units: number): number;
  /** What efforts were multiplied by. */
  readonly effortUnit: number;
}

export function scaleOf(choices: readonly (readonly Choice[])[]): Scale {
  const all = choices.flat();
  const gainUnit = commonDenominator(all.map(({ gain }) => gain));
  const effortUnit = commonDenominator(all.map(({ effort }) => effort));
  return {
    groups: choices.map((group) =>
      group.map((choice) => ({
        choice,
        gain: choice.gain.mul(gainUnit).valueOf(),
        effort: choice.effort.mul(effortUnit).valueOf(),
      })),
    ),
    unitsFor: (points) => points.mul(gainUnit).ceil().valueOf(),
    pointsOf: (units) => exact(units).div(gainUnit),
    effortOf: (units) => published(exact(units).div(effortUnit)),
    effortUnit,
  };
}

/** The least number that makes whole numbers of all. */
function commonDenominator(figures: readonly Exact[]): number {
  return figures.reduce((common, { d }) => {
    const denominator = Number(d);
    return leastMultiple(common, denominator);
  }, 1);
}

export function leastMultiple(one: number, other: number): number {
  return (one / greatestDivisor(one, other)) * other;
}

export function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
