/** Tells what each row below a header is: component, sub-component, criterion, total, or nothing of ours. */

import { hasLetter } from "../../letters.ts";
import type { Cell, Merge, Sheet } from "../sheet.ts";
import { overLimit } from "../zip/fault.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { subcomponentCode } from "./codes.ts";
import { flatRows, type Shape } from "./flat-rows.ts";
import { type HeadedColumn, type HeaderBlock, laterHeaderAt, titlesIn } from "./headers.ts";
import { Levels, numberingOf, numeralOf } from "./numbering.ts";
import { looseCriteria, tableRows } from "./row-blocks.ts";
import { withDoubts } from "./row-doubts.ts";
import { isTotal, type RowKind, rowKind, type TitleText } from "./row-kind.ts";
import type { RubricWords } from "./rubric-words.ts";
import type { FoundRow, TableRow } from "./table-row.ts";
import { plainWords } from "./words.ts";

/** The rows under one header. A sheet has several where a later header has its columns in other places. */
export interface TableSection {
  readonly block: HeaderBlock;
  readonly rows: readonly TableRow[];
  readonly shape: Shape;
  /** Rows of criteria that stand under no sub-component. */
  readonly loose?: readonly number[];
}

const UNIFORM: Shape = { fitting: 0, of: 0 };

/** An LKE has a dozen; a sheet that repeats them a thousandfold is no form but a way to fill the memory. */
const MOST_ANSWER_ROWS = 2000;

/**
 * Every row below a header that means something, in sheet order, by the header it stands under.
 *
 * @throws FaultError when more rows than any form has call themselves sub-components
 */
export function tableSections(sheet: Sheet, first: HeaderBlock, words: RubricWords): TableSection[] {
  const flat = flatRows(sheet, first, words);
  if (!flat) return levelledSections(sheet, first, words);
  const { rows, named, both } = flat;
  if (both.size * 2 > named) return [{ block: first, rows, shape: { fitting: both.size, of: named } }];
  // In a form with rows of their own, one that names a criterion too may be answered for either.
  const shape = { fitting: named - both.size, of: named };
  return levelledSections(sheet, first, words).map((section) => ({
    ...section,
    shape,
    rows: section.rows.map((row) => (both.has(row.row) ? asStranger(row) : row)),
  }));
}

function asStranger(row: TableRow): TableRow {
  return row.kind === "subcomponent" ? { kind: "stranger", candidates: [row.code], row: row.row } : row;
}

/** The rows of a table in which components, sub-components and criteria have rows of their own. */
function levelledSections(sheet: Sheet, first: HeaderBlock, words: RubricWords): TableSection[] {
  const sections: { block: HeaderBlock; found: FoundRow[] }[] = [{ block: first, found: [] }];
  const standing = new Set<string>();
  const sums = new Set<string>();
  let component: string | null = null;
  let below = first.lastRow;
  let ended = false;
  let answerRows = 0;
  const levels = new Levels();
  let columns = columnsOf(first);
  const titles = titlesIn(first);
  for (const [row, cells] of sheet.rows) {
    if (row <= below) continue;
    const current = sections.at(-1);
    const header = laterHeaderAt(sheet, row, titles);
    if (header) {
      below = Math.max(header.lastRow, row);
      // Under a header of its own a table counts, whatever ended before it.
      ended = false;
      if (!current || !isSameHeader(header, current.block)) {
        sections.push({ block: header, found: [] });
        columns = columnsOf(header);
      }
      continue;
    }
    if (ended || !current) continue;
    const found = levels.placed(foundRow(row, cells, columns, component, words, sheet.merges));
    current.found.push(found);
    const { kind } = found;
    if (kind.kind === "subcomponent" || kind.kind === "stranger") answerRows += 1;
    if (answerRows > MOST_ANSWER_ROWS) throw overLimit("answerRows", MOST_ANSWER_ROWS, sheet.name);
    if (kind.kind === "component") component = kind.code;
    // What stands under a component that the rubric does not have is none of the last one's.
    if (kind.kind === "stranger" && kind.level === "component") component = null;
    if (kind.kind === "subcomponent") standing.add(kind.code);
    if (kind.kind !== "total") continue;
    // Sums of components stand between; what follows the total of a whole table is a recap or a signature.
    ended = standing.size === words.subcomponents.length && !sums.has(found.title);
    if (standing.size > 0) sums.add(found.title);
  }
  const parts = sections.map(({ found }) => tableRows(found));
  const doubted = withDoubts(parts, words);
  return sections.map(({ block, found }, index) => ({
    block,
    rows: doubted[index] ?? [],
    shape: UNIFORM,
    loose: looseCriteria(found),
  }));
}

