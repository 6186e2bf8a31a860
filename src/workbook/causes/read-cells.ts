/** The cells that a formula reads. */
import type { CellRef } from "../../assessment.ts";
import type { FigurePlace } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { UnknownFormula } from "../formula/scalar.ts";
import { parseCellName } from "../sheet/cell-name.ts";
import { keyOf } from "./evidence.ts";
import { areasIn } from "./expressions.ts";
import type { SavedWorkbook } from "./saved-workbook.ts";

/** A form's sums read a few hundred. */
const MOST_CELLS = 2000;

/**
 * Every cell with content that an expression names, alone or in a range, each once.
 *
 * @throws UnknownFormula when it reads more cells than any form has
 */
export function readCells(expression: Expression, at: CellRef, saved: SavedWorkbook): readonly CellRef[] {
  const cells = new Map<string, CellRef>();
  for (const { sheet, area } of areasIn(expression)) {
    for (const cell of saved.filledIn(sheet ?? at.sheet, area)) cells.set(keyOf(cell), cell);
    if (cells.size > MOST_CELLS) throw new UnknownFormula({ kind: "too-large", text: at.cell });
  }
  return [...cells.values()];
}

/** Whether an expression names the cell of a figure, blank or not. */
export function readsPlace(expression: Expression, from: CellRef, { at }: Pick<FigurePlace, "at">): boolean {
  const { row = 0, column = 0 } = parseCellName(at.cell) ?? {};
  return areasIn(expression).some(
    ({ sheet, area }) =>
      (sheet ?? from.sheet).toLowerCase() === at.sheet.toLowerCase() &&
      area.top <= row &&
      row <= area.bottom &&
      area.left <= column &&
      column <= area.right,
  );
}
