/**
 * Computes the cells of a form for answers that are only supposed: with floats, as the programs do in which the form
 * will be filled in. What it does not know it refuses; a figure from here is what a spreadsheet shows.
 */
import type { CellRange, ShownValue } from "../../template.ts";
import { cellName } from "../sheet.ts";
import { toldOnce } from "../told-once.ts";
import { callFunction } from "./functions.ts";
import { overAll, placeIn } from "./matrix.ts";
import type { Expression } from "./parse.ts";
import {
  compare,
  DIVISION_ERROR,
  isError,
  isMatrix,
  type Matrix,
  NUMBER_ERROR,
  numberOf,
  REFERENCE_ERROR,
  type Scalar,
  textOf,
  UnknownFormula,
  VALUE_ERROR,
  type Value,
} from "./scalar.ts";
import { understoodFormula } from "./understood.ts";

/** Where an expression is computed: what a plain range means there depends on it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Whether operations go over whole ranges, as inside SUMPRODUCT. */
  readonly array: boolean;
  /** The first cell of the range that an array formula fills, where the place is another one of it. */
  readonly arrayOwner?: Corner | undefined;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Where the formula of a cell is computed. */
export function placeOf(
  sheet: string,
  { row, column, array, arrayOwner }: Pick<FormCell, "row" | "column" | "array" | "arrayOwner">,
): Place {
  return { sheet, row, column, array: array === true, arrayOwner };
}

/** As much of a cell as its result depends on. */
export interface FormCell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly value: ShownValue;
  readonly formula: string | null;
  readonly array?: true | undefined;
  readonly arrayOwner?: Corner | undefined;
  /** Set where the value rests on a SUBTOTAL, which another one leaves out. */
  readonly subtotal?: true | undefined;
}

export interface FormSheet {
  readonly name: string;
  readonly hiddenRows: Iterable<number>;
  readonly cells: Pick<ReadonlyMap<string, FormCell>, "get" | "values">;
}

/** What is computed: a template, or a filled workbook with the values that were saved in it. */
export interface Form {
  readonly sheets: readonly FormSheet[];
  readonly names: readonly {
    readonly name: string;
    readonly refersTo: string;
    readonly sheet: string | null;
  }[];
}

export interface Calculator {
  /**
   * What a cell comes to.
   *
   * @throws UnknownFormula when it rests on something that is not computed here
   */
  cell(sheet: string, name: string): Scalar;
  /**
   * What an expression would come to in a cell.
   *
   * @throws UnknownFormula when it rests on something that is not computed here
   */
  result(expression: Expression, place: Place): Scalar;
}

/** What is supposed to stand in single cells, by `cellKey`. */
export type Supposed = ReadonlyMap<string, Scalar>;

/** Identifies a cell whatever the case of its sheet's name. */
export function cellKey(sheet: string, name: string): string {
  return `${sheet.toLowerCase()}!${name}`;
}

/** A formula that reads more cells than this belongs to no form. */
const MOST_CELLS = 400_000;

/** Parts of formulas that one calculator computes: a second's work, and a hundred times that of any form. */
const MOST_COMPUTED = 3_000_000;

/** How deep parts of formulas stand in each other, from cell to cell: no form comes near it, and the stack holds twice as much. */
const DEEPEST = 400;

/** How many cells ranges have read so far, where several calculators share one limit. */
export interface Meter {
  read: number;
}

/** The cells of a form, computed when they are asked for, each once. */
export function calculatorOf(form: Form, supposed: Supposed, meter: Meter = { read: 0 }): Calculator {
  return new FormCalculator(form, supposed, meter);
}

/** What functions need of whoever evaluates their arguments. */
export interface Evaluator {
  value(expression: Expression, place: Place): Value;
  scalar(value: Value, place: Place): Scalar;
  /** The cells of a range that a SUBTOTAL takes: no other subtotals and, if asked, no hidden rows. */
  subtotal(expression: Expression, place: Place, hidden: "count" | "skip"): Value;
}

class FormCalculator implements Calculator, Evaluator {
  readonly #form: Form;
  readonly #supposed: Supposed;
  readonly #sheets: ReadonlyMap<string, FormSheet>;
  readonly #meter: Meter;
  readonly #known = new Map<string, Scalar>();
  /** What array formulas come to, by the first cell of their range: each of its cells shows a part of it. */
  readonly #arrays = new Map<string, Value>();
  readonly #open = new Set<string>();
  #depth = 0;
  #computed = 0;

