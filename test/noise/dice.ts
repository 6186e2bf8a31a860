/**
 * The choices that one case makes, in the order it makes them. The rolls come from fast-check: a case that fails
 * shrinks to zeros, and every zero is the plainest choice.
 */
export interface Dice {
  /** From 0 to one below the limit. */
  below(limit: number): number;
  pick<T>(list: readonly [T, ...T[]] | readonly T[]): T;
  /** True once in so many rolls. */
  oneIn(count: number): boolean;
}

const SPREAD = 7919;

/** Dice that go on rolling after the last roll, from the first one differently; all zeros stay zeros. */
export function diceOf(rolls: readonly number[]): Dice {
  let rolled = 0;
  const below = (limit: number) => {
    const round = Math.floor(rolled / rolls.length);
    const roll = rolls[rolled % rolls.length] ?? 0;
    rolled += 1;
    return (roll * (1 + round * SPREAD)) % limit;
  };
  return {
    below,
    pick: (list) => {
      if (list.length === 0) throw new Error("nothing to pick from");
      return list[below(list.length)] as (typeof list)[number];
    },
    oneIn: (count) => below(count) === count - 1,
  };
}
