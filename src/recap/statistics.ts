/** Figures over many scores: exact until they are rounded, once. */
import { type Exact, exact, published, sum, ZERO } from "../exact.ts";
import type { GroupStatistics, PredicateCount, RankedEntry } from "../recap.ts";
import { clusterOrder, groupedBy } from "./order.ts";

/** A complete result. */
export type Complete = RankedEntry & { readonly total: number };

/** All complete results first, then each cluster. A scope without any is left out: nothing has no mean. */
export function statisticsOf(
  complete: readonly Complete[],
  predicates: readonly Pick<PredicateCount, "letter">[],
): readonly GroupStatistics[] {
  if (complete.length === 0) return [];
  const order = clusterOrder();
  const clusters = [...groupedBy(complete, ({ cluster }) => cluster)];
  return [
    figuresOf({ kind: "all" }, complete, predicates),
    ...clusters
      .toSorted(([one], [other]) => order(one, other))
      .map(([cluster, entries]) => figuresOf({ kind: "cluster", cluster }, entries, predicates)),
  ];
}

function figuresOf(
  scope: GroupStatistics["scope"],
  entries: readonly Complete[],
  predicates: readonly Pick<PredicateCount, "letter">[],
): GroupStatistics {
  const rising = entries.map(({ total }) => total).toSorted((one, other) => one - other);
  const quartiles = quartilesOf(rising.map((total) => exact(total)));
  return {
    scope,
    count: entries.length,
    flagged: entries.filter(({ flagged }) => flagged === true).length,
    mean: published(meanOf(rising)),
    median: published(quartiles.median),
    lowerQuartile: published(quartiles.lower),
    upperQuartile: published(quartiles.upper),
    lowest: rising[0] ?? 0,
    highest: rising.at(-1) ?? 0,
    predicates: countsOf(entries, predicates),
  };
}

function countsOf(
  entries: readonly Complete[],
  predicates: readonly Pick<PredicateCount, "letter">[],
): readonly number[] {
  const counts = new Map<string | null, number>();
  for (const { predicate } of entries) counts.set(predicate, (counts.get(predicate) ?? 0) + 1);
  return predicates.map(({ letter }) => counts.get(letter) ?? 0);
}

/** The exact mean of at least one figure. Equal ones are added together: scores of a rubric take few values. */
export function meanOf(figures: readonly number[]): Exact {
  const counts = new Map<number, number>();
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return sum([...counts].map(([figure, count]) => exact(figure).mul(count))).div(figures.length);
}

/** A share of the way from the lowest to the highest, in quarters. */
const LOWER_QUARTILE = 1;
const MEDIAN = 2;
const UPPER_QUARTILE = 3;
const QUARTERS = 4;

/** The exact median of at least one figure. */
export function medianOf(figures: readonly number[]): Exact {
  return quartilesOf(figures.toSorted((one, other) => one - other).map((figure) => exact(figure))).median;
}

/**
 * The quartiles of at least one figure.
 *
 * @param rising the lowest first
 */
export function quartilesOf(rising: readonly Exact[]): {
  readonly lower: Exact;
  readonly median: Exact;
  readonly upper: Exact;
} {
  return {
    lower: quantile(rising, LOWER_QUARTILE),
    median: quantile(rising, MEDIAN),
    upper: quantile(rising, UPPER_QUARTILE),
  };
}

/** Interpolated between the two nearest ranks, as QUARTILE.INC does it. */
function quantile(rising: readonly Exact[], quarters: number): Exact {
  const steps = (rising.length - 1) * quarters;
  const below = Math.floor(steps / QUARTERS);
  const lower = rising[below] ?? ZERO;
  const upper = rising[below + 1] ?? lower;
  const between = exact(steps - below * QUARTERS).div(QUARTERS);
  return lower.add(upper.sub(lower).mul(between));
}