  constructor(form: Form, supposed: Supposed, meter: Meter) {
    this.#form = form;
    this.#supposed = supposed;
    this.#sheets = new Map(form.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.#meter = meter;
  }

  cell(sheet: string, name: string): Scalar {
    const key = cellKey(sheet, name);
    const supposed = this.#supposed.get(key);
    if (supposed !== undefined) return supposed;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#open.has(key)) throw new UnknownFormula({ kind: "circular", text: `${sheet}!${name}` });
    this.#open.add(key);
    try {
      const value = this.#compute(this.#sheet(sheet), name);
      this.#known.set(key, value);
      return value;
    } finally {
      this.#open.delete(key);
    }
  }

  result(expression: Expression, place: Place): Scalar {
    return this.#shown(this.value(expression, place), place);
  }

  /** A formula that only points at a blank cell shows 0; one over a range shows its part in each cell. */
  #shown(value: Value, place: Place): Scalar {
    if (!place.array || !isMatrix(value)) return this.scalar(value, { ...place, array: false }) ?? 0;
    const first = place.arrayOwner ?? place;
    return placeIn(value, place.row - first.row, place.column - first.column) ?? 0;
  }

  value(expression: Expression, place: Place): Value {
    this.#computed += 1;
    if (this.#depth >= DEEPEST || this.#computed > MOST_COMPUTED)
      throw new UnknownFormula({ kind: "too-large", text: place.sheet });
    this.#depth += 1;
    try {
      return this.#value(expression, place);
    } finally {
      this.#depth -= 1;
    }
  }

  #value(expression: Expression, place: Place): Value {
    switch (expression.kind) {
      case "literal":
        return expression.value;
      case "array":
        return { rows: expression.rows, from: null };
      case "area":
        return this.#area(expression.sheet ?? place.sheet, expression.area);
      case "name":
        return this.#named(expression.name, place);
      case "call":
        return callFunction(expression, place, this);
      case "prefix":
        return this.#over([expression.operand], place, ([operand = null]) =>
          arithmetic(operand, (number) => (expression.operator === "-" ? -number : number)),
        );
      case "percent":
        return this.#over([expression.operand], place, ([operand = null]) =>
          arithmetic(operand, (number) => number / 100),
        );
      case "binary":
        return this.#over([expression.left, expression.right], place, ([left = null, right = null]) =>
          operate(expression.operator, left, right),
        );
    }
  }

  /** A range where one value is wanted means its cell in the same row or column. */
  scalar(value: Value, { row, column }: Place): Scalar {
    if (!isMatrix(value)) return value;
    const { rows, from } = value;
    const [first] = rows;
    if (rows.length === 1 && first?.length === 1) return first[0] ?? null;
    if (!from) return first?.[0] ?? VALUE_ERROR;
    const cells = rows.length === 1 ? first : rows[row - from.row];
    const across = cells?.length === 1 ? 0 : column - from.column;
    const crossed = cells?.[across];
    const isLine = rows.length === 1 || first?.length === 1;
    return isLine && crossed !== undefined ? crossed : VALUE_ERROR;
  }

  subtotal(expression: Expression, place: Place, hidden: "count" | "skip"): Value {
    if (expression.kind !== "area") throw new UnknownFormula({ kind: "function", text: "SUBTOTAL" });
    const sheet = this.#sheet(expression.sheet ?? place.sheet);
    const { rows, from } = this.#area(sheet.name, expression.area);
    const { top, left } = expression.area;
    const hiddenRows = new Set(sheet.hiddenRows);
    const withHidden = rows.some((_, down) => hiddenRows.has(top + down));
    // Rows that a filter hides are left out of SUBTOTAL(9), others are not; a file does not tell them apart.
    if (hidden === "count" && withHidden) throw new UnknownFormula({ kind: "function", text: "SUBTOTAL" });
    const taken = rows.map((cells, down) =>
      cells.map((value, across) => {
        const cell = sheet.cells.get(cellName(top + down, left + across));
        return isSubtotal(cell) || hiddenRows.has(top + down) ? null : value;
      }),
    );
    return { rows: taken, from };
  }

  #over(
    expressions: readonly Expression[],
    place: Place,
    compute: (scalars: readonly Scalar[]) => Scalar,
  ): Value {
    const values = expressions.map((expression) => this.value(expression, place));
    if (place.array) return overAll(values, compute);
    return compute(values.map((value) => this.scalar(value, place)));
  }

  #compute(sheet: FormSheet, name: string): Scalar {
    const cell = sheet.cells.get(name);
    if (!cell) return null;
    if (cell.formula === null) return storedScalar(cell.value);
    const place = placeOf(sheet.name, cell);
    if (!place.array) return this.result(understoodFormula(cell.formula), place);
    const { row, column } = place.arrayOwner ?? place;
    const key = cellKey(sheet.name, cellName(row, column));
    const value = this.#arrays.get(key) ?? this.value(understoodFormula(cell.formula), place);
    this.#arrays.set(key, value);
    return this.#shown(value, place);
  }

  #sheet(name: string): FormSheet {
    const sheet = this.#sheets.get(name.toLowerCase());
    if (!sheet) throw new UnknownFormula({ kind: "sheet", text: name });
    return sheet;
  }

  #area(sheetName: string, area: CellRange): Matrix {
    const sheet = this.#sheet(sheetName);
    const { top, left } = area;
    const bottom = Math.min(area.bottom, Math.max(top, lastRowOf(sheet)));
    const right = Math.min(area.right, Math.max(left, lastColumnOf(sheet)));
    this.#meter.read += (bottom - top + 1) * (right - left + 1);
    if (this.#meter.read > MOST_CELLS) throw new UnknownFormula({ kind: "too-large", text: sheet.name });
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, across) =>
        this.cell(sheet.name, cellName(top + down, left + across)),
      ),
    );
    return { rows, from: { row: top, column: left } };
  }

  #named(name: string, place: Place): Value {
    const same = this.#form.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const own = same.find(({ sheet }) => sheet === place.sheet) ?? same.find(({ sheet }) => sheet === null);
    const key = `name ${name.toLowerCase()}`;
    if (!own || this.#open.has(key)) throw new UnknownFormula({ kind: "name", text: name });
    this.#open.add(key);
    try {
      return this.value(understoodFormula(own.refersTo.replace(/^=/, "")), place);
    } finally {
      this.#open.delete(key);
    }
  }
}