/** What a map says of the rows of a table. */
export interface GivenRows {
  readonly kinds: ReadonlyMap<number, RowKind>;
  /** The criterion that a row is. */
  readonly criteria: ReadonlyMap<number, number>;
  readonly ignored: ReadonlySet<number>;
  readonly lastRow: number;
}

/** The rows of a table as a map gives them; what it does not name is a criterion, evidence or nothing. */
export function givenRows(
  sheet: Sheet,
  block: HeaderBlock,
  given: GivenRows,
  words: RubricWords,
): TableRow[] {
  const columns = columnsOf(block);
  const titles = titlesIn(block).filter((title) => title !== "");
  const found: FoundRow[] = [];
  let below = block.lastRow;
  for (const [row, cells] of sheet.rows) {
    if (row <= below || row > given.lastRow || given.ignored.has(row)) continue;
    const mapped = given.criteria.get(row);
    const kind = given.kinds.get(row) ?? { kind: "other" };
    // Pages repeat the header.
    const header = mapped === undefined && kind.kind === "other" ? laterHeaderAt(sheet, row, titles) : null;
    if (header) {
      below = Math.max(header.lastRow, row);
      continue;
    }
    const own = foundRow(row, cells, columns, null, words, sheet.merges);
    const plain = own.criterion ?? {
      row,
      text: own.title,
      words: plainWords(own.title),
      numbered: false,
      numbering: own.numbering,
    };
    found.push(
      mapped === undefined
        ? { ...own, kind }
        : { ...own, kind, criterion: { ...plain, mapped }, listed: true },
    );
  }
  return withOwnCriteria(withDoubts([tableRows(found)], words).flat(), found, given);
}

/** In a flat table the first row of a sub-component is a criterion's too. */
function withOwnCriteria(
  rows: readonly TableRow[],
  found: readonly FoundRow[],
  { criteria }: GivenRows,
): TableRow[] {
  const byRow = new Map(found.map((each) => [each.row, each.criterion]));
  return rows.map((row) => {
    const own = row.kind === "subcomponent" && criteria.has(row.row) ? byRow.get(row.row) : null;
    return row.kind === "subcomponent" && own
      ? { ...row, criteria: [own, ...row.criteria], flat: true }
      : row;
  });
}

/** Columns of texts beside the answers: what they hold may be told on the first page alone. */
const TEXTS: ReadonlySet<HeadedColumn["role"]> = new Set(["note", "evidence", "recommendation"]);

/** Whether a header repeats another one on a new page; such a one may leave out whose columns they are, and texts. */
function isSameHeader(header: HeaderBlock, before: HeaderBlock): boolean {
  const isMeaningful = ({ role }: HeadedColumn) => role !== null && role !== "other";
  const byPlace = ({ columns }: HeaderBlock) => new Map(columns.map((column) => [column.column, column]));
  const [own, known] = [byPlace(header), byPlace(before)];
  const left = before.columns.filter((column) => own.get(column.column)?.role !== column.role);
  return (
    left.filter(isMeaningful).every(({ role }) => TEXTS.has(role)) &&
    header.columns.every((column) => {
      const first = known.get(column.column);
      if (isMeaningful(column) && first?.role !== column.role) return false;
      return column.owner === "unnamed" || column.owner === first?.owner;
    })
  );
}

/** The columns that say what a row is. `mirrors` name rows of another table beside this one. */
interface NamingColumns {
  readonly numbers: readonly number[];
  readonly titles: readonly number[];
  readonly weights: readonly number[];
  readonly mirrors: readonly number[];
}

function columnsOf({ columns }: HeaderBlock): NamingColumns {
  const of = (role: "number" | "title" | "weight") =>
    columns.filter((column) => column.role === role).map(({ column }) => column);
  const titles = of("title");
  const [main = 0] = titles;
  const answers = columns
    .filter(({ role }) => role === "answer" || role === "score")
    .map(({ column }) => column);
  const isMirror = (column: number) =>
    answers.some((answer) => Math.min(main, column) < answer && answer < Math.max(main, column));
  const numbers = of("number");
  // A table of one number column has it wherever it stands.
  const near = numbers.some((column) => !isMirror(column))
    ? numbers.filter((column) => !isMirror(column))
    : numbers.slice(0, 1);
  return {
    numbers: near,
    titles: titles.filter((column) => !isMirror(column)),
    weights: of("weight").slice(0, 1),
    mirrors: [...numbers, ...titles].filter((column) => isMirror(column) && !near.includes(column)),
  };
}

