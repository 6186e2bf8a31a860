/** What a row of an answer table turns out to be. */
import type { RowKind } from "./row-kind.ts";

/** A row of the table that means something; a sub-component with the rows that belong to it. */
export type TableRow =
  | { readonly kind: "component"; readonly code: string; readonly row: number }
  | {
      readonly kind: "subcomponent";
      readonly code: string;
      readonly match: "code" | "title" | "contradicting";
      /** Whether its code and its title both say so. */
      readonly sure: boolean;
      readonly row: number;
      readonly title: string;
      /** Its own row and every row of its block below. */
      readonly rows: readonly number[];
      readonly criteria: readonly CriterionText[];
      /** Whether it has no row of its own and is only named beside its criteria. */
      readonly flat?: boolean;
      /** Set where its title stands in the column of numbers, which those of other rows do not. */
      readonly aside?: true;
    }
  | { readonly kind: "stranger"; readonly candidates: readonly string[]; readonly row: number }
  | { readonly kind: "total"; readonly row: number };

export type SubcomponentTableRow = Extract<TableRow, { kind: "subcomponent" }>;

/** A row inside a sub-component's block that reads like a criterion. */
export interface CriterionText {
  readonly row: number;
  readonly text: string;
  readonly words: string;
  /** Whether its number column counts it. */
  readonly numbered: boolean;
  /** The number itself, where it is nothing but digits. */
  readonly numeral?: string | undefined;
  /** How it is numbered; see `numberingOf`. */
  readonly numbering: string;
  /** The criterion that a map says it is. */
  readonly mapped?: number;
  /** Set where it stands in the column of numbers, which other criteria do not. */
  readonly aside?: true;
}

/** A row as it was found, before it is known which rows belong together. */
export interface FoundRow {
  readonly row: number;
  readonly kind: RowKind;
  /** How it is numbered; see `numberingOf`. */
  readonly numbering: string;
  readonly title: string;
  readonly criterion: CriterionText | null;
  /** Whether it is worded as one of the rubric's criteria. */
  readonly worded: boolean;
  /** Whether it is numbered, or worded as one of the rubric's criteria. */
  readonly listed: boolean;
  /** Whether a weight stands in it. */
  readonly weighted: boolean;
  /** Whether its title stands in the column of numbers, in a cell of its own. */
  readonly aside: boolean;
}
