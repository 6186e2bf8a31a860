/** What is taken over from a workbook of another format, whatever the format: the least that an LKE is read from. */
import type { Merge } from "../sheet/cells.ts";
import type { NumberLook } from "../sheet/number-formats.ts";
import type { SheetEntry } from "../sheet/workbook-index.ts";

/** What a cell holds. A date is a serial number whose look says so, as in every spreadsheet. */
export type LegacyValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  /** A formula that nothing has calculated yet. */
  | { readonly kind: "none" };

export interface LegacyCell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly value: LegacyValue;
  /** As an .xlsx has it, without `=`. */
  readonly formula: string | null;
  /** The range that an array formula fills, such as `B2:B5`. */
  readonly arrayRange: string | null;
  readonly look: NumberLook;
  /** Set where the content, or a part of its text, is struck through. */
  readonly struck?: true | undefined;
}

export interface LegacySheet {
  readonly name: string;
  readonly state: SheetEntry["state"];
  /** Cells with content only; no place twice. */
  readonly cells: readonly LegacyCell[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Widths in characters, by column. */
  readonly widths: ReadonlyMap<number, number>;
}

export interface LegacyWorkbook {
  readonly sheets: readonly LegacySheet[];
  readonly date1904: boolean;
  /** Formulas of which only the value was taken over. */
  readonly formulasLost: number;
}
