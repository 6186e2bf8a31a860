/** What a worksheet holds once it is read. */
import type { CellLooks } from "./cell-looks.ts";
import type { LinkAt } from "./links.ts";
import type { SharedStrings } from "./shared-strings.ts";

/** What a cell shows. `none`: a formula that nothing has calculated yet. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "none" };

/** A cell with content. */
export interface Cell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly value: CellValue;
  /**
   * The formula without `=`; in a cell that shares another one's formula, that formula as its owner has it, and in one
   * that an array formula fills together with others, that formula.
   */
  readonly formula: string | null;
  /** Where that owner stands; only in a cell that shares another one's formula. */
  readonly formulaOwner?: { readonly row: number; readonly column: number } | undefined;
  /** Set where the formula computes over whole ranges at once (`{=…}`). */
  readonly array?: true | undefined;
  /** The first cell of the range that an array formula fills; only in the others. */
  readonly arrayOwner?: { readonly row: number; readonly column: number } | undefined;
  /** Whether the number is shown as a percentage: 0.06 as 6 %. */
  readonly percent: boolean;
  /** Set where the content, or a part of its text, is struck through. */
  readonly struck?: true | undefined;
}

/** A merged range, both corners included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only cells with content, rows and columns ascending. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Merge[];
  /** What stands under merges, where nobody sees it; only once it was taken out of the rows. */
  readonly covered?: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** The addresses behind its cells, read when somebody asks; absent where there can be none. */
  readonly linkAt?: LinkAt;
}

/** What the sheets of one workbook share: what their cells refer to, read when the first one asks for it. */
export interface SharedParts {
  /** What all sheets together have kept so far: a limit for each would let many of them fill the memory. */
  readonly kept: { cells: number; characters: number };
  readonly date1904: boolean;
  /** Where the shared strings should be, for a fault that names the part. */
  readonly stringsPart: string;
  /** Null when the workbook has no shared strings. */
  strings(): SharedStrings | null;
  looks(): CellLooks;
}
