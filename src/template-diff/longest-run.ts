/** What kept its order among what was rearranged. */

/**
 * The places of a longest rising subsequence: those items may be said to have stayed, and all others to have moved.
 *
 * @param order the former place of each item, in today's order; no place comes twice
 */
export function stayingPlaces(order: readonly number[]): ReadonlySet<number> {
  // For each length, the index of the smallest item that ends a rising run of that length.
  const ends: number[] = [];
  const before = new Map<number, number>();
  for (const [index, item] of order.entries()) {
    const length = firstNotBelow(ends, item, order);
    const previous = ends[length - 1];
    if (previous !== undefined) before.set(index, previous);
    ends[length] = index;
  }
  const staying = new Set<number>();
  for (let index = ends.at(-1); index !== undefined; index = before.get(index)) staying.add(index);
  return staying;
}

function firstNotBelow(ends: readonly number[], item: number, order: readonly number[]): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((order[ends[middle] ?? 0] ?? 0) < item) low = middle + 1;
    else high = middle;
  }
  return low;
}
