/** Rectangles of values: one operation over all of their places. */
import { isMatrix, type Matrix, NOT_AVAILABLE, type Scalar, type Value } from "./scalar.ts";

/** One value for each place, as if every argument stood in all of them; a single row or column is repeated. */
export function overAll(args: readonly Value[], compute: (scalars: readonly Scalar[]) => Scalar): Value {
  const matrices = args.filter(isMatrix);
  if (matrices.length === 0) return compute(args.filter((arg): arg is Scalar => !isMatrix(arg)));
  const height = Math.max(...matrices.map(heightOf));
  const width = Math.max(...matrices.map(widthOf));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => compute(args.map((arg) => placeIn(arg, row, column)))),
  );
  return { rows, from: null };
}

/** The value in a place, from 0; a single row or column is repeated, and beyond the rest is nothing. */
export function placeIn(value: Value, row: number, column: number): Scalar {
  if (!isMatrix(value)) return value;
  const cells = value.rows[heightOf(value) === 1 ? 0 : row];
  if (!cells) return NOT_AVAILABLE;
  const scalar = cells[widthOf(value) === 1 ? 0 : column];
  return scalar === undefined ? NOT_AVAILABLE : scalar;
}

export function heightOf({ rows }: Matrix): number {
  return rows.length;
}

export function widthOf({ rows }: Matrix): number {
  return rows[0]?.length ?? 0;
}

/** A value as a rectangle. */
export function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : { rows: [[value]], from: null };
}

/** Every value, row by row. */
export function flat(value: Value): readonly Scalar[] {
  return isMatrix(value) ? value.rows.flat() : [value];
}

/** The only row or column as a list; null for a rectangle with several of both. */
export function asList(value: Value): readonly Scalar[] | null {
  const matrix = asMatrix(value);
  return heightOf(matrix) === 1 || widthOf(matrix) === 1 ? flat(matrix) : null;
}
