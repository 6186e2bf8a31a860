/** A filled workbook as its formulas see it: every cell with the value that was saved in it. */
import type { CellRef } from "../../assessment.ts";
import type { CellRange, DefinedName, ShownValue } from "../../template.ts";
import {
  type Calculator,
  calculatorOf,
  type Form,
  type FormCell,
  type FormSheet,
  type Meter,
  type Supposed,
} from "../formula/calculator.ts";
import { type Expression, parseFormula } from "../formula/parse.ts";
import { type Scalar, UnknownFormula } from "../formula/scalar.ts";
import { ownFormula } from "../references.ts";
import { type CellValue, cellName, parseCellName, type Sheet, type Workbook } from "../sheet.ts";
import { partsOf } from "./expressions.ts";

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

/** No spreadsheet takes a longer formula (Excel: specifications and limits). */
const LONGEST_FORMULA = 8192;
/** A form's formulas have some tens of parts; more than this nests deeper than can be walked. */
const MOST_PARTS = 1500;
/** What may be tried for one workbook, in parts of formulas computed: a second's work. */
const MOST_WORK = 3_000_000;

/** @param namesOf reads the defined names, once a formula is computed at all */
export function savedWorkbook(workbook: Workbook, namesOf: () => readonly DefinedName[]): SavedWorkbook {
  const sheets = new Map(
    workbook.sheets.map((entry) => [entry.name.toLowerCase(), lazily(() => workbook.read(entry))]),
  );
  const names = lazily(namesOf);
  const form: Form = {
    sheets: workbook.sheets.map((entry) => formSheet(entry.name, () => workbook.read(entry))),
    get names() {
      return names();
    },
  };
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
    expressionAt: (at) => understood(formulaAt(at)),
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
      const place = { sheet: at.sheet, row, column, array: cellAt(at)?.array === true };
      return calculatorOf(form, supposed, meter).result(expression, place);
    },
  };
}

const NOTHING_SUPPOSED: Supposed = new Map();

function plain(form: Form): Calculator {
  return calculatorOf(form, NOTHING_SUPPOSED);
}

function understood(formula: string | null): Expression | null {
  if (formula === null) return null;
  const tooLarge = new UnknownFormula({ kind: "too-large", text: "" });
  if (formula.length > LONGEST_FORMULA) throw tooLarge;
  const expression = parseFormula(formula);
  if (partsOf(expression).length > MOST_PARTS) throw tooLarge;
  return expression;
}

function formSheet(name: string, read: () => Sheet): FormSheet {
  const cells = lazily(() => formCells(read()));
  return {
    name,
    get hiddenRows() {
      return read().hiddenRows;
    },
    cells: { get: (cell) => cells().get(cell), values: () => cells().values() },
  };
}

function formCells({ rows }: Sheet): ReadonlyMap<string, FormCell> {
  const cells = new Map<string, FormCell>();
  for (const [row, line] of rows) {
    for (const [column, { value, formula }] of line) {
      const subtotal = formula !== null && /\bSUBTOTAL\(/i.test(formula) ? true : undefined;
      cells.set(cellName(row, column), { row, column, value: shownValue(value), formula: null, subtotal });
    }
  }
  return cells;
}

function shownValue(value: CellValue): ShownValue {
  if (value.kind === "number") return { kind: "number", decimal: String(value.number) };
  return value.kind === "none" ? { kind: "uncalculated" } : value;
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

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
