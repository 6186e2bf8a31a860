/** What a form's own formulas come to for answers that are only supposed, to be held against the rule. */
import type { Assessor, CellRef } from "./assessment.ts";
import type { ShownValue } from "./template.ts";

/** Which answers are supposed. `letter` is the best of the scale unless another one is named. */
export type Supposition =
  | { readonly kind: "blank" }
  | { readonly kind: "all"; readonly letter: string }
  /** One sub-component with a better letter than all others: the best among the worst, or one step up. */
  | { readonly kind: "alone"; readonly code: string; readonly letter: string; readonly others: string }
  /** All with the best letter but one, which is left open. */
  | { readonly kind: "missing"; readonly code: string; readonly letter: string };

/** A place where the form computes a figure of the rule. */
export interface FigureSpot {
  readonly of: "subcomponent" | "component" | "total" | "predicate";
  /** Of the sub-component or component; "" for the total and the predicate. */
  readonly code: string;
  readonly at: CellRef;
  /** Null where the cell holds no formula. */
  readonly formula: string | null;
  /** On the answer sheet itself, in the assessor's own columns, or in a table of results on another sheet. */
  readonly where: "answers" | "results";
}

/** Why a figure was not computed: what of the formula is not known here. */
export interface Uncomputed {
  readonly kind: "unknown";
  readonly reason: "syntax" | "function" | "name" | "sheet" | "unsorted" | "circular" | "too-large" | "ticks";
  readonly text: string;
}

export interface TrialFigure {
  readonly spot: FigureSpot;
  readonly shows: ShownValue | Uncomputed;
}

/** One set of answers of one assessor, all other answers blank, and what the form makes of them. */
export interface Trial {
  readonly assessor: Assessor;
  readonly supposed: Supposition;
  /** Letters by sub-component; one that is not there is left open. */
  readonly answers: ReadonlyMap<string, string>;
  readonly figures: readonly TrialFigure[];
}
