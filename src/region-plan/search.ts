/**
 * Lifts within a budget of effort: OPD by OPD (dynamic programming), leaving out what the prices prove to end above the
 * budget and what another beginning does for no more effort.
 */
import { type Demand, isMet, type Lift, type Lifts, leftOf } from "./lift.ts";
import { type Prices, pricedEffort, priceOf } from "./prices.ts";
import { distanceFrom } from "./promise.ts";

/** A selection begun: the OPDs before a place are decided. */
interface Begun<T extends Lift> {
  readonly effort: number;
  readonly left: Demand;
  /** What it must end with at least, in the scale of the prices. */
  readonly bound: number;
  readonly taken: T | null;
  readonly before: Begun<T> | null;
}

export interface Within<T extends Lift> {
  /** By OPD, of the least effort that was seen; null when none was. */
  readonly lifts: readonly T[] | null;
  /** Nothing was left out but what cannot be better: what was not found does not exist. */
  readonly isComplete: boolean;
}

/** @param width so many beginnings are kept at most; those that look best where there are more */
export function liftsWithin<T extends Lift>(
  groups: readonly Lifts<T>[],
  demand: Demand,
  prices: Prices,
  { budget, width }: { readonly budget: number; readonly width: number },
): Within<T> {
  const limit = budget * prices.scale;
  const { open, cheapest } = openWithin(groups, demand, prices, limit);
  const order = fixedFirst(open, prices);
  const inTurn = order.map((place) => open[place] ?? []);
  const ahead = aheadOf(inTurn);
  const distanceAt = distanceFrom(inTurn, demand, prices);
  let rest = total(cheapest);
  let isComplete = true;
  let begun: readonly Begun<T>[] = [{ effort: 0, left: demand, bound: 0, taken: null, before: null }];
  for (const [step, place] of order.entries()) {
    rest -= cheapest[place] ?? 0;
    const next: Begun<T>[] = [];
    for (const before of begun) {
      for (const taken of inTurn[step] ?? []) {
        const left = leftOf(before.left, taken);
        if (!canMeet(ahead[step + 1], left)) continue;
        const effort = before.effort + taken.effort;
        const bound = prices.scale * effort + rest + priceOf(left, prices);
        if (bound <= limit) next.push({ effort, left, bound, taken, before });
      }
    }
    begun = undominated(next);
    if (begun.length <= width) continue;
    isComplete = false;
    begun = promising(begun, width, (left) => distanceAt(step + 1, left));
  }
  const [best] = begun.filter(({ left }) => isMet(left)).toSorted((one, other) => one.effort - other.effort);
  return { lifts: best ? inOrder(best, order) : null, isComplete };
}

/** The lifts that the prices do not rule out by themselves, and what the cheapest one of each OPD costs. */
function openWithin<T extends Lift>(
  groups: readonly Lifts<T>[],
  demand: Demand,
  prices: Prices,
  limit: number,
): { readonly open: readonly Lifts<T>[]; readonly cheapest: readonly number[] } {
  const cheapest = groups.map((lifts) => Math.min(...lifts.map((lift) => pricedEffort(lift, prices))));
  const spare = limit - total(cheapest) - priceOf(demand, prices);
  const open = groups.map((lifts, place) =>
    lifts.filter((lift) => pricedEffort(lift, prices) - (cheapest[place] ?? 0) <= spare),
  );
  return { open, cheapest };
}

function total(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0);
}

/** OPDs without a choice first, then those whose second choice is dearest: the last ones fit what is still to be met. */
function fixedFirst(open: readonly Lifts[], prices: Prices): readonly number[] {
  const second = open.map((lifts) => {
    const [least = 0, next] = lifts.map((lift) => pricedEffort(lift, prices)).sort((a, b) => a - b);
    return next === undefined ? Number.POSITIVE_INFINITY : next - least;
  });
  const secondOf = (place: number) => second[place] ?? 0;
  return [...open.keys()].sort((one, other) => {
    if (secondOf(one) === secondOf(other)) return one - other;
    return secondOf(one) < secondOf(other) ? 1 : -1;
  });
}

/** The most that the OPDs from each place on can do, all of them lifted as far as they go. */
function aheadOf(open: readonly Lifts[]): readonly Demand[] {
  const ahead: Demand[] = [];
  let sum: Demand = { gain: 0, reaches: [] };
  for (const lifts of open.toReversed()) {
    ahead.push(sum);
    const last = lifts.at(-1);
    if (last)
      sum = {
        gain: sum.gain + last.gain,
        reaches: last.reaches.map((count, place) => count + (sum.reaches[place] ?? 0)),
      };
  }
  return [...ahead, sum].reverse();
}

function canMeet(most: Demand | undefined, left: Demand): boolean {
  if (!most) return isMet(left);
  return most.gain >= left.gain && left.reaches.every((count, place) => (most.reaches[place] ?? 0) >= count);
}

/** Of those that reach the same, only what leaves less to gain than everything of no more effort. */
function undominated<T extends Lift>(begun: readonly Begun<T>[]): readonly Begun<T>[] {
  if (begun.length < 2) return begun;
  const same = new Map<string | number, Begun<T>[]>();
  for (const each of begun) {
    const { reaches } = each.left;
    const key = reaches.length > 1 ? reaches.join() : (reaches[0] ?? 0);
    const group = same.get(key);
    if (group) group.push(each);
    else same.set(key, [each]);
  }
  const kept: Begun<T>[] = [];
  for (const group of same.values()) {
    group.sort((one, other) => one.effort - other.effort || one.left.gain - other.left.gain);
    let least = Number.POSITIVE_INFINITY;
    for (const each of group) {
      if (each.left.gain >= least) continue;
      least = each.left.gain;
      kept.push(each);
    }
  }
  return kept;
}

/** Half of them for what they must end with at least, half for being on the way to what is still to be met. */
function promising<T extends Lift>(
  begun: readonly Begun<T>[],
  width: number,
  distanceOf: (left: Demand) => number,
): readonly Begun<T>[] {
  const looked = begun.map((each) => ({ each, distance: distanceOf(each.left) }));
  looked.sort((one, other) => one.distance - other.distance || one.each.bound - other.each.bound);
  const half = Math.floor(width / 2);
  const rest = looked.slice(half).sort((one, other) => one.each.bound - other.each.bound);
  return [...looked.slice(0, half), ...rest.slice(0, width - half)].map(({ each }) => each);
}

function inOrder<T extends Lift>(ended: Begun<T>, order: readonly number[]): readonly T[] {
  const lifts: T[] = [];
  let step = order.length;
  for (let begun: Begun<T> | null = ended; begun?.taken; begun = begun.before) {
    step -= 1;
    lifts[order[step] ?? 0] = begun.taken;
  }
  return lifts;
}
