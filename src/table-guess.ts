/** What can be told of a table that nothing recognised, for a person to complete in a map: nothing of it is read. */
import type { ColumnMeaning } from "./column-meaning.ts";

export interface GuessedColumn {
  /** Its letters. */
  readonly column: string;
  /** Its titles as they stand. */
  readonly titles: readonly string[];
  /** What it may hold; null: nothing speaks for anything. */
  readonly may: ColumnMeaning | null;
  /** The different short texts in it, the most frequent first. */
  readonly values: readonly string[];
}

export interface GuessedRow {
  readonly row: number;
  /** A code of the rubric, or `total`. */
  readonly is: string;
  /** What stands there. */
  readonly text: string;
  /** Whether it says so itself; else its wording is only near. */
  readonly sure: boolean;
}

/** The most table-like part of a workbook. */
export interface TableGuess {
  readonly sheet: string;
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly columns: readonly GuessedColumn[];
  readonly rows: readonly GuessedRow[];
  /** What stands in columns that may hold answers and is none that is known. */
  readonly words: readonly string[];
}
