/** What every sheet of the recap is made of, and the lines that all of them begin with. */
import type { ConditionalFormattingOptions } from "exceljs";
import { formatNumber } from "../../../language/format.ts";
import type { PlacedChart } from "../../chart/drawing.ts";
import { type Cell, type Row, text } from "./cells.ts";
import type { Source } from "./plan.ts";

/** A link out of the workbook; `target` is a relative address. */
export interface Link {
  readonly at: string;
  readonly target: string;
}

/** A sheet has no more rows in any program. */
export const LAST_ROW = 1_048_576;

export interface SheetContent {
  readonly name: string;
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** What stays in sight while the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Repeated at the top of every printed page. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** The table that can be filtered: down to its last row, or to the last of the sheet. */
  readonly filter: { readonly header: number; readonly columns: number; readonly last: number | null } | null;
  readonly merges: readonly string[];
  readonly conditions: readonly ConditionalFormattingOptions[];
  /** From row 1, none left out; walked once. */
  readonly rows: Iterable<Row>;
  readonly links: readonly Link[];
  /** Rows behind which a new printed page begins. */
  readonly breaks: readonly number[];
  readonly charts: readonly PlacedChart[];
}

/** A sheet that is one table under the common lines. */
export function tableSheet(
  table: Pick<SheetContent, "name" | "widths" | "rows"> & Partial<SheetContent>,
  headerRow: number,
): SheetContent {
  return {
    frozen: { rows: headerRow, columns: 0 },
    titleRows: [headerRow, headerRow],
    filter: { header: headerRow, columns: table.widths.length, last: null },
    merges: [],
    conditions: [],
    links: [],
    breaks: [],
    charts: [],
    ...table,
  };
}

/** Title, counts, note and an empty row. */
export function* openingRows(
  heading: string,
  note: string,
  { recap, language, texts }: Source,
): Generator<Row> {
  const shown = (count: number) => formatNumber(count, language, 0);
  const { workbooks, scored, incomplete, unreadable, notLke, flagged } = recap.summary;
  const counts = [
    texts.counts(...([workbooks, scored, incomplete, unreadable, notLke].map(shown) as Five)),
    texts.flaggedCount(shown(flagged)),
  ].join(" · ");
  yield { cells: [text(`${texts.title}: ${heading}`, "title")], height: 24 };
  yield { cells: [text(counts, "subtitle")], height: 16 };
  yield { cells: [text(note, "note")], height: 15 };
  yield { cells: [], height: 6 };
}

type Five = [string, string, string, string, string];

export function headerRow(titles: readonly string[], height: number): Row {
  return { cells: titles.map((title) => text(title, "header")), height };
}

/** One line instead of a table that would be empty. */
export function emptyRow(sentence: string): Row {
  return { cells: [text(sentence, "note")], height: 18 };
}

/** The cell that names the group: only where there are several. */
export function groupCell(
  { plan }: Source,
  label: string,
  look: "faint" | "topFaintCentred",
): readonly Cell[] {
  return plan.columns.group === null ? [] : [text(label, look)];
}

export function groupTitle({ plan, texts }: Source): readonly string[] {
  return plan.columns.group === null ? [] : [texts.groupColumn];
}

export function groupWidth({ plan }: Source): readonly number[] {
  if (plan.columns.group === null) return [];
  const longest = Math.max(...plan.groups.map(({ label }) => label.length));
  return [longest > YEAR_WIDTH ? YEAR_AND_RUBRIC_WIDTH : YEAR_WIDTH];
}

const YEAR_WIDTH = 12;
const YEAR_AND_RUBRIC_WIDTH = 30;
