/** A filled workbook as its formulas see it: every cell with the value that was saved in it. */
import type { CellRef } from "../../assessment.ts";
import type { CellRange, DefinedName } from "../../template.ts";
import {
  type Calculator,
  calculatorOf,
  type Form,
  type Meter,
  placeOf,
  type Supposed,
} from "../formula/calculator.ts";
import type { Expression } from "../formula/parse.ts";
import { type Scalar, UnknownFormula } from "../formula/scalar.ts";
import { partsOf, understoodFormula } from "../formula/understood.ts";
import { workbookForm } from "../formula/workbook-form.ts";
import { lazily } from "../lazily.ts";
import { ownFormula } from "../references.ts";
import { cellName, parseCellName, type Sheet, type Workbook } from "../sheet.ts";

export interface SavedWorkbook {
  /** The formula as it stands for this very cell; null where none stands. */
  formulaAt(at: CellRef): string | null;
  /**
   * That formula taken apart; null where none stands.
   *
   * @throws UnknownFormula when it is not understood
   */
  expressionAt(at: CellRef): Expression | null;
  /** What was saved in a cell; null for a blank one. */
  valueAt(at: CellRef): Scalar;
  isHidden(at: CellRef): boolean;
  /** The cells of a range that hold something. */
  filledIn(sheet: string, area: CellRange): readonly CellRef[];
  /**
   * What an expression gives in a cell, from the saved values and what is supposed instead of some of them.
   *
   * @throws UnknownFormula when it rests on something that is not computed here, or when too much was tried already
   */
  result(expression: Expression, at: CellRef, supposed?: Supposed): Scalar;
}

/** What may be tried for one workbook, in parts of formulas computed: a second's work. */
const MOST_WORK = 3_000_000;

/** @param namesOf reads the defined names, once a formula is computed at all */
export function savedWorkbook(workbook: Workbook, namesOf: () => readonly DefinedName[]): SavedWorkbook {
  const sheets = new Map(
    workbook.sheets.map((entry) => [entry.name.toLowerCase(), lazily(() => workbook.read(entry))]),
  );
  const form = workbookForm(workbook, namesOf, "values");
  const meter: Meter = { read: 0 };
  let work = 0;
  const cellAt = ({ sheet, cell }: CellRef) => {
    const { row = 0, column = 0 } = parseCellName(cell) ?? {};
    return sheets.get(sheet.toLowerCase())?.().rows.get(row)?.get(column);
  };
  const formulaAt = (at: CellRef) => {
    const cell = cellAt(at);
    return cell ? ownFormula(cell) : null;
  };
  return {
    formulaAt,
    expressionAt: (at) => {
      const formula = formulaAt(at);
      return formula === null ? null : understoodFormula(formula);
    },
    valueAt: (at) => plain(form).cell(at.sheet, at.cell),
    isHidden: ({ sheet, cell }) =>
      sheets
        .get(sheet.toLowerCase())?.()
        .hiddenRows.has(parseCellName(cell)?.row ?? 0) === true,
    filledIn: (name, area) => filledCells(sheets.get(name.toLowerCase())?.(), area),
    result: (expression, at, supposed = new Map()) => {
      work += partsOf(expression).length;
      if (work > MOST_WORK) throw new UnknownFormula({ kind: "too-large", text: at.cell });
      const { row = 1, column = 1 } = parseCellName(at.cell) ?? {};
      const place = placeOf(at.sheet, { ...cellAt(at), row, column });
      return calculatorOf(form, supposed, meter).result(expression, place);
    },
  };
}

const NOTHING_SUPPOSED: Supposed = new Map();

function plain(form: Form): Calculator {
  return calculatorOf(form, NOTHING_SUPPOSED);
}

function filledCells(sheet: Sheet | undefined, area: CellRange): readonly CellRef[] {
  if (!sheet) return [];
  const found: CellRef[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row < area.top) continue;
    if (row > area.bottom) break;
    for (const column of cells.keys()) {
      if (column >= area.left && column <= area.right)
        found.push({ sheet: sheet.name, cell: cellName(row, column) });
    }
  }
  return found;
}
