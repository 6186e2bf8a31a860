/** One table of a map on its sheet: the section that a recogniser would have made, and what of the map does not hold. */
import type { Assessor } from "../../assessment.ts";
import type { ColumnMeaning } from "../../column-meaning.ts";
import type { MapFault, MappedColumn, MappedRow, MappedTable, MappedThing, Tick } from "../../layout-map.ts";
import { hasWord } from "../../letters.ts";
import { type AssessorColumns, type ChosenColumns, NO_ANSWERS } from "../layout/answer-columns.ts";
import { textOf, wordsIn } from "../layout/cell-text.ts";
import type { HeadedColumn, HeaderBlock } from "../layout/headers.ts";
import type { Role } from "../layout/headings.ts";
import type { RowKind } from "../layout/row-kind.ts";
import type { RubricWords } from "../layout/rubric-words.ts";
import type { AnswerSection, PlainColumns } from "../layout/table-cells.ts";
import type { TableRow } from "../layout/table-row.ts";
import { givenRows, tableSections } from "../layout/table-rows.ts";
import { tickPair } from "../layout/tick-pair.ts";
import { plainWords } from "../layout/words.ts";
import { cellName, type Sheet } from "../sheet.ts";
import { titlesOver } from "../understanding/column-titles.ts";

export interface MappedSection {
  /** Null where a column may have moved: nothing is read from such a table. */
  readonly section: AnswerSection | null;
  readonly faults: readonly MapFault[];
}

/** Reads the table at the places that the map names; a row that may have moved is left out. */
export function mappedSection(sheet: Sheet, table: MappedTable, words: RubricWords): MappedSection {
  const block = blockOf(sheet, table);
  const columnFaults = table.columns.flatMap((column) => columnFault(sheet, block, column));
  if (columnFaults.length > 0) return { section: null, faults: columnFaults };
  const checked = (table.rows ?? []).map((row) => ({ row, fault: rowFault(sheet, row) }));
  const holding = checked.flatMap(({ row, fault }) => (fault ? [] : [row]));
  const rows =
    table.rows === null
      ? rowsByText(sheet, block, table, words)
      : rowsGiven(sheet, block, table, holding, words);
  return {
    section: {
      block,
      columns: plainColumns(table.columns),
      chosen: chosenColumns(sheet, table.columns, rows),
      // A map says of every row what it is; there is no likeness to count.
      shape: { fitting: 0, of: 0 },
      rows,
    },
    faults: checked.flatMap(({ fault }) => fault ?? []),
  };
}

/** Without a header the table begins at its first row. */
function blockOf(sheet: Sheet, { header, columns, rows }: MappedTable): HeaderBlock {
  const first = Math.min(...(rows ?? []).map(({ row }) => row), Number.MAX_SAFE_INTEGER);
  const above = rows === null ? 0 : first - 1;
  const place = header ?? { first: above, last: above };
  return {
    firstRow: place.first,
    lastRow: place.last,
    columns: columns.map((column) => headedColumn(sheet, header, column, place.last)),
  };
}

const ROLES: Readonly<Record<ColumnMeaning, Role>> = {
  number: "number",
  title: "title",
  weight: "weight",
  answer: "answer",
  criterion: "tick",
  score: "score",
  note: "note",
  evidence: "evidence",
  evaluatorNote: "note",
  recommendation: "recommendation",
};

function headedColumn(
  sheet: Sheet,
  header: MappedTable["header"],
  { column, is, of, tick }: MappedColumn,
  row: number,
): HeadedColumn {
  const titles = header ? titlesOver(sheet, header, column) : [];
  const owner = of === "single" || of === null ? (is === "evaluatorNote" ? "evaluator" : "unnamed") : of;
  return {
    column,
    row,
    role: tick === "Tidak" ? "other" : ROLES[is],
    owner,
    rank: 0,
    words: plainWords(titles.at(-1) ?? ""),
    parent: titles.slice(0, -1).map(plainWords).join(" "),
    looseParent: false,
  };
}

function columnFault(sheet: Sheet, block: HeaderBlock, { column, is, text }: MappedColumn): MapFault[] {
  if (text === null) return [];
  const found = titlesOver(sheet, { first: block.firstRow, last: block.lastRow }, column).join(" / ");
  if (plainWords(found) === plainWords(text)) return [];
  const at = { sheet: sheet.name, cell: cellName(Math.max(block.lastRow, 1), column) };
  return [{ kind: "other-text", at, is, expected: text, found }];
}

