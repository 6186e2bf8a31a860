/** Rectangles of cells as a workbook names them: `D7`, `D8:D13`, several with blanks between. */
import type { CellRange } from "../../template.ts";
import { parseCellName } from "../sheet.ts";

/** The rectangles of a list such as `D8:D13 I8:I13`; what is no reference is left out. */
export function areasOf(sqref: string): readonly CellRange[] {
  return sqref.split(/\s+/).flatMap((text) => areaOf(text) ?? []);
}

/** The rectangle of one reference; a whole column or row has no end that matters and is left out. */
export function areaOf(text: string): CellRange | null {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const from = parseCellName(first);
  const to = parseCellName(last);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Whether a cell lies in the rectangle. */
export function holds({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** How many cells the rectangle has. */
export function sizeOf({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
