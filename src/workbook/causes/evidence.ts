/** What a cause is proven with: the workbook as it was saved, and what should stand in it. */
import type { Assessment, CellRef } from "../../assessment.ts";
import { type Exact, exact, rounded } from "../../exact.ts";
import type { Cause, ComparedFigure, FigurePlace } from "../../reconciliation.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { cellKey, type Supposed } from "../formula/calculator.ts";
import type { Expression } from "../formula/parse.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import type { Scalar } from "../formula/scalar.ts";
import type { SavedWorkbook } from "./saved-workbook.ts";

export interface Evidence {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly saved: SavedWorkbook;
  /** Whether a cell without a formula had none in the file that was sent. */
  readonly formulasKnown: boolean;
  /** Every place of a figure, right or not. */
  readonly places: readonly FigurePlace[];
  /** The places whose figure is not the recomputed one, by `keyOf`. */
  readonly differing: ReadonlySet<string>;
  /** What should stand in every place that has a recomputed figure. */
  readonly right: Supposed;
}

/** A figure that differs, given by a formula that shows what is stated and does not follow from right inputs. */
export interface Suspect {
  readonly figure: ComparedFigure;
  readonly recomputed: Exact;
  readonly expression: Expression;
}

/** Looks for one kind of cause; null when it is not proven. */
export type Search = (suspect: Suspect, evidence: Evidence) => Cause | null;

/** The right figures by cell. */
export function rightFigures(places: readonly FigurePlace[]): Supposed {
  const right = new Map<string, Scalar>();
  for (const { at, recomputed } of places)
    if (recomputed !== null && typeof recomputed !== "string") right.set(keyOf(at), asNumber(recomputed));
  return right;
}

export function keyOf({ sheet, cell }: CellRef): string {
  return cellKey(sheet, cell);
}

/** Decimals a spreadsheet's own noise does not reach. */
const FULL_DECIMALS = 9;

/** What is supposed has more of them, so that sums of it have no noise either. */
const SUPPOSED_DECIMALS = 15;

function asNumber(figure: Exact): number {
  return Number(rounded(figure, SUPPOSED_DECIMALS).toString(SUPPOSED_DECIMALS));
}

/** Whether a computed value is the figure to the last digit, in full or rounded as the rule rounds. */
export function isFigure(value: Scalar, figure: Exact, { rounding }: Rubric): boolean {
  if (typeof value !== "number") return false;
  const shown = exact(plainDecimal(value));
  return shown.equals(rounded(figure, FULL_DECIMALS)) || shown.equals(rounded(figure, rounding.decimals));
}

/** Whether a computed value is what the cell shows. */
export function isStated(value: Scalar, stated: string): boolean {
  if (typeof value === "number")
    return isDecimal(stated) && exact(plainDecimal(value)).equals(rounded(exact(stated), FULL_DECIMALS));
  return typeof value === "string" && value.trim() === stated.trim();
}

function isDecimal(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}

/** Whether a repaired formula gives the right figure from right inputs. */
export function provesFigure(
  expression: Expression,
  { figure, recomputed }: Pick<Suspect, "figure" | "recomputed">,
  { saved, right, rubric }: Evidence,
  supposed: Supposed = right,
): boolean {
  return isFigure(saved.result(expression, figure.at, supposed), recomputed, rubric);
}

/** A cell as the sentence beside another one names it: with its sheet only where that is another one. */
export function namedFrom({ sheet }: CellRef, other: CellRef): string {
  return sheet.toLowerCase() === other.sheet.toLowerCase() ? other.cell : `${other.sheet}!${other.cell}`;
}
