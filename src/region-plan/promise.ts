/**
 * Which beginnings look best when there are too many to keep. Only a guess: what is left out here is remembered as left
 * out, and nothing is proven by it.
 */
import type { Demand, Lift, Lifts } from "./lift.ts";
import { type Prices, pricedEffort } from "./prices.ts";

/** What the OPDs from a place on would at least and at most add at the prices. */
interface Reach {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** Lifts within this part of an effort of the best one are as good as it: the prices do not tell them apart. */
const ALIKE = 1 / 64;

/** How far what a beginning leaves lies from what the rest would bring it: 0 is on the way, 1 at its edge. */
export type DistanceAt = (step: number, left: Demand) => number;

/** @param groups in the order in which they are decided */
export function distanceFrom(groups: readonly Lifts[], demand: Demand, prices: Prices): DistanceAt {
  const reaches = reachesFrom(groups, prices);
  const [all] = reaches;
  const wanted = amountsOf(demand);
  // The same share of what is open is taken everywhere.
  const shares = wanted.map((amount, place) => {
    const [low, high] = [all?.low[place] ?? 0, all?.high[place] ?? 0];
    return high > low ? Math.min(Math.max((amount - low) / (high - low), 0), 1) : 0;
  });
  const paid = [prices.gain, ...prices.reaches].map((price) => price > prices.scale * ALIKE);
  return (step, left) => {
    const { low = [], high = [] } = reaches[step] ?? {};
    return amountsOf(left).reduce((distance, amount, place) => {
      const [from, to] = [low[place] ?? 0, high[place] ?? 0];
      // What costs nothing comes by itself, as long as there is enough of it ahead.
      if (!paid[place] && place > 0) return distance + Math.max(amount - to, 0) / (to - from + 1);
      const aim = from + (shares[place] ?? 0) * (to - from);
      return amount === 0 ? distance : distance + Math.abs(amount - aim) / (to - from + 1);
    }, 0);
  };
}

function amountsOf({ gain, reaches }: Demand | Lift): readonly number[] {
  return [gain, ...reaches];
}

function reachesFrom(groups: readonly Lifts[], prices: Prices): readonly Reach[] {
  const reaches: Reach[] = [{ low: [], high: [] }];
  for (const lifts of groups.toReversed()) {
    const [next = { low: [], high: [] }] = reaches.slice(-1);
    const least = Math.min(...lifts.map((lift) => pricedEffort(lift, prices)));
    const alike = lifts
      .filter((lift) => pricedEffort(lift, prices) - least <= prices.scale * ALIKE)
      .map(amountsOf);
    const [first = []] = alike;
    const best = (pick: (...amounts: number[]) => number, before: readonly number[]) =>
      first.map((_, place) => pick(...alike.map((each) => each[place] ?? 0)) + (before[place] ?? 0));
    reaches.push({ low: best(Math.min, next.low), high: best(Math.max, next.high) });
  }
  return reaches.reverse();
}
