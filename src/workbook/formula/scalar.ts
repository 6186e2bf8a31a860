/** The values a formula works with, and how spreadsheets turn one kind into another. */

/** An error as a cell shows it: `#N/A`. */
export interface FormulaError {
  readonly error: string;
}

/** What one cell holds; null is a blank. */
export type Scalar = number | string | boolean | null | FormulaError;

/** A rectangle of cells (`reference`) or of computed values. */
export interface Matrix {
  readonly rows: readonly (readonly Scalar[])[];
  /** Where it stands, when it is cells: text and booleans in cells do not count in a SUM. */
  readonly from: { readonly row: number; readonly column: number } | null;
}

export type Value = Scalar | Matrix;

/** A formula that goes beyond what is computed here. It is told, never guessed. */
export class UnknownFormula extends Error {
  override readonly name = "UnknownFormula";
  readonly reason: UnknownReason;

  constructor(reason: UnknownReason) {
    super(reason.kind);
    this.reason = reason;
  }
}

export type UnknownReason =
  | { readonly kind: "syntax"; readonly text: string }
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "sheet"; readonly text: string }
  /** A lookup of the nearest value in a list that is not in order: programs differ. */
  | { readonly kind: "unsorted"; readonly text: string }
  | { readonly kind: "circular"; readonly text: string }
  | { readonly kind: "too-large"; readonly text: string };

export const VALUE_ERROR: FormulaError = { error: "#VALUE!" };
export const NOT_AVAILABLE: FormulaError = { error: "#N/A" };
export const DIVISION_ERROR: FormulaError = { error: "#DIV/0!" };
export const REFERENCE_ERROR: FormulaError = { error: "#REF!" };
export const NUMBER_ERROR: FormulaError = { error: "#NUM!" };

export function isError(value: Value): value is FormulaError {
  return typeof value === "object" && value !== null && "error" in value;
}

export function isMatrix(value: Value): value is Matrix {
  return typeof value === "object" && value !== null && "rows" in value;
}

const DECIMAL = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

/** A number for arithmetic: a blank is 0, TRUE is 1, text only where it spells a number. */
export function numberOf(value: Scalar): number | FormulaError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return DECIMAL.test(value) ? Number(value) : VALUE_ERROR;
  return value;
}

/** Text for joining; a number with the 15 digits that are shown. */
export function textOf(value: Scalar): string | FormulaError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(shown(value)) : value;
}

/** Whether a condition holds. */
export function truthOf(value: Scalar): boolean | FormulaError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (typeof value !== "string") return value;
  const word = value.trim().toUpperCase();
  return word === "TRUE" ? true : word === "FALSE" ? false : VALUE_ERROR;
}

/** A float without the noise beyond the digits that spreadsheets keep. */
export function shown(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * Orders two values as spreadsheets do: numbers before texts before booleans, texts whatever their case, numbers by
 * the digits that are shown, a blank like the other side's emptiness.
 */
export function compare(one: Scalar, other: Scalar): number | FormulaError {
  if (isError(one)) return one;
  if (isError(other)) return other;
  const [a, b] = [filled(one, other), filled(other, one)];
  if (typeof a === "number" && typeof b === "number") return Math.sign(shown(a) - shown(b));
  if (typeof a === "string" && typeof b === "string") return Math.sign(alphabetic(a, b));
  return Math.sign(rank(a) - rank(b) || Number(a) - Number(b));
}

function filled(value: Exclude<Scalar, FormulaError>, other: Scalar): number | string | boolean {
  if (value !== null) return value;
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function alphabetic(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a === b ? 0 : a < b ? -1 : 1;
}

function rank(value: number | string | boolean): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** Rounded half away from zero, by the digits that are shown: 1.005 to two places is 1.01, as in a spreadsheet. */
export function roundedTo(
  value: number,
  places: number,
  round: (shifted: number) => number = Math.round,
): number {
  const [digits = "0", power = "0"] = Math.abs(value).toExponential(14).split("e");
  const shifted = round(Number(`${digits}e${Number(power) + places}`));
  const [back = "0", backPower = "0"] = shifted.toExponential().split("e");
  return Math.sign(value) * Number(`${back}e${Number(backPower) - places}`);
}
