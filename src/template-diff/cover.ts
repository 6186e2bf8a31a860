/** Which cells of a sheet lie in any of many ranges. */
import type { CellRange } from "../template.ts";

export interface Cover {
  has(row: number, column: number): boolean;
}

/** Ranges of more columns than this are whole rows or tables; there are few of them. */
const WIDE = 64;

interface Stretch {
  readonly top: number;
  bottom: number;
}

/** Ranges of one column that meet are joined first: thousands of running sums make one stretch. */
export function coverOf(ranges: readonly CellRange[]): Cover {
  const wide = ranges.filter(isWide);
  const columns = new Map<number, Stretch[]>();
  for (const { top, left, bottom, right } of ranges
    .filter((range) => !isWide(range))
    .sort((a, b) => a.top - b.top)) {
    for (let column = left; column <= right; column += 1) {
      const stretches = columns.get(column) ?? [];
      columns.set(column, stretches);
      const last = stretches.at(-1);
      if (last && top <= last.bottom + 1) last.bottom = Math.max(last.bottom, bottom);
      else stretches.push({ top, bottom });
    }
  }
  return {
    has: (row, column) =>
      (columns.get(column) ?? []).some(({ top, bottom }) => row >= top && row <= bottom) ||
      wide.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      ),
  };
}

function isWide({ left, right }: CellRange): boolean {
  return right - left >= WIDE;
}
