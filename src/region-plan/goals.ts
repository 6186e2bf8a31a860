/** Means and shares: what is wanted, as whole hundredths and whole OPDs, and what comes of a selection of lifts. */
import { exact, published, sum } from "../exact.ts";
import { meanOf } from "../recap/statistics.ts";
import type { Fraction, RegionMean, RegionShare } from "../region-plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { predicateOf, rankOf } from "../score/predicate.ts";
import type { Demand } from "./lift.ts";
import { hundredthsOf, type UnitLift, type UnitLifts } from "./unit-lifts.ts";

export interface WantedShare extends Fraction {
  readonly letter: string;
}

export interface RegionGoals {
  /** Null: none is asked for. */
  readonly mean: number | null;
  readonly shares: readonly WantedShare[];
}

/** By OPD the lift that is taken. */
export type Taken = readonly UnitLift[];

/** What the region still lacks. */
export function demandOf(units: readonly UnitLifts[], { mean, shares }: RegionGoals): Demand {
  const totals = sum(units.map(({ candidate }) => exact(hundredthsOf(candidate.now))));
  // A mean is rounded half up to hundredths as every figure is: half of one below it is enough.
  const half = exact("0.5");
  const wanted = exact(mean ?? 0)
    .mul(100)
    .sub(half)
    .mul(units.length);
  const gain = wanted.sub(totals).ceil().valueOf();
  return {
    gain: mean === null ? 0 : Math.max(gain, 0),
    reaches: shares.map((share) =>
      Math.max(neededFor(share, units.length) - countNow(share.letter, units), 0),
    ),
  };
}

/** A share of no whole number of OPDs takes one more. */
function neededFor({ numerator, denominator }: Fraction, of: number): number {
  return exact(numerator).mul(of).div(denominator).ceil().valueOf();
}

function countNow(letter: string, units: readonly UnitLifts[]): number {
  return units.filter(({ candidate: { now, law } }) => hasReached(predicateOf(now, law).letter, letter, law))
    .length;
}

function hasReached(predicate: string, letter: string, { predicates }: Rubric): boolean {
  return rankOf(predicate, predicates) <= rankOf(letter, predicates);
}

/** Every OPD lifted as far as it goes. */
export function furthest(units: readonly UnitLifts[]): Taken {
  return units.flatMap(({ lifts }) => lifts.slice(-1));
}

/** @param taken null: there is no plan */
export function meanWith(
  units: readonly UnitLifts[],
  taken: Taken | null,
  wanted: number | null,
): RegionMean {
  const totals = units.map(({ candidate }) => hundredthsOf(candidate.now));
  const meanOfAll = (lifts: Taken) =>
    published(meanOf(totals.map((total, place) => total + (lifts[place]?.gain ?? 0))).div(100));
  const most = meanOfAll(furthest(units));
  return {
    wanted,
    now: meanOfAll([]),
    after: taken && meanOfAll(taken),
    most,
    short: wanted === null || most >= wanted ? 0 : published(exact(wanted).sub(exact(most))),
  };
}

/** @param taken null: there is no plan */
export function sharesWith(
  units: readonly UnitLifts[],
  taken: Taken | null,
  shares: readonly WantedShare[],
): readonly RegionShare[] {
  const law = units[0]?.candidate.law;
  return shares.map((share, place) => {
    const { letter, numerator, denominator } = share;
    const now = countNow(letter, units);
    const countWith = (lifts: Taken) => now + lifts.filter(({ reaches }) => reaches[place] === 1).length;
    const needed = neededFor(share, units.length);
    const most = countWith(furthest(units));
    return {
      letter,
      name: law?.predicates.find((predicate) => predicate.letter === letter)?.name ?? letter,
      wanted: { numerator, denominator },
      needed,
      now,
      after: taken && countWith(taken),
      most,
      short: Math.max(needed - most, 0),
    };
  });
}
