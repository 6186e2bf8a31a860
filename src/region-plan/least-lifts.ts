/** The lifts of least effort over a region that meet a demand, and the proof that there are none of less. */
import { greatestDivisor } from "../plan/scale.ts";
import type { Demand, Lift, Lifts } from "./lift.ts";
import { bestPrices, pricedEffort, priceOf } from "./prices.ts";
import { liftsWithin } from "./search.ts";

export interface LeastLifts<T extends Lift> {
  /** By OPD. */
  readonly lifts: readonly T[];
  readonly effort: number;
  /** Nothing of less effort than this meets the demand: proven. The lifts are the least when it is their effort. */
  readonly atLeast: number;
}

/** So many beginnings are kept at first, and where that does not decide so many at most. */
const NARROW = 50;
const WIDE = 3_200;
const WIDER = 8;
/** So many beginnings are looked at for a proof; a hostile list of costs must not run for hours. */
const LOOKED_AT_MOST = 1_500_000;

/**
 * The bound of the prices is where it begins: nothing below it is enough. From there the budget rises until something is
 * found; a budget within which a complete search finds nothing raises the bound.
 *
 * @param groups by OPD, all of which lifted as far as they go meet the demand
 */
export function leastLifts<T extends Lift>(groups: readonly Lifts<T>[], demand: Demand): LeastLifts<T> {
  const prices = bestPrices(groups, demand);
  const unit = commonStep(groups);
  const up = (effort: number) => Math.ceil(effort / unit) * unit;
  const bound = groups.reduce(
    (sum, lifts) => sum + Math.min(...lifts.map((lift) => pricedEffort(lift, prices))),
    priceOf(demand, prices),
  );
  let best = furthest(groups);
  let atLeast = Math.max(up(bound / prices.scale), 0);
  const look = (budget: number, width: number) => {
    const within = liftsWithin(groups, demand, prices, { budget, width });
    if (within.lifts) best = selected(within.lifts);
    if (within.isComplete) atLeast = within.lifts ? best.effort : budget + unit;
    return within;
  };
  for (let step = 0; atLeast < best.effort; step = step * 2 + unit) {
    const within = look(Math.min(atLeast + step, best.effort - unit), NARROW);
    if (within.lifts) break;
  }
  let looked = 0;
  for (let width = NARROW; atLeast < best.effort && width <= WIDE; ) {
    looked += width * groups.length;
    if (looked > LOOKED_AT_MOST) break;
    // What is found narrowly is made lighter narrowly.
    if (!look(best.effort - unit, width).lifts) width *= WIDER;
  }
  return { ...best, atLeast };
}

function furthest<T extends Lift>(groups: readonly Lifts<T>[]): { lifts: readonly T[]; effort: number } {
  return selected(groups.flatMap((lifts) => lifts.slice(-1)));
}

function selected<T extends Lift>(lifts: readonly T[]): { lifts: readonly T[]; effort: number } {
  return { lifts, effort: lifts.reduce((sum, { effort }) => sum + effort, 0) };
}

/** Every effort is a multiple of it. */
function commonStep(groups: readonly Lifts[]): number {
  let common = 0;
  for (const lifts of groups) for (const { effort } of lifts) common = greatestDivisor(common, effort);
  return Math.max(common, 1);
}
