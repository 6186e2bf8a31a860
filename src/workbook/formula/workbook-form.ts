/** A filled workbook as formulas see it. */

import type { DefinedName, ShownValue } from "../../template.ts";
import { lazily } from "../lazily.ts";
import { ownFormula } from "../references.ts";
import { type CellValue, cellName, type Sheet, type Workbook } from "../sheet.ts";
import type { Form, FormCell, FormSheet } from "./calculator.ts";

/**
 * @param namesOf reads the defined names, once a formula asks for one
 * @param content whether a cell is what was saved in it, or what its formula gives now
 */
export function workbookForm(
  workbook: Workbook,
  namesOf: () => readonly DefinedName[],
  content: "values" | "formulas",
): Form {
  const names = lazily(namesOf);
  return {
    sheets: workbook.sheets.map((entry) => formSheet(entry.name, () => workbook.read(entry), content)),
    get names() {
      return names();
    },
  };
}

function formSheet(name: string, read: () => Sheet, content: "values" | "formulas"): FormSheet {
  const cells = lazily(() => (content === "values" ? savedCells(read()) : liveCells(read())));
  return {
    name,
    get hiddenRows() {
      return read().hiddenRows;
    },
    cells: { get: (cell) => cells().get(cell), values: () => cells().values() },
  };
}

function savedCells({ rows }: Sheet): ReadonlyMap<string, FormCell> {
  const cells = new Map<string, FormCell>();
  for (const [row, line] of rows) {
    for (const [column, { value, formula }] of line) {
      const subtotal = formula !== null && /\bSUBTOTAL\(/i.test(formula) ? true : undefined;
      cells.set(cellName(row, column), { row, column, value: shownValue(value), formula: null, subtotal });
    }
  }
  return cells;
}

function liveCells({ rows }: Sheet): ReadonlyMap<string, FormCell> {
  const cells = new Map<string, FormCell>();
  for (const [row, line] of rows) {
    for (const [column, cell] of line) {
      cells.set(cellName(row, column), {
        row,
        column,
        value: shownValue(cell.value),
        // Only the formulas that are computed are written out for their own cell.
        get formula() {
          return ownFormula(cell);
        },
        array: cell.array,
        arrayOwner: cell.arrayOwner,
      });
    }
  }
  return cells;
}

function shownValue(value: CellValue): ShownValue {
  if (value.kind === "number") return { kind: "number", decimal: String(value.number) };
  return value.kind === "none" ? { kind: "uncalculated" } : value;
}
