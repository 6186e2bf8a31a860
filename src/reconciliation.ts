/** The figures that a workbook states, held against the recomputed ones, and why those that differ do. */
import type { Assessor, CellRef } from "./assessment.ts";
import { type Exact, exact, rounded } from "./exact.ts";
import type { Rubric } from "./rubric/schema.ts";

/** `copy`: the same figure once more, on another sheet. */
export type FigureKind = "criterion" | "subcomponent" | "component" | "total" | "predicate" | "copy";

/** A cell that has a figure of the rule in it, or should have. */
export interface FigurePlace {
  readonly what: FigureKind;
  /** Of the criterion (`1.a/3`), sub-component or component; "" for the total and the predicate. */
  readonly code: string;
  readonly assessor: Assessor;
  /** A score, or the letter of a predicate; null while an answer under it is missing. */
  readonly recomputed: Exact | string | null;
  readonly at: CellRef;
  /** Of a criterion: its score if it were wholly fulfilled. */
  readonly full?: Exact;
}

/** A figure that the workbook states and that was held against the recomputed one. */
export interface ComparedFigure extends FigurePlace {
  /** Decimal text, or a predicate as it is written. */
  readonly stated: string;
}

/** A figure that the workbook repeats: a predicate, or a figure of the answer sheet on another one. */
export interface RepeatedFigure {
  readonly what: "predicate" | "copy";
  readonly code: string;
  /** Whose figure it may be: a formula may choose between two assessors. */
  readonly by: readonly Assessor[];
  /** As it is written; a number in the digits that JavaScript gives it. */
  readonly stated: string;
  readonly at: CellRef;
}

/** Every place of a figure, how many of them state one that was compared, and those that differ. */
export interface Comparison {
  readonly places: readonly FigurePlace[];
  readonly compared: number;
  readonly differing: readonly ComparedFigure[];
}

/**
 * Why a figure differs. Each is told only when it is proven: undone, it gives the recomputed figure. The names are
 * published and never change.
 */
export type Cause =
  /** A number where its neighbours have formulas. */
  | { readonly kind: "typed-over"; readonly neighbour: string }
  /** A number, and no formula beside it either. */
  | { readonly kind: "typed" }
  /** The formula gives something else than what was saved with it; `cell`: it itself or what it reads. */
  | { readonly kind: "stale"; readonly cell: string; readonly gives: string }
  /** The formula is right; the figures that it reads are not. */
  | { readonly kind: "follows"; readonly cells: readonly string[] }
  /** The formula is right; a cell that it reads holds text or nothing where a number belongs. */
  | { readonly kind: "not-a-number"; readonly cells: readonly string[] }
  /** It adds up the answers that are there already. */
  | { readonly kind: "answers-open" }
  /** It computes with an answer that is there and cannot be used; `cells`: where that stands. */
  | { readonly kind: "answer-uncounted"; readonly cells: readonly string[] }
  /** A range stands where its sum was meant; `hidden`: IFERROR turns the error into a figure. */
  | { readonly kind: "sum-missing"; readonly range: string; readonly hidden: boolean }
  /** IFERROR shows its other value; `cells`: where the error comes from, as far as a cell tells. */
  | { readonly kind: "error-hidden"; readonly error: string; readonly cells: readonly string[] }
  /** `range`: the only range that is added up, when it is one. */
  | { readonly kind: "rows-missing"; readonly cells: readonly string[]; readonly range: string | null }
  | { readonly kind: "rows-doubled"; readonly cells: readonly string[] }
  | { readonly kind: "rows-foreign"; readonly cells: readonly string[] }
  /** Hidden rows that are added up though they belong to nothing. */
  | { readonly kind: "hidden-rows-counted"; readonly cells: readonly string[] }
  /** Hidden rows that the formula leaves out. */
  | { readonly kind: "hidden-rows-left-out"; readonly cells: readonly string[] }
  /** The answer is written in a way that people understand and the formula does not. */
  | { readonly kind: "answer-form"; readonly cell: string; readonly written: string; readonly letter: string }
  | { readonly kind: "row-reference"; readonly used: string; readonly wanted: string }
  /** It adds up other cells than its own parts, and none of these. */
  | { readonly kind: "rows-other"; readonly used: readonly string[]; readonly wanted: readonly string[] }
  /** It only repeats another figure of the form. */
  | { readonly kind: "other-figure"; readonly used: string }
  | { readonly kind: "weight-reference"; readonly used: string; readonly wanted: string }
  /** `cell`: where the other weight stands; null when it is written into the formula. */
  | {
      readonly kind: "weight-other";
      readonly cell: string | null;
      readonly used: string;
      readonly official: string;
    }
  | {
      readonly kind: "value-other";
      readonly letter: string;
      readonly cell: string | null;
      readonly used: string;
      readonly official: string;
    }
  | { readonly kind: "number-added"; readonly number: string }
  /** The cells whose formulas round. */
  | { readonly kind: "rounded"; readonly cells: readonly string[] }
  /** The bound of a band counts to the band above: `>=` where the rule says `>`. */
  | { readonly kind: "threshold-inclusive"; readonly bound: string }
  | { readonly kind: "threshold-other"; readonly used: string; readonly official: string }
  | { readonly kind: "unknown"; readonly reason: UnknownCause };

/**
 * Why no cause is told. `formula`: it uses something that is not computed here; `format`: the file is of a format from
 * which formulas are not, or not all, taken over.
 */
export type UnknownCause = "unproven" | "formula" | "format";

export interface Difference extends ComparedFigure {
  readonly cause: Cause;
  /** As it stands for this very cell, without `=`; null where none stands. */
  readonly formula: string | null;
}

export interface Reconciliation {
  /** How many figures were compared. */
  readonly compared: number;
  /** Those that differ, in the order in which they were compared. */
  readonly differences: readonly Difference[];
}

/** Half of the last published decimal: what rounding to two decimals may take away. */
const TOLERANCE = exact("0.005");

/** Whether a stated figure is not the recomputed one, nor that one properly rounded. */
export function disagrees(stated: string, recomputed: Exact, { rounding }: Rubric): boolean {
  const figure = exact(stated);
  if (figure.equals(rounded(recomputed, rounding.decimals))) return false;
  return figure.sub(recomputed).abs().gte(TOLERANCE);
}
