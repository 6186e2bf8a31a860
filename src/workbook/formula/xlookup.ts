/** XLOOKUP: exact unless it is told otherwise, through a list in any order, its result from a range of its own. */
import { sameAs } from "./matcher.ts";
import { asList, asMatrix, heightOf, widthOf } from "./matrix.ts";
import {
  compare,
  isError,
  NOT_AVAILABLE,
  type Scalar,
  UnknownFormula,
  VALUE_ERROR,
  type Value,
} from "./scalar.ts";

/** What it is asked for, in the order of its arguments. */
export interface Lookup {
  readonly wanted: Scalar;
  readonly list: Value;
  readonly results: Value;
  /** Null: not given. */
  readonly absent: Value;
  readonly match: Scalar;
  readonly search: Scalar;
}

/** The result beside the first match, or the last where the search goes backwards; a row of results as a row. */
export function xlookup({ wanted, list, results, absent, match, search }: Lookup): Value {
  if (isError(wanted)) return wanted;
  const values = asList(list);
  // A blank finds blanks, and a search by halves whatever it meets first: neither is in any form.
  if (wanted === null || (search !== 1 && search !== -1))
    throw new UnknownFormula({ kind: "function", text: "XLOOKUP" });
  if (!values || !isMode(match)) return VALUE_ERROR;
  const order = values.map((value, index) => ({ value, index }));
  const index = placeOf(wanted, search === 1 ? order : order.toReversed(), match);
  if (index === null) return absent ?? NOT_AVAILABLE;
  return resultAt(asMatrix(results), index, { count: values.length, down: heightOf(asMatrix(list)) > 1 });
}

type Mode = 0 | -1 | 1 | 2;

function isMode(match: Scalar): match is Mode {
  return match === 0 || match === -1 || match === 1 || match === 2;
}

interface Candidate {
  readonly value: Scalar;
  readonly index: number;
}

/** Exact first; else, with -1, the greatest of those below and, with 1, the least of those above. */
function placeOf(wanted: Scalar, order: readonly Candidate[], match: Mode): number | null {
  const isSame = match === 2 ? sameAs(wanted) : (value: Scalar) => isAlike(value, wanted, 0);
  const exact = order.find(({ value }) => isSame(value));
  if (exact || match === 0 || match === 2) return exact?.index ?? null;
  let best: Candidate | null = null;
  for (const one of order) {
    if (!isAlike(one.value, wanted, match)) continue;
    if (!best || isAlike(best.value, one.value, match)) best = one;
  }
  return best?.index ?? null;
}

/** Whether two values of one kind stand in that order. */
function isAlike(one: Scalar, other: Scalar, order: 0 | -1 | 1): boolean {
  return one !== null && typeof one === typeof other && !isError(one) && compare(one, other) === order;
}

/** @param list how many values the list has, and whether they stand below each other */
function resultAt(
  results: ReturnType<typeof asMatrix>,
  index: number,
  list: { readonly count: number; readonly down: boolean },
): Value {
  const isDown = list.down || (list.count === 1 && heightOf(results) === 1);
  if ((isDown ? heightOf(results) : widthOf(results)) !== list.count) return VALUE_ERROR;
  const found = isDown
    ? results.rows.slice(index, index + 1)
    : results.rows.map((cells) => cells.slice(index, index + 1));
  const isOne = found.length === 1 && found[0]?.length === 1;
  return isOne ? (found[0]?.[0] ?? null) : { rows: found, from: null };
}
