/** Finds the headers of a sheet and how each column under them is titled, whatever their order and height. */

import type { Cell, Merge, Sheet } from "../sheet.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { answerRank, isNumberTitle, type Owner, ownerOf, type Role, roleOf, type Stage } from "./headings.ts";
import { withStages } from "./stages.ts";
import { withTickPairs } from "./tick-heads.ts";
import { plainWords } from "./words.ts";

/** A titled column. */
export interface HeadedColumn {
  readonly column: number;
  /** The row of its lowest title. */
  readonly row: number;
  /** Null for a title that does not say what the column holds. */
  readonly role: Role | null;
  readonly owner: Owner;
  /** How surely an answer column is the answer itself; see `answerRank`. */
  readonly rank: number;
  /** The plain words of its lowest title, and of the titles above it. */
  readonly words: string;
  readonly parent: string;
  /** Whether the title above stands in this very column, unmerged: where it ends is then anybody's guess. */
  readonly looseParent: boolean;
  /** Set where the same title stands once for a first and once for a last stage: `Huruf Awal`, `Huruf Akhir`. */
  readonly stage?: Stage;
  /** Set on a column titled Ya: the one titled Tidak beside it, where the same assessor ticks no. */
  readonly no?: number;
}

/** The rows of one header and its columns from left to right. */
export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly HeadedColumn[];
}

/** How many rows a header may have; the official forms have two. */
const HEADER_ROWS = 3;
/** A title block of any height is read past, up to this row. */
const LAST_HEADER_ROW = 200;
/** The longest title in a lower row; a text under a blank title may be longer. */
const LONGEST_LOWER_HEADING = 60;
/** Nobody titles more columns than this. */
const LAST_COLUMN = 256;

/** The headers of the first rows of a sheet that could stand over an answer table, from top to bottom as they are asked for. */
export function* headerBlocks(sheet: Sheet): Generator<HeaderBlock> {
  let below = 0;
  for (const row of sheet.rows.keys()) {
    if (row > LAST_HEADER_ROW) return;
    const block = row > below ? headerAt(sheet, row, below) : null;
    if (!block) continue;
    below = block.lastRow;
    yield block;
  }
}

/** The plain words of the titles of a header's title columns. */
export function titlesIn({ columns }: HeaderBlock): readonly string[] {
  return columns.flatMap(({ role, words }) => (role === "title" ? [words] : []));
}

/**
 * The header at a row below another one. Rows of the table say `Kriteria:` and `jawaban sesuai bukti` too; a header
 * is only what is numbered like one (`No`, `Kode`) or repeats a title of the first header.
 *
 * @param titles of the first header, in plain words
 */
export function laterHeaderAt(sheet: Sheet, row: number, titles: readonly string[]): HeaderBlock | null {
  for (const cell of sheet.rows.get(row)?.values() ?? []) {
    const words = wordsIn(cell);
    if (!isNumberTitle(words) && !titles.includes(words)) continue;
    const header = headerAt(sheet, row, row - 1);
    return header && isPlainHeader(header) ? header : null;
  }
  return null;
}

function isPlainHeader({ columns }: HeaderBlock): boolean {
  const roles = new Set(columns.map(({ role }) => role));
  const others = (["number", "weight", "answer", "tick", "score"] as const).filter((role) => roles.has(role));
  return roles.has("title") && others.length >= 2;
}

/** The header whose title column is titled in the given row, from below another row on; null when there is none. */
function headerAt(sheet: Sheet, row: number, below: number): HeaderBlock | null {
  const title = titleColumn(sheet, row);
  if (title === undefined) return null;
  const last = lastHeaderRow(sheet, row);
  for (let firstRow = row; firstRow > Math.max(below, last - HEADER_ROWS); firstRow -= 1) {
    if (firstRow < row && !isRowOfHeadings(sheet, firstRow)) break;
    const columns = headedColumns(sheet, firstRow, last);
    if (columns.some(({ role }) => role === "answer" || role === "tick"))
      return withOwnersAbove(sheet, { firstRow, lastRow: last, columns }, title);
  }
  // No column calls itself the answer; one may still turn out to hold it.
  const columns = headedColumns(sheet, row, last);
  const isTable = columns.some(({ role }) => role === "weight" || role === "score" || role === "number");
  return isTable ? { firstRow: row, lastRow: last, columns } : null;
}

function titleColumn(sheet: Sheet, row: number): number | undefined {
  for (const [column, cell] of sheet.rows.get(row) ?? [])
    if (roleOf(wordsIn(cell)) === "title") return column;
  return undefined;
}

/** A header goes on below its first row, as far as a blank one, while the columns that name the rows say nothing new. */
function lastHeaderRow(sheet: Sheet, row: number): number {
  const cells = sheet.rows.get(row);
  const naming = [...(cells?.keys() ?? [])].filter((column) => isNaming(wordsIn(cells?.get(column))));
  let last = row;
  for (let next = row + 1; next < row + HEADER_ROWS; next += 1) {
    const below = sheet.rows.get(next);
    if (![...(below?.values() ?? [])].some((cell) => wordsIn(cell) !== "")) break;
    const saysMore = naming.some((column) => {
      const words = wordsIn(below?.get(column));
      return words !== "" && words !== wordsIn(cells?.get(column));
    });
    if (saysMore) break;
    if (isRowOfHeadings(sheet, next)) last = next;
  }
  return last;
}

