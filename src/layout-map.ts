/**
 * A map: what a person says of a workbook's layout, where nothing recognises it. It names sheets, columns and rows and
 * leads to the same assessment as recognition does. Texts in it are what stood there when it was drafted, so that a
 * row or a column that moved is noticed instead of read.
 */
import type { Assessor, CellRef, LayoutId } from "./assessment.ts";
import type { ColumnMeaning } from "./column-meaning.ts";

export type Tick = "Ya" | "Tidak";

/** A column and what it holds. */
export interface MappedColumn {
  /** From 1. */
  readonly column: number;
  readonly is: ColumnMeaning;
  /** Whose answers or scores; null for everything else. */
  readonly of: Assessor | null;
  /** What a tick in it answers, where Ya and Tidak have a column each; null: the cell itself says. */
  readonly tick: Tick | null;
  /** Its titles as they stood; null: not looked at. */
  readonly text: string | null;
}

export type MappedThing =
  | { readonly kind: "component" | "subcomponent"; readonly code: string }
  | { readonly kind: "criterion"; readonly code: string; readonly number: number }
  | { readonly kind: "total" };

/** A row and what it is. */
export interface MappedRow {
  readonly row: number;
  readonly is: MappedThing;
  /** A text that stood in it; null: not looked at. */
  readonly text: string | null;
}

/** The rows under one header. */
export interface MappedTable {
  readonly sheet: string;
  /** Null for a table without titles over its columns. */
  readonly header: { readonly first: number; readonly last: number } | null;
  /** Nothing below is read; null: as far as the rows lead. */
  readonly lastRow: number | null;
  readonly columns: readonly MappedColumn[];
  /** Null: recognised by their codes and texts. */
  readonly rows: readonly MappedRow[] | null;
  /** Rows inside the table that mean nothing. */
  readonly ignore: readonly number[];
}

export type MappedField = "unit" | "code" | "cluster" | "region" | "year";

/** Where a fact stands, or what it is. A cell without a sheet is on the first table's. */
export type MappedFact =
  | { readonly kind: "cell"; readonly sheet: string | null; readonly cell: string }
  | { readonly kind: "value"; readonly value: string };

/** Answers in an office's own words, by those words in lower case; `-` is no answer. */
export type Translations = Readonly<Record<string, string>>;

export interface LayoutMap {
  /** As the person would write it. */
  readonly file: string;
  readonly sha256: string;
  /** What results call the layout. */
  readonly layout: LayoutId;
  readonly identity: Readonly<Partial<Record<MappedField, MappedFact>>>;
  /** Letters of sub-components. */
  readonly letters: Translations;
  /** Answers to criteria: `ya`, `tidak` or a grade of the rubric. */
  readonly criteria: Translations;
  readonly tables: readonly MappedTable[];
}

/** What of a map does not hold for a workbook. */
export type MapFault =
  | { readonly kind: "no-sheet"; readonly sheet: string }
  /** No text stands in a row or a cell that the map names. */
  | { readonly kind: "blank"; readonly at: CellRef; readonly is: string }
  | {
      readonly kind: "other-text";
      readonly at: CellRef;
      readonly is: string;
      readonly expected: string;
      readonly found: string;
    };

/** A map as it was used on one workbook. */
export interface UsedMap {
  readonly map: LayoutMap;
  readonly faults: readonly MapFault[];
}

/** An answer as it is looked up among translations: what nobody sees and capitals do not count. */
export function translationKey(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
