/** The one order of every table: what is missing stands last in either direction; equal ones keep their places. */

/** @param keyOf what an item is ordered by; null where it has none */
export function sortedBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => number | string | null,
  direction: "ascending" | "descending",
  collator: Intl.Collator,
): readonly Item[] {
  const sign = direction === "ascending" ? 1 : -1;
  const keyed = items.map((item) => ({ item, value: keyOf(item) }));
  keyed.sort((one, other) => {
    if (one.value === null || other.value === null)
      return Number(one.value === null) - Number(other.value === null);
    return sign * compared(one.value, other.value, collator);
  });
  return keyed.map(({ item }) => item);
}

function compared(one: number | string, other: number | string, collator: Intl.Collator): number {
  if (typeof one === "number" && typeof other === "number") return one - other;
  return collator.compare(String(one), String(other));
}
