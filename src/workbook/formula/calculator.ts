/**
 * Computes the cells of a form for answers that are only supposed: with floats, as the programs do in which the form
 * will be filled in. What it does not know it refuses; a figure from here is what a spreadsheet shows.
 */
import type { CellRange, ShownValue, Template, TemplateSheet } from "../../template.ts";
import { cellName } from "../sheet.ts";
import { callFunction } from "./functions.ts";
import { overAll } from "./matrix.ts";
import { type Expression, parseFormula } from "./parse.ts";
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

/** Where an expression is computed: what a plain range means there depends on it. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Whether operations go over whole ranges, as inside SUMPRODUCT. */
  readonly array: boolean;
}

export interface Calculator {
  /**
   * What a cell comes to.
   *
   * @throws UnknownFormula when it rests on something that is not computed here
   */
  cell(sheet: string, name: string): Scalar;
}

/** What is supposed to stand in single cells, by `cellKey`. */
export type Supposed = ReadonlyMap<string, Scalar>;

/** Identifies a cell whatever the case of its sheet's name. */
export function cellKey(sheet: string, name: string): string {
  return `${sheet.toLowerCase()}!${name}`;
}

/** A formula that reads more cells than this belongs to no form. */
const MOST_CELLS = 400_000;

/** The cells of a form, computed when they are asked for, each once. */
export function calculatorOf(template: Template, supposed: Supposed): Calculator {
  return new FormCalculator(template, supposed);
}

/** What functions need of whoever evaluates their arguments. */
export interface Evaluator {
  value(expression: Expression, place: Place): Value;
  scalar(value: Value, place: Place): Scalar;
}

class FormCalculator implements Calculator, Evaluator {
  readonly #template: Template;
  readonly #supposed: Supposed;
  readonly #sheets: ReadonlyMap<string, TemplateSheet>;
  readonly #known = new Map<string, Scalar>();
  readonly #open = new Set<string>();
  #read = 0;

  constructor(template: Template, supposed: Supposed) {
    this.#template = template;
    this.#supposed = supposed;
    this.#sheets = new Map(template.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
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

  value(expression: Expression, place: Place): Value {
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

  #over(
    expressions: readonly Expression[],
    place: Place,
    compute: (scalars: readonly Scalar[]) => Scalar,
  ): Value {
    const values = expressions.map((expression) => this.value(expression, place));
    if (place.array) return overAll(values, compute);
    return compute(values.map((value) => this.scalar(value, place)));
  }

  #compute(sheet: TemplateSheet, name: string): Scalar {
    const cell = sheet.cells.get(name);
    if (!cell) return null;
    if (cell.formula === null) return storedScalar(cell.value);
    const place = { sheet: sheet.name, row: cell.row, column: cell.column, array: cell.array === true };
    const value = this.scalar(this.value(parseFormula(cell.formula), place), { ...place, array: false });
    // A formula that only points at a blank cell shows 0.
    return value ?? 0;
  }

  #sheet(name: string): TemplateSheet {
    const sheet = this.#sheets.get(name.toLowerCase());
    if (!sheet) throw new UnknownFormula({ kind: "sheet", text: name });
    return sheet;
  }

  #area(sheetName: string, area: CellRange): Matrix {
    const sheet = this.#sheet(sheetName);
    const { top, left } = area;
    const bottom = Math.min(area.bottom, Math.max(top, lastRowOf(sheet)));
    const right = Math.min(area.right, Math.max(left, lastColumnOf(sheet)));
    this.#read += (bottom - top + 1) * (right - left + 1);
    if (this.#read > MOST_CELLS) throw new UnknownFormula({ kind: "too-large", text: sheet.name });
    const rows = Array.from({ length: bottom - top + 1 }, (_, down) =>
      Array.from({ length: right - left + 1 }, (_, across) =>
        this.cell(sheet.name, cellName(top + down, left + across)),
      ),
    );
    return { rows, from: { row: top, column: left } };
  }

  #named(name: string, place: Place): Value {
    const same = this.#template.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const own = same.find(({ sheet }) => sheet === place.sheet) ?? same.find(({ sheet }) => sheet === null);
    const key = `name ${name.toLowerCase()}`;
    if (!own || this.#open.has(key)) throw new UnknownFormula({ kind: "name", text: name });
    this.#open.add(key);
    try {
      return this.value(parseFormula(own.refersTo.replace(/^=/, "")), place);
    } finally {
      this.#open.delete(key);
    }
  }
}

const extents = new WeakMap<TemplateSheet, { readonly row: number; readonly column: number }>();

function lastRowOf(sheet: TemplateSheet): number {
  return extentOf(sheet).row;
}

function lastColumnOf(sheet: TemplateSheet): number {
  return extentOf(sheet).column;
}

function extentOf(sheet: TemplateSheet): { readonly row: number; readonly column: number } {
  const known = extents.get(sheet);
  if (known) return known;
  let [row, column] = [0, 0];
  for (const cell of sheet.cells.values()) {
    row = Math.max(row, cell.row);
    column = Math.max(column, cell.column);
  }
  extents.set(sheet, { row, column });
  return { row, column };
}

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
