/**
 * Prices for what a region must gain, and the bound that they give (Lagrangian duality): whatever is paid for each
 * hundredth gained and for each OPD that reaches a share, no selection that meets the demand takes less effort than the
 * one that every OPD would choose for itself at these prices. That holds for all prices; good ones only make the bound
 * sharp. All are whole numbers, so that the bound is exact.
 */
import type { Demand, Lift, Lifts } from "./lift.ts";

export interface Prices {
  /** All prices are in this part of one effort. */
  readonly scale: number;
  readonly gain: number;
  readonly reaches: readonly number[];
}

/** What a lift costs beyond what is paid for it. */
export function pricedEffort({ effort, gain, reaches }: Lift, prices: Prices): number {
  return prices.scale * effort - prices.gain * gain - paidFor(reaches, prices.reaches);
}

/** What is paid for meeting all of a demand. */
export function priceOf({ gain, reaches }: Demand, prices: Prices): number {
  return prices.gain * gain + paidFor(reaches, prices.reaches);
}

function paidFor(reaches: readonly number[], prices: readonly number[]): number {
  let paid = 0;
  for (let place = 0; place < reaches.length; place += 1)
    paid += (reaches[place] ?? 0) * (prices[place] ?? 0);
  return paid;
}

/** Whole numbers stay exact below this. */
const LARGEST = 2 ** 52;
const FINEST = 2 ** 20;
/** Of several shares each price depends on the others'. */
const ROUNDS = 3;

/** The prices of the sharpest bound for a mean and one share; good ones for several shares. */
export function bestPrices(groups: readonly Lifts[], demand: Demand): Prices {
  const scale = scaleFor(groups, demand);
  const highest = highestPrice(groups, scale, demand);
  const at = (gain: number) => {
    const cheapest = groups.map((lifts) => cheapestByReach(lifts, scale, gain));
    const { reaches, bound } = reachPrices(cheapest, demand.reaches, highest);
    return { prices: { scale, gain, reaches }, bound: bound + gain * demand.gain };
  };
  return at(demand.gain > 0 ? peakOf((gain) => at(gain).bound, highest) : 0).prices;
}

/** As fine as whole numbers allow. */
function scaleFor(groups: readonly Lifts[], demand: Demand): number {
  const amounts = Math.max(demand.gain, ...groups.map((lifts) => lifts.at(-1)?.gain ?? 0), groups.length);
  const room = LARGEST / (Math.max(mostEffort(groups), 1) * amounts * 4);
  return Math.max(2 ** Math.floor(Math.log2(Math.min(room, FINEST))), 1);
}

/** At more than all of an OPD's effort for the least gain no OPD would choose otherwise. */
function highestPrice(groups: readonly Lifts[], scale: number, demand: Demand): number {
  return Math.min(mostEffort(groups) * scale, Math.floor(LARGEST / Math.max(demand.gain, 1)));
}

function mostEffort(groups: readonly Lifts[]): number {
  return groups.reduce((most, lifts) => Math.max(most, lifts.at(-1)?.effort ?? 0), 0);
}

/** The cheapest lift of those that reach the same, the gain paid for. */
interface Cheapest {
  readonly reaches: readonly number[];
  least: number;
}

function cheapestByReach(lifts: Lifts, scale: number, gainPrice: number): readonly Cheapest[] {
  const found: Cheapest[] = [];
  for (const { effort, gain, reaches } of lifts) {
    const least = scale * effort - gainPrice * gain;
    const last = found.at(-1);
    if (last?.reaches.every((count, place) => count === reaches[place]))
      last.least = Math.min(last.least, least);
    else found.push({ reaches, least });
  }
  return found;
}

function reachPrices(
  groups: readonly (readonly Cheapest[])[],
  wanted: readonly number[],
  highest: number,
): { readonly reaches: readonly number[]; readonly bound: number } {
  const bound = (prices: readonly number[]) => {
    let total = paidFor(wanted, prices);
    for (const group of groups) {
      let least = Number.POSITIVE_INFINITY;
      for (const cheapest of group)
        least = Math.min(least, cheapest.least - paidFor(cheapest.reaches, prices));
      total += least;
    }
    return total;
  };
  let reaches: readonly number[] = wanted.map(() => 0);
  for (let round = 0; round < (wanted.length > 1 ? ROUNDS : 1); round += 1) {
    const before = reaches;
    for (const place of wanted.keys()) {
      if (wanted[place] === 0) continue;
      const others = reaches;
      reaches = others.with(
        place,
        peakOf((price) => bound(others.with(place, price)), highest),
      );
    }
    if (before.every((price, place) => price === reaches[place])) break;
  }
  return { reaches, bound: bound(reaches) };
}

/** Where a concave function of a whole number is highest, from 0 to `upTo`. */
function peakOf(heightAt: (place: number) => number, upTo: number): number {
  let [low, high] = [0, upTo];
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2);
    if (heightAt(middle + 1) > heightAt(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
