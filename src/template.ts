/**
 * What an LKE form is apart from its answers: which rows and columns it has, what each cell takes, computes or keeps
 * locked. Read from a blank template and from a filled form alike, so that the two can be laid side by side.
 */
import type { Assessor, CellRef, LayoutId, StatedNumber } from "./assessment.ts";
import type { ColumnMeaning } from "./column-meaning.ts";

/** What a cell shows. `uncalculated`: a formula that nothing has calculated yet. */
export type ShownValue =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** Plain decimal text, every digit of it. */
  | { readonly kind: "number"; readonly decimal: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "uncalculated" };

/** What a cell may be filled with, by the data validation on it. */
export type Choices =
  /** A drop-down list. `strict`: anything else is refused, not only warned about. */
  | { readonly kind: "list"; readonly values: readonly string[]; readonly strict: boolean }
  /** A drop-down list whose entries cannot be told from the file: what its source says. */
  | { readonly kind: "unresolved"; readonly source: string; readonly strict: boolean }
  /** A rule that is no list, such as a whole number between two years. */
  | { readonly kind: "rule"; readonly rule: string; readonly strict: boolean };

/** One cell. Blank cells are kept where they take something in: unlocked, or with choices. */
export interface TemplateCell {
  readonly at: CellRef;
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly value: ShownValue;
  /** Without `=`, as it stands for this very cell, also where cells share one. */
  readonly formula: string | null;
  /** Set where the formula computes over whole ranges at once (`{=…}`). */
  readonly array?: true | undefined;
  /** The first cell of the range that such a formula fills; only in the others. */
  readonly arrayOwner?: { readonly row: number; readonly column: number } | undefined;
  /** Whether the cell is locked once its sheet is protected. */
  readonly locked: boolean;
  readonly choices: Choices | null;
}

/** What a column of the answer table holds. `other`: a helper column, last year's figures, anything untitled by us. */
export type ColumnRole = ColumnMeaning | "other";

/** The columns that people fill in, locked or not: an official form locks nothing. */
export const INPUT_ROLES: ReadonlySet<ColumnRole> = new Set([
  "answer",
  "criterion",
  "note",
  "evidence",
  "evaluatorNote",
  "recommendation",
]);

export interface TemplateColumn {
  readonly role: ColumnRole;
  /** Whose column it is: of answers and scores. */
  readonly assessor: Assessor | null;
  /** What a mark in it answers, where Ya and Tidak have a column each; absent for every other column. */
  readonly tick?: "Ya" | "Tidak";
  /** From 1. */
  readonly column: number;
  /** The title over it with those above it, in plain words: `penilaian mandiri jawaban`. */
  readonly title: string;
  /** The cell of its title. */
  readonly at: CellRef;
  readonly hidden: boolean;
}

/** One row of the answer table, in sheet order. A criterion carries the code of its sub-component. */
export interface TemplateRow {
  readonly kind: "component" | "subcomponent" | "criterion" | "stranger" | "total";
  /** `1`, `1.a`; of a criterion that of its sub-component; "" for a stranger and the total. */
  readonly code: string;
  /** Of a criterion of the rubric: its number there, whatever is printed. */
  readonly number: number | null;
  /** What the number column prints; "" where it has nothing. */
  readonly label: string;
  readonly text: string;
  /**
   * How the text meets the rubric's: `same` up to spacing, case and punctuation. Of criteria also `unknown` and
   * `repeated`: it says again what an earlier row says. Of strangers and the total always `same`.
   */
  readonly match: "same" | "changed" | "unknown" | "repeated";
  /** The cell that names the row: its number or else its text. */
  readonly at: CellRef;
  /** The cell of its text. */
  readonly textAt: CellRef;
  readonly row: number;
  readonly hidden: boolean;
  /** In points, whatever the sheet writes; null where the table has no column for it. Of components and sub-components. */
  readonly weight: StatedNumber | null;
  /** The row's cell in every column of the table that has one. */
  readonly cells: readonly RowCell[];
}

export interface RowCell extends TemplateCell {
  readonly role: ColumnRole;
  readonly assessor: Assessor | null;
}

/** A place for who was assessed and when: the label and the cell beside it that takes the value. */
export interface IdentitySlot {
  readonly field: "unit" | "code" | "cluster" | "region" | "year";
  readonly label: string;
  readonly labelAt: CellRef;
  /** Null where the label's own cell takes the value: `Unit Kerja : …`. */
  readonly cell: TemplateCell | null;
}

/** A range from its first cell to its last, both included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface TemplateSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Null: not protected. */
  readonly protection: SheetProtection | null;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly CellRange[];
  /** Every cell with content, and every blank one that takes something in, by its name. */
  readonly cells: ReadonlyMap<string, TemplateCell>;
}

export interface SheetProtection {
  /** Whether lifting it asks for a password. */
  readonly password: boolean;
  /** What is allowed in spite of it, by the format's names: `formatRows`, `insertRows` … */
  readonly allows: readonly string[];
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet it is known on; null: everywhere. */
  readonly sheet: string | null;
  readonly hidden: boolean;
}

/** Something that reaches beyond the workbook. */
export interface OutsideLink {
  readonly kind: "workbook" | "connection" | "object";
  /** The part that holds it. */
  readonly part: string;
  /** Where it leads, as the file says; "" where it does not. */
  readonly target: string;
}

/** What the hidden sheet of a template of ours says; null values where it leaves them out. */
export interface TemplateMetadata {
  readonly sheet: string;
  readonly state: TemplateSheet["state"];
  readonly version: string | null;
  readonly rubricId: string | null;
  readonly rubricSha256: string | null;
}

/** A form, cell by cell. */
export interface Template {
  readonly layout: LayoutId;
  /** The rubric by which its rows were recognised. */
  readonly rubric: { readonly id: string; readonly sha256: string };
  readonly answerSheet: string;
  readonly assessors: readonly Assessor[];
  readonly columns: readonly TemplateColumn[];
  /** The first row below the header. */
  readonly firstRow: number;
  readonly rows: readonly TemplateRow[];
  readonly identity: readonly IdentitySlot[];
  readonly sheets: readonly TemplateSheet[];
  /** Whether sheets cannot be added, removed or shown. */
  readonly structureLocked: boolean;
  readonly names: readonly DefinedName[];
  readonly links: readonly OutsideLink[];
  readonly macros: boolean;
  /** Null: not made by `sakip template new`. */
  readonly metadata: TemplateMetadata | null;
}

/** The sheet of that name; sheet names are the same whatever their case. */
export function sheetNamed(template: Template, name: string): TemplateSheet | null {
  const wanted = name.toLowerCase();
  return template.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** The cell at a reference; null where nothing stands and nothing is taken in. */
export function cellAt(template: Template, { sheet, cell }: CellRef): TemplateCell | null {
  return sheetNamed(template, sheet)?.cells.get(cell) ?? null;
}

/** A row's cells in the columns of one role, from left to right. */
export function cellsFor(row: TemplateRow, role: ColumnRole): readonly RowCell[] {
  return row.cells.filter((cell) => cell.role === role);
}
