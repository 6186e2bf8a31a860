/** Where the rows (or the columns) of a sheet went. */

export interface Axis {
  /** Today's place of a former row; null: it was removed. */
  now(old: number): number | null;
  /** The former place of one that was not added. */
  formerly(now: number): number;
  isAdded(now: number): boolean;
}

export interface Alignment {
  readonly pairs: readonly (readonly [old: number, now: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Rows without content stay with the row above them. */
export function axisOf({ pairs, removed, added }: Alignment): Axis {
  const gone = new Set(removed);
  const fresh = new Set(added);
  const forward = placesOf(pairs);
  const backward = placesOf(pairs.map(([old, now]) => [now, old]));
  return {
    now: (old) => (gone.has(old) ? null : forward(old)),
    formerly: backward,
    isAdded: (now) => fresh.has(now),
  };
}

function placesOf(pairs: Alignment["pairs"]): (place: number) => number {
  const places = new Map(pairs);
  const known = [...places.keys()].sort((a, b) => a - b);
  return (place) => {
    const above = lastNotAbove(known, place);
    return above === null ? place : place - above + (places.get(above) ?? above);
  };
}

function lastNotAbove(sorted: readonly number[], wanted: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1] ?? null;
}

/** The first and the last of several rows or columns. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A range of more rows than this is known by its two ends alone. */
const LONG_SPAN = 2_000;

/** Where the rows of a former range are today, taken together; null: none is left. */
export function spanNow(former: Span, axis: Axis): Span | null {
  return spanOf(former, (row) => axis.now(row));
}

/** What a range of today takes in besides rows that were added; null: nothing. */
export function spanKept(today: Span, axis: Axis): Span | null {
  return spanOf(today, (row) => (axis.isAdded(row) ? null : row));
}

function spanOf({ first, last }: Span, placeOf: (row: number) => number | null): Span | null {
  const places: number[] = [];
  const step = last - first > LONG_SPAN ? last - first : 1;
  for (let row = first; row <= last; row += step) {
    const place = placeOf(row);
    if (place !== null) places.push(place);
  }
  return places.length === 0 ? null : { first: Math.min(...places), last: Math.max(...places) };
}