function isNaming(words: string): boolean {
  const role = roleOf(words);
  return role === "title" || role === "number";
}

function isRowOfHeadings(sheet: Sheet, row: number): boolean {
  const cells = [...(sheet.rows.get(row)?.values() ?? [])];
  return cells.some((cell) => wordsIn(cell) !== "") && cells.every(isHeading);
}

/** Titles are short and have letters; `Ya` and `Tidak` under `Jawaban` are titles too. */
function isHeading(cell: Cell): boolean {
  const words = wordsIn(cell);
  return words.length <= LONGEST_LOWER_HEADING && !/^\d[\d ]*$/.test(words);
}

/**
 * Some headers have whose columns they are in a row of its own above everything else. It is looked for only where
 * answer columns cannot be told apart without it, and never in a title that spans the whole table.
 */
function withOwnersAbove(sheet: Sheet, block: HeaderBlock, title: number): HeaderBlock {
  const above = block.firstRow - 1;
  const answers = block.columns.filter(({ role }) => role === "answer" || role === "tick");
  if (answers.length < 2 || answers.some(({ owner }) => owner !== "unnamed")) return block;
  const owners = [...(sheet.rows.get(above) ?? [])].filter(
    ([column, cell]) => column > title && ownerOf(wordsIn(cell)) !== "unnamed",
  );
  if (owners.length < 2) return block;
  return { ...block, firstRow: above, columns: headedColumns(sheet, above, block.lastRow) };
}

/** Every titled column of the rows, by its lowest title, with what stands above it as its parent. */
function headedColumns(sheet: Sheet, firstRow: number, lastRow: number): readonly HeadedColumn[] {
  const merges = sheet.merges.filter(({ top, bottom }) => top <= lastRow && bottom >= firstRow);
  const columns = columnsOf(sheet, firstRow, lastRow).flatMap((column) => {
    const titles: ColumnTitle[] = [];
    for (let row = lastRow; row >= firstRow; row -= 1) {
      const own = ownHeading(sheet, merges, row, column, firstRow);
      // What stands to the left can only span a column that has a title of its own below.
      const heading = own ?? (titles.length > 0 ? spanningHeading(sheet, merges, row, column) : null);
      const words = plainWords(heading?.text ?? "");
      if (heading && words && words !== titles[0]?.words)
        titles.unshift({ row: heading.row, words, loose: heading.loose });
    }
    const own = titles.at(-1);
    return own ? [headedColumn(column, own, titles.slice(0, -1))] : [];
  });
  return withTickPairs(withStages(columns));
}

interface ColumnTitle {
  readonly row: number;
  readonly words: string;
  readonly loose: boolean;
}

interface Heading {
  /** Where its text stands. */
  readonly row: number;
  readonly text: string;
  readonly loose: boolean;
}

function headedColumn(column: number, own: ColumnTitle, above: readonly ColumnTitle[]): HeadedColumn {
  const parent = above.map(({ words }) => words).join(" ");
  const ownRole = roleOf(own.words);
  const ownOwner = ownerOf(own.words);
  const role = ownRole ?? roleOf(parent);
  return {
    column,
    row: own.row,
    // Last year's answers are last year's whatever the column itself is titled.
    role: roleOf(parent) === "other" ? "other" : role,
    owner: ownerUnder(ownOwner, ownerOf(parent)),
    rank: answerRank(ownRole === null ? parent : own.words),
    words: own.words,
    parent,
    looseParent: above.some(({ loose }) => loose),
  };
}

/** `Final` under the OPD's name is the OPD's own last word, not what evaluators agreed on. */
function ownerUnder(own: Owner, parent: Owner): Owner {
  const isStage = own === "final" && (parent === "self" || parent === "unit");
  return own === "unnamed" || isStage ? parent : own;
}

function columnsOf(sheet: Sheet, firstRow: number, lastRow: number): number[] {
  const columns = new Set<number>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of sheet.rows.get(row)?.keys() ?? []) if (column <= LAST_COLUMN) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/** The heading in a cell, or in the merged range that covers it; null for a blank cell. */
function ownHeading(
  sheet: Sheet,
  merges: readonly Merge[],
  row: number,
  column: number,
  firstRow: number,
): Heading | null {
  const merge = mergeAt(merges, row, column);
  if (!merge) return heading(row, textAt(sheet, row, column), true);
  return merge.top < firstRow ? null : heading(merge.top, textAt(sheet, merge.top, merge.left), false);
}

/**
 * The heading of a group of columns whose merge got lost: the nearest one to the left spans until the next. One
 * that titles its own column, such as `Bobot`, spans nothing.
 */
function spanningHeading(
  sheet: Sheet,
  merges: readonly Merge[],
  row: number,
  column: number,
): Heading | null {
  if (mergeAt(merges, row, column)) return null;
  for (let left = column - 1; left > 0; left -= 1) {
    const text = textAt(sheet, row, left);
    if (!text) continue;
    return mergeAt(merges, row, left) || roleOf(plainWords(text)) !== null ? null : heading(row, text, false);
  }
  return null;
}

function heading(row: number, text: string, loose: boolean): Heading | null {
  return text === "" ? null : { row, text, loose };
}

function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
  return merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return textOf(sheet.rows.get(row)?.get(column)).trim();
}