/** A row holds while its text stands in one of its cells. */
function rowFault(sheet: Sheet, { row, is, text }: MappedRow): MapFault | null {
  const cells = [...(sheet.rows.get(row)?.values() ?? [])];
  const [first] = cells;
  const named = is.kind === "total" ? "total" : is.code;
  if (!first) return { kind: "blank", at: { sheet: sheet.name, cell: cellName(row, 1) }, is: named };
  const wanted = text === null ? null : plainWords(text);
  if (wanted === null || cells.some((cell) => wordsIn(cell) === wanted)) return null;
  const shown = cells.find((cell) => hasWord(textOf(cell))) ?? first;
  const at = { sheet: sheet.name, cell: cellName(row, shown.column) };
  return { kind: "other-text", at, is: named, expected: text ?? "", found: textOf(shown).trim() };
}

function plainColumns(columns: readonly MappedColumn[]): PlainColumns {
  const of = (wanted: ColumnMeaning) => columns.find(({ is }) => is === wanted)?.column ?? null;
  return {
    title: of("title") ?? 0,
    number: of("number"),
    weight: of("weight"),
    note: of("note"),
    evidence: of("evidence"),
    evaluatorNote: of("evaluatorNote"),
    recommendation: of("recommendation"),
  };
}

function chosenColumns(
  sheet: Sheet,
  columns: readonly MappedColumn[],
  rows: readonly TableRow[],
): ChosenColumns {
  const assessors = new Set(columns.flatMap(({ is, of }) => (is === "answer" && of ? [of] : [])));
  const found = [...assessors].flatMap((assessor) => assessorColumns(sheet, assessor, columns, rows) ?? []);
  return { ...NO_ANSWERS, assessors: found.sort((a, b) => a.answer - b.answer), titled: true };
}

function assessorColumns(
  sheet: Sheet,
  assessor: Assessor,
  columns: readonly MappedColumn[],
  rows: readonly TableRow[],
): AssessorColumns | null {
  const own = columns.filter(({ of }) => of === assessor);
  const plain = (wanted: ColumnMeaning) =>
    own.find(({ is, tick }) => is === wanted && tick === null)?.column ?? null;
  const ticked = (wanted: Tick) => own.find(({ tick }) => tick === wanted)?.column ?? null;
  const [yes, no] = [ticked("Ya"), ticked("Tidak")];
  const answer = plain("answer") ?? yes;
  if (answer === null) return null;
  const subcomponents = rows.flatMap((row) => (row.kind === "subcomponent" ? [row] : []));
  return {
    assessor,
    answer,
    criterion: yes ?? plain("criterion") ?? answer,
    pair: yes === null || no === null ? null : tickPair(sheet, { yes, no }, subcomponents),
    score: plain("score"),
  };
}

/** By text a later header with its columns in other places would begin a section of its own; the map names none. */
function rowsByText(
  sheet: Sheet,
  block: HeaderBlock,
  { lastRow, ignore }: MappedTable,
  words: RubricWords,
): readonly TableRow[] {
  const ignored = new Set(ignore);
  const rows = new Map(
    [...sheet.rows].filter(([row]) => (lastRow === null || row <= lastRow) && !ignored.has(row)),
  );
  return tableSections({ ...sheet, rows }, block, words)[0]?.rows ?? [];
}

function rowsGiven(
  sheet: Sheet,
  block: HeaderBlock,
  { lastRow, ignore, rows }: MappedTable,
  holding: readonly MappedRow[],
  words: RubricWords,
): readonly TableRow[] {
  const kinds = new Map<number, RowKind>();
  const criteria = new Map<number, { readonly code: string; readonly number: number }>();
  for (const { row, is } of holding) {
    if (is.kind === "criterion") criteria.set(row, is);
    else kinds.set(row, kindOf(is));
  }
  const last = Math.max(...(rows ?? []).map(({ row }) => row), 0);
  const found = givenRows(
    sheet,
    block,
    {
      kinds,
      criteria: new Map([...criteria].map(([row, { number }]) => [row, number])),
      ignored: new Set(ignore),
      lastRow: lastRow ?? last,
    },
    words,
  );
  return inOwnBlocks(found, criteria);
}

function kindOf(thing: Exclude<MappedThing, { kind: "criterion" }>): RowKind {
  if (thing.kind === "total") return { kind: "total" };
  return thing.kind === "component"
    ? { kind: "component", code: thing.code }
    : { kind: "subcomponent", code: thing.code, match: "code", sure: true };
}

/** A criterion belongs to the sub-component that the map says, wherever it stands. */
function inOwnBlocks(
  rows: readonly TableRow[],
  criteria: ReadonlyMap<number, { readonly code: string }>,
): readonly TableRow[] {
  const all = rows.flatMap((row) => (row.kind === "subcomponent" ? row.criteria : []));
  return rows.map((row) => {
    if (row.kind !== "subcomponent") return row;
    const own = row.criteria.filter((criterion) => !criteria.has(criterion.row));
    const given = all.filter((criterion) => criteria.get(criterion.row)?.code === row.code);
    return { ...row, criteria: [...own, ...given].sort((a, b) => a.row - b.row) };
  });
}
