/** What the search over a region knows of an OPD: whole numbers, so that nothing is rounded; whoever asks scales them. */
import type { Item } from "../plan/search.ts";

/** One state that an OPD can be lifted to. */
export interface Lift extends Item {
  /** For each share that is wanted: 1 where this lift makes the OPD count for it, else 0. */
  readonly reaches: readonly number[];
}

/**
 * The lifts of one OPD in rising effort, the first of them to nothing for nothing. None of them gains less than the one
 * before, or reaches less.
 */
export type Lifts<T extends Lift = Lift> = readonly T[];

/** What all OPDs together must still gain, and how many of them must still reach each share. */
export interface Demand {
  readonly gain: number;
  readonly reaches: readonly number[];
}

/** The demand that is left; what is more than met is met. */
export function leftOf({ gain, reaches }: Demand, lift: Lift): Demand {
  return {
    gain: Math.max(gain - lift.gain, 0),
    reaches: reaches.map((count, place) => Math.max(count - (lift.reaches[place] ?? 0), 0)),
  };
}

export function isMet({ gain, reaches }: Demand): boolean {
  return gain <= 0 && reaches.every((count) => count <= 0);
}
