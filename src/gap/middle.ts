/** Middles and balances of gaps: exact until they are told. */
import { type Exact, exact, published, publishedDifference, sum } from "../exact.ts";
import type { Balance, Middle } from "../gap.ts";
import { quartilesOf } from "../recap/statistics.ts";

/** Null without any figure: nothing has no mean. */
export function middleOf(figures: readonly Exact[]): Middle | null {
  if (figures.length === 0) return null;
  return {
    n: figures.length,
    mean: publishedDifference(sum(figures).div(figures.length)),
    median: publishedDifference(quartilesOf(rising(figures)).median),
  };
}

export function rising(figures: readonly Exact[]): readonly Exact[] {
  return figures.toSorted((one, other) => one.compare(other));
}

/** @param gaps of any size: only their sides count */
export function balanceOf(gaps: readonly Exact[]): Balance {
  const pairs = gaps.length;
  const over = gaps.filter((gap) => gap.gt(0)).length;
  const under = gaps.filter((gap) => gap.lt(0)).length;
  const equal = pairs - over - under;
  const percent = (count: number) => published(exact(count).mul(100).div(pairs));
  return {
    pairs,
    over,
    equal,
    under,
    percent: pairs === 0 ? null : { over: percent(over), equal: percent(equal), under: percent(under) },
  };
}
