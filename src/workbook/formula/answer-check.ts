/** Computes the formula of an answer again and holds what it gives against what was saved with it. */
import type { CellRef } from "../../assessment.ts";
import type { DefinedName } from "../../template.ts";
import type { Uncomputed } from "../../trials.ts";
import { lazily } from "../lazily.ts";
import type { Cell, Workbook } from "../sheet.ts";
import { type Calculator, calculatorOf, type Place, placeOf } from "./calculator.ts";
import type { Expression } from "./parse.ts";
import { plainDecimal } from "./plain-decimal.ts";
import { isError, type Scalar, UnknownFormula } from "./scalar.ts";
import { understoodFormula } from "./understood.ts";
import { workbookForm } from "./workbook-form.ts";

export type AnswerVerdict =
  | { readonly kind: "fresh" }
  /** It only repeats a blank cell, for which spreadsheets show 0: nobody answered. */
  | { readonly kind: "blank" }
  | { readonly kind: "stale"; readonly gives: string }
  /** It rests on something that is not computed here. */
  | { readonly kind: "unchecked"; readonly why: Uncomputed };

/** @param namesOf reads the defined names, once a formula asks for one */
export function answerChecker(
  workbook: Workbook,
  namesOf: () => readonly DefinedName[],
): (cell: Cell, formula: string, at: CellRef) => AnswerVerdict {
  const [live, saved] = (["formulas", "values"] as const).map((content) =>
    lazily(() => calculatorOf(workbookForm(workbook, namesOf, content), new Map())),
  ) as [() => Calculator, () => Calculator];
  return (cell, formula, at) => {
    const place = placeOf(at.sheet, cell);
    try {
      return verdictOf(understoodFormula(formula), cell, place, live());
    } catch (error) {
      if (!(error instanceof UnknownFormula)) throw error;
      const { kind: reason, text } = error.reason;
      const unchecked = { kind: "unchecked", why: { kind: "unknown", reason, text } } as const;
      return staleBySaved(formula, cell, place, saved) ?? unchecked;
    }
  };
}

/** Where something further down is not computed here, what was saved there may still give another answer. */
function staleBySaved(
  formula: string,
  cell: Cell,
  place: Place,
  saved: () => Calculator,
): AnswerVerdict | null {
  try {
    const verdict = verdictOf(understoodFormula(formula), cell, place, saved());
    return verdict.kind === "fresh" ? null : verdict;
  } catch (error) {
    if (error instanceof UnknownFormula) return null;
    throw error;
  }
}

function verdictOf(
  expression: Expression,
  { value }: Cell,
  place: Place,
  calculator: Calculator,
): AnswerVerdict {
  const gives = textOf(calculator.result(expression, place));
  const shown = value.kind === "none" ? "" : savedText(value);
  if (gives === "0" && (shown === "" || shown === "0") && isBlank(expression, place, calculator))
    return { kind: "blank" };
  return value.kind === "date" || sameAnswer(shown, gives) ? { kind: "fresh" } : { kind: "stale", gives };
}

/** Whether the 0 that it gives is that of a blank cell. */
function isBlank(expression: Expression, place: Place, calculator: Calculator): boolean {
  return calculator.result({ kind: "call", name: "ISBLANK", args: [expression] }, place) === true;
}

function savedText(value: Exclude<Cell["value"], { kind: "none" }>): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return textOf(value.number);
    case "boolean":
      return textOf(value.boolean);
    case "error":
      return value.error;
    case "date":
      return value.iso;
  }
}

function textOf(value: Scalar): string {
  if (isError(value)) return value.error;
  if (typeof value === "number") return plainDecimal(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value ?? "";
}

/** Blanks around an answer and its case say nothing, and neither does the noise of floats, which programs add up in their own order. */
function sameAnswer(one: string, other: string): boolean {
  const [a, b] = [one.trim().toUpperCase(), other.trim().toUpperCase()];
  return a === b || (isDecimal(a) && isDecimal(b) && Math.abs(Number(a) - Number(b)) < FLOAT_NOISE);
}

/** Figures of forms lie below a thousand and have few decimals. */
const FLOAT_NOISE = 1e-9;

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
