/** What a merged range hides: only its first cell shows, whatever the others still hold. */
import type { Cell, Merge, Sheet } from "../sheet.ts";

/**
 * The sheet as people see it. A cell under a merge keeps what it held before in the file, but nobody sees it any
 * more, so it must not be read as an answer.
 */
export function withoutCovered(sheet: Sheet): Sheet {
  if (sheet.merges.length === 0) return sheet;
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top);
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  let open: Merge[] = [];
  let next = 0;
  for (const [row, cells] of sheet.rows) {
    open = open.filter(({ bottom }) => bottom >= row);
    for (let merge = merges[next]; merge && merge.top <= row; merge = merges[++next]) {
      if (merge.bottom >= row) open.push(merge);
    }
    rows.set(row, open.length === 0 ? cells : visibleCells(row, cells, open));
  }
  return { ...sheet, rows };
}

function visibleCells(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  open: readonly Merge[],
): ReadonlyMap<number, Cell> {
  const covered = [...cells.keys()].filter((column) =>
    open.some(
      ({ top, left, right }) => left <= column && column <= right && (row !== top || column !== left),
    ),
  );
  if (covered.length === 0) return cells;
  const visible = new Map(cells);
  for (const column of covered) visible.delete(column);
  return visible;
}
