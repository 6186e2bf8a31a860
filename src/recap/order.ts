/** The orders that a recap is in, whatever order its workbooks were done in. */
import { CLUSTERS } from "../cluster.ts";
import type { RecapGroup } from "../recap.ts";

type Order<T> = (one: T, other: T) => number;

/** As people count (*OPD 2* before *OPD 10*); texts that look alike are told apart by their characters. */
export function naturalOrder(): Order<string> {
  const { compare } = new Intl.Collator("id", { numeric: true });
  return (one, other) => compare(one, other) || byCharacters(one, other);
}

/** The clusters as the regulation lists them (Lampiran I pp. 34-35), others after them, none last. */
export function clusterOrder(): Order<string | null> {
  const natural = naturalOrder();
  return (one, other) => placeOf(one) - placeOf(other) || natural(one ?? "", other ?? "");
}

function placeOf(cluster: string | null): number {
  if (cluster === null) return CLUSTERS.length + 1;
  const place = (CLUSTERS as readonly string[]).indexOf(cluster);
  return place < 0 ? CLUSTERS.length : place;
}

/** Latest first, none last. */
export function byYear(one: number | null, other: number | null): number {
  return (other ?? 0) - (one ?? 0);
}

/** By year, latest first, then by rubric. */
export function byYearAndRubric(
  one: Pick<RecapGroup, "year" | "rubric">,
  other: Pick<RecapGroup, "year" | "rubric">,
): number {
  return (
    byYear(one.year, other.year) ||
    byCharacters(one.rubric.id, other.rubric.id) ||
    byCharacters(one.rubric.sha256, other.rubric.sha256)
  );
}

/** Ascending by code unit, for ids and fingerprints. */
export function byCharacters(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The items by key, in the order of first appearance. */
export function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
