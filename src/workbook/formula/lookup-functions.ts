/** Looking values up: exactly, or the nearest in a list that is in order. */

import { sameAs } from "./matcher.ts";
import { asList, asMatrix, flat, heightOf, widthOf } from "./matrix.ts";
import {
  compare,
  isError,
  NOT_AVAILABLE,
  numberOf,
  REFERENCE_ERROR,
  type Scalar,
  truthOf,
  UnknownFormula,
  VALUE_ERROR,
  type Value,
} from "./scalar.ts";
import { xlookup } from "./xlookup.ts";

type LookupFunction = (args: readonly Value[]) => Value;

export const LOOKUPS: Readonly<Record<string, LookupFunction>> = {
  MATCH: ([wanted = null, list = null, how = 1]) => {
    const values = asList(list);
    const kind = numberOf(single(how));
    if (!values || isError(kind)) return NOT_AVAILABLE;
    const index = indexOf(single(wanted), values, Math.sign(kind));
    return index === null ? NOT_AVAILABLE : index + 1;
  },
  INDEX: ([source = null, row = null, column = null]) => {
    const matrix = asMatrix(source);
    const isRow = heightOf(matrix) === 1;
    // Of a single row the only number counts columns.
    const [down, across] = isRow && column === null ? [1, row] : [single(row), single(column)];
    return placeIn(matrix, single(down), single(across));
  },
  VLOOKUP: ([wanted = null, table = null, column = null, nearest = true]) => {
    const rows = asMatrix(table).rows;
    const keys = rows.map(([first = null]) => first);
    return found(
      single(wanted),
      keys,
      single(nearest),
      single(column),
      (at, number) => rows[at]?.[number - 1],
    );
  },
  HLOOKUP: ([wanted = null, table = null, row = null, nearest = true]) => {
    const rows = asMatrix(table).rows;
    return found(
      single(wanted),
      rows[0] ?? [],
      single(nearest),
      single(row),
      (at, number) => rows[number - 1]?.[at],
    );
  },
  LOOKUP: ([wanted = null, list = null, results]) => {
    const matrix = asMatrix(list);
    const wide = widthOf(matrix) > heightOf(matrix);
    const keys = asList(list) ?? (wide ? (matrix.rows[0] ?? []) : matrix.rows.map(([first = null]) => first));
    const values =
      results === undefined
        ? (asList(list) ?? (wide ? (matrix.rows.at(-1) ?? []) : matrix.rows.map((row) => row.at(-1) ?? null)))
        : flat(results);
    const index = indexOf(single(wanted), keys, 1);
    return index === null ? NOT_AVAILABLE : (values[index] ?? NOT_AVAILABLE);
  },
  XLOOKUP: ([wanted = null, list = null, results = null, absent = null, match, search]) =>
    xlookup({
      wanted: single(wanted),
      list,
      results,
      absent,
      match: single(match ?? 0),
      search: single(search ?? 1),
    }),
};

/** One value for each of several would be an array of results. */
function single(value: Value): Scalar {
  const [first = null, ...others] = flat(value);
  if (others.length > 0) throw new UnknownFormula({ kind: "function", text: "LOOKUP({…})" });
  return first;
}

function placeIn(matrix: ReturnType<typeof asMatrix>, row: Scalar, column: Scalar): Value {
  const [down, across] = [numberOf(row), numberOf(column)];
  if (isError(down)) return down;
  if (isError(across)) return across;
  if (down < 0 || across < 0) return VALUE_ERROR;
  if (down > heightOf(matrix) || across > widthOf(matrix)) return REFERENCE_ERROR;
  const rows = down === 0 ? matrix.rows : matrix.rows.slice(Math.trunc(down) - 1, Math.trunc(down));
  const chosen = rows.map((cells) =>
    across === 0 ? cells : cells.slice(Math.trunc(across) - 1, Math.trunc(across)),
  );
  return chosen.length === 1 && chosen[0]?.length === 1
    ? (chosen[0][0] ?? null)
    : { rows: chosen, from: null };
}

function found(
  wanted: Scalar,
  keys: readonly Scalar[],
  nearest: Scalar,
  number: Scalar,
  at: (index: number, number: number) => Scalar | undefined,
): Scalar {
  const [isNearest, place] = [truthOf(nearest), numberOf(number)];
  if (isError(isNearest)) return isNearest;
  if (isError(place)) return place;
  const index = indexOf(wanted, keys, isNearest ? 1 : 0);
  if (index === null) return NOT_AVAILABLE;
  const value = at(index, Math.trunc(place));
  return value === undefined ? REFERENCE_ERROR : (value ?? 0);
}

/**
 * The place of a value in a list, from 0: the same (0), the greatest that is not above it (1), the smallest that is
 * not below it (-1). Null when there is none.
 */
function indexOf(wanted: Scalar, list: readonly Scalar[], how: number): number | null {
  if (isError(wanted)) return null;
  if (how === 0) return position(list.findIndex(sameAs(wanted ?? 0)));
  const known = list.map((value, index) => ({ value, index }));
  const alike = known.filter(
    ({ value }) => value !== null && typeof value === typeof (wanted ?? 0) && !isError(value),
  );
  assertOrder(
    alike.map(({ value }) => value),
    how,
  );
  const within = alike.filter(({ value }) => {
    const order = compare(value, wanted);
    return typeof order === "number" && order * how <= 0;
  });
  return within.at(-1)?.index ?? null;
}

function position(index: number): number | null {
  return index < 0 ? null : index;
}

/** Programs search such a list by halves: out of order, each of them finds something else. */
function assertOrder(values: readonly Scalar[], how: number): void {
  values.forEach((value, index) => {
    const before = values[index - 1];
    const order = index === 0 || before === undefined ? 0 : compare(before, value);
    if (typeof order === "number" && order * how > 0)
      throw new UnknownFormula({ kind: "unsorted", text: String(value) });
  });
}
