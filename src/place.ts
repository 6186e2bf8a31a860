/** Where something stands in a file that a person wrote, whatever the file describes. */

/** The way to a value: keys and 0-based positions from the outside. */
export type Place = readonly (string | number)[];

/** The place that a schema tells of a fault. */
export function placeOf(path: readonly PropertyKey[]): Place {
  return path.map((step) => (typeof step === "symbol" ? String(step) : step));
}

/** The value at a place, or undefined where the way breaks off. */
export function valueAt(data: unknown, at: Place): unknown {
  let value = data;
  for (const step of at) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}