function isSubtotal(cell: FormCell | undefined): boolean {
  return cell?.subtotal === true || /\bSUBTOTAL\(/i.test(cell?.formula ?? "");
}

function lastRowOf(sheet: FormSheet): number {
  return extentOf(sheet).row;
}

function lastColumnOf(sheet: FormSheet): number {
  return extentOf(sheet).column;
}

/** The last row and the last column. */
const extentOf = toldOnce((sheet: FormSheet) => {
  let [row, column] = [0, 0];
  for (const cell of sheet.cells.values()) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  return { row, column };
});

function storedScalar(value: ShownValue): Scalar {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return Number(value.decimal);
    case "boolean":
      return value.boolean;
    case "error":
      return { error: value.error };
    case "date":
      return Date.parse(`${value.iso}T00:00:00Z`) / MILLISECONDS_OF_A_DAY + FIRST_DAY;
    default:
      return null;
  }
}

const MILLISECONDS_OF_A_DAY = 86_400_000;
/** The serial number of 1 January 1970. */
const FIRST_DAY = 25_569;

function arithmetic(operand: Scalar, compute: (number: number) => number): Scalar {
  const number = numberOf(operand);
  return isError(number) ? number : finite(compute(number));
}

function finite(number: number): Scalar {
  return Number.isFinite(number) ? number : NUMBER_ERROR;
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (operator === "&") {
    const [a, b] = [textOf(left), textOf(right)];
    return isError(a) ? a : isError(b) ? b : a + b;
  }
  if (COMPARISONS[operator]) {
    const order = compare(left, right);
    return typeof order === "number" ? COMPARISONS[operator](order) : order;
  }
  const [a, b] = [numberOf(left), numberOf(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === "/" && b === 0) return DIVISION_ERROR;
  const compute = ARITHMETIC[operator];
  return compute ? finite(compute(a, b)) : REFERENCE_ERROR;
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};