function foundRow(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  columns: NamingColumns,
  component: string | null,
  words: RubricWords,
  merges: readonly Merge[],
): FoundRow {
  const codes = columns.numbers.map((column) => textOf(cells.get(column)).trim()).filter(Boolean);
  const code = codes.find((text) => subcomponentCode(text) !== null) ?? codes[0] ?? "";
  const titles = titlesOf(cells, columns, code);
  const numbered = /^\d/.test(code);
  const numeral = numeralOf(code);
  const numbering = numberingOf(code);
  const kind =
    !numbered && isTotalRow(cells, words)
      ? ({ kind: "total" } as const)
      : besideMirror(kindOf(code, titles, component, words), cells, columns, words);
  const listed = titles.find((title) => words.anyCriterion.has(title.words));
  const text = listed ?? titles[0];
  return {
    row,
    kind,
    numbering,
    title: titles[0]?.text ?? "",
    criterion: text && isCriterionText(text.words) ? { row, ...text, numbered, numeral, numbering } : null,
    worded: listed !== undefined,
    listed: numbered || listed !== undefined,
    weighted: columns.weights.some((column) => /\d/.test(textOf(cells.get(column)))),
    aside: titles[0]?.text === code && !columns.numbers.some((column) => isMerged(merges, row, column)),
  };
}

function isMerged(merges: readonly Merge[], row: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** The row's titles; forms that merge the number cell over the title keep it there. */
function titlesOf(cells: ReadonlyMap<number, Cell>, columns: NamingColumns, code: string): TitleText[] {
  const titles = columns.titles.flatMap((column) => {
    const cell = cells.get(column);
    const text = textOf(cell).trim();
    return text === "" ? [] : [{ text, words: wordsIn(cell) }];
  });
  if (titles.length > 0 || /^[\d.]*$/.test(code) || subcomponentCode(code) !== null) return titles;
  const merged = columns.numbers.map((column) => cells.get(column)).find((cell) => wordsIn(cell) !== "");
  return merged ? [{ text: textOf(merged).trim(), words: wordsIn(merged) }] : [];
}

/** Forms with a title column for each level have several titles in one row; the deepest that is recognised counts. */
function kindOf(
  code: string,
  titles: readonly TitleText[],
  component: string | null,
  words: RubricWords,
): RowKind {
  const label = titles.some(({ text }) => text === code) ? "" : code;
  if (titles.length === 0) return rowKind(label, { text: "", words: "" }, component, words);
  const kinds = titles.map((title) => rowKind(label, title, component, words));
  const rank = (kind: RowKind) =>
    ["other", "stranger", "component", "subcomponent"].indexOf(kind.kind) +
    (kind.kind === "subcomponent" && kind.match === "title" ? 1 : 0);
  return kinds.reduce((best, kind) => (rank(kind) > rank(best) ? kind : best));
}

/** The label of a total stands anywhere before its figures. */
function isTotalRow(cells: ReadonlyMap<number, Cell>, words: RubricWords): boolean {
  for (const cell of cells.values()) {
    const text = wordsIn(cell);
    if (cell.value.kind === "text" && text !== "") return isTotal(text, words);
  }
  return false;
}

/** Two tables side by side need not stand in line: what the other one says of a row must not differ. */
function besideMirror(
  kind: RowKind,
  cells: ReadonlyMap<number, Cell>,
  { mirrors }: NamingColumns,
  words: RubricWords,
): RowKind {
  for (const column of mirrors) {
    const text = textOf(cells.get(column)).trim();
    const other = rowKind(
      subcomponentCode(text) === null ? "" : text,
      { text, words: wordsIn(cells.get(column)) },
      null,
      words,
    );
    if (other.kind !== "subcomponent") continue;
    if (kind.kind === "subcomponent" && kind.code !== other.code) return { ...kind, match: "contradicting" };
    if (kind.kind === "other" || kind.kind === "component")
      return { kind: "stranger", candidates: [other.code] };
  }
  return kind;
}

const NOT_A_CRITERION =
  /^(kriteria|predikat|catatan|keterangan|no|nomor|rekomendasi|mengetahui|nip|(jumlah|sub ?total|total)( .*)?)( \d+)?$/;

/** The row of numbers under a header is none either. */
function isCriterionText(words: string): boolean {
  return hasLetter(words) && !NOT_A_CRITERION.test(words);
}
