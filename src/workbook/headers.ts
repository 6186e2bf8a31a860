/** Finds the header of an answer table and what each of its columns means, whatever their order. */
import type { Assessor, CellRef } from "../assessment.ts";
import { textOf } from "./cell-text.ts";
import { cellName, type Merge, type Sheet } from "./sheet.ts";
import { plainWords } from "./words.ts";

/** Where an assessor writes: the answer column and, where there is one, the score column. */
export interface AssessorColumns {
  readonly assessor: Assessor;
  readonly answer: number;
  readonly score: number | null;
}

/** The columns of an answer table. A number is a 1-based column. */
export interface Header {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly title: number;
  readonly number: number | null;
  readonly weight: number | null;
  readonly assessors: readonly AssessorColumns[];
  readonly note: number | null;
  readonly evidence: number | null;
  readonly evaluatorNote: number | null;
  readonly recommendation: number | null;
  /** The title over a single answer column, such as `Unit/Satker`. */
  readonly answerTitle: string | null;
  /** Answer columns whose titles do not tell them apart; none of them is read. */
  readonly ambiguous: readonly CellRef[];
}

type Role = "number" | "title" | "weight" | "answer" | "score" | "note" | "evidence" | "recommendation";
type Owner = "self" | "evaluator" | "quality-assurance" | "unnamed";

interface HeadedColumn {
  readonly column: number;
  readonly row: number;
  readonly role: Role;
  readonly owner: Owner;
  readonly parent: string;
}

/** How a column is titled. The first pattern that fits decides; the plain words of the title are tested. */
const ROLES: readonly (readonly [Role, RegExp])[] = [
  ["number", /^(no|nomor|kode|no urut|no kode)$/],
  ["recommendation", /\b(rekomendasi|saran)\b/],
  ["evidence", /\b(evidence|eviden|evidens|bukti|data dukung|dokumen pendukung|daftar dokumen)\b/],
  ["note", /\b(catatan|keterangan|penjelasan|alasan)\b/],
  ["title", /\b(komponen|subkomponen|kriteria|uraian|indikator)\b/],
  ["weight", /\bbobot\b/],
  ["answer", /\b(jawaban|jawab|jwb|huruf|predikat|pilihan)\b/],
  ["score", /\b(nilai|skor|score|angka)\b/],
];

const OWNERS: readonly (readonly [Owner, RegExp])[] = [
  ["quality-assurance", /\b(penjaminan kualitas|penjaminan mutu|quality assurance|qa)\b/],
  ["evaluator", /\b(evaluator|apip|inspektorat|verifikator|tim evaluasi|penilaian final|hasil evaluasi)\b/],
  ["self", /\b(mandiri|self|swa nilai|pm)\b/],
];

/** How many rows a header may have; the official forms have two. */
const HEADER_ROWS = 3;
/** A title block of any height is read past, up to this row. */
const LAST_HEADER_ROW = 200;

/** The first header of a sheet that has a title column and an answer column; null when there is none. */
export function findHeader(sheet: Sheet): Header | null {
  for (const row of sheet.rows.keys()) {
    if (row > LAST_HEADER_ROW) return null;
    const header = headerAt(sheet, row);
    if (header) return header;
  }
  return null;
}

/** Whether a row repeats the header, as forms do on every printed page. */
export function repeatsHeader(sheet: Sheet, row: number, header: Header): boolean {
  const columns = [
    header.title,
    header.weight,
    ...header.assessors.flatMap(({ answer, score }) => [answer, score]),
  ];
  const texts = columns
    .flatMap((column) => (column === null ? [] : [plainWords(textAt(sheet, row, column))]))
    .filter(Boolean);
  const headings = new Set<string>();
  for (let above = header.firstRow; above <= header.lastRow; above += 1) {
    for (const cell of sheet.rows.get(above)?.values() ?? []) headings.add(plainWords(textOf(cell)));
  }
  return texts.length > 0 && texts.every((text) => headings.has(text));
}

function headerAt(sheet: Sheet, firstRow: number): Header | null {
  const first = headedColumns(sheet, firstRow, firstRow);
  const title = first.find(({ role }) => role === "title");
  if (!title) return null;
  for (let lastRow = firstRow; lastRow < firstRow + HEADER_ROWS; lastRow += 1) {
    const columns = headedColumns(sheet, firstRow, lastRow);
    if (columns.some(({ role }) => role === "answer")) {
      return describe(sheet, columns, title.column, firstRow, lastRow);
    }
  }
  return null;
}

/** Every titled column of the rows, the lowest title of a column first, with what stands above it as its parent. */
function headedColumns(sheet: Sheet, firstRow: number, lastRow: number): HeadedColumn[] {
  const headed: HeadedColumn[] = [];
  for (const column of columnsOf(sheet, firstRow, lastRow)) {
    const titles: { row: number; text: string }[] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      const text = plainWords(headingAt(sheet, row, column, firstRow));
      if (text && text !== titles.at(-1)?.text) titles.push({ row, text });
    }
    const own = titles.at(-1);
    if (!own) continue;
    const parent = titles
      .slice(0, -1)
      .map(({ text }) => text)
      .join(" ");
    const role = roleOf(own.text) ?? roleOf(parent);
    if (role) headed.push({ column, row: own.row, role, owner: ownerOf(`${parent} ${own.text}`), parent });
  }
  return headed;
}

function columnsOf(sheet: Sheet, firstRow: number, lastRow: number): number[] {
  const columns = new Set<number>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    for (const column of sheet.rows.get(row)?.keys() ?? []) columns.add(column);
  }
  return [...columns].sort((a, b) => a - b);
}

/**
 * The heading over a column: its own cell or, above another title, the one that spans it. Files that lost their
 * merges still show whose a column is: the nearest title to the left spans until the next one.
 */
function headingAt(sheet: Sheet, row: number, column: number, firstRow: number): string {
  const own = textAt(sheet, row, column);
  if (own) return own;
  const merge = mergeAt(sheet.merges, row, column);
  if (merge) return merge.top >= firstRow ? textAt(sheet, merge.top, merge.left) : "";
  if (sheet.merges.some(({ top, bottom }) => top <= row && row <= bottom)) return "";
  for (let left = column - 1; left > 0; left -= 1) {
    const text = textAt(sheet, row, left);
    if (text) return roleOf(plainWords(text)) ? "" : text;
  }
  return "";
}

function mergeAt(merges: readonly Merge[], row: number, column: number): Merge | undefined {
  return merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

function textAt(sheet: Sheet, row: number, column: number): string {
  return textOf(sheet.rows.get(row)?.get(column)).trim();
}

/** A sentence that mentions an answer is no heading. */
const LONGEST_HEADING = 60;

function roleOf(words: string): Role | null {
  if (words.length > LONGEST_HEADING) return null;
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

function ownerOf(words: string): Owner {
  return OWNERS.find(([, pattern]) => pattern.test(words))?.[0] ?? "unnamed";
}

function describe(
  sheet: Sheet,
  columns: readonly HeadedColumn[],
  title: number,
  firstRow: number,
  lastRow: number,
): Header {
  const first = (role: Role, owners: readonly Owner[]) =>
    columns.find((column) => column.role === role && owners.includes(column.owner))?.column ?? null;
  const { assessors, ambiguous } = assessorColumns(columns);
  const single =
    assessors.length === 1 ? columns.find(({ column }) => column === assessors[0]?.answer) : undefined;
  return {
    firstRow,
    lastRow,
    title,
    number: first("number", ["unnamed"]),
    weight: first("weight", ["unnamed", "self", "evaluator"]),
    assessors,
    note: first("note", ["self", "unnamed"]),
    evidence: first("evidence", ["self", "unnamed", "evaluator"]),
    evaluatorNote: first("note", ["evaluator"]),
    recommendation: first("recommendation", ["unnamed", "evaluator", "self"]),
    answerTitle: single?.parent || null,
    ambiguous: ambiguous.map(({ row, column }) => ({ sheet: sheet.name, cell: cellName(row, column) })),
  };
}

function assessorColumns(columns: readonly HeadedColumn[]): {
  assessors: readonly AssessorColumns[];
  ambiguous: readonly HeadedColumn[];
} {
  const answers = columns.filter(({ role, owner }) => role === "answer" && owner !== "quality-assurance");
  const hasEvaluator = answers.some(({ owner }) => owner === "evaluator");
  const named = answers.map((answer) => ({ answer, assessor: assessorOf(answer.owner, hasEvaluator) }));
  const ambiguous = named.filter(({ assessor }, i) =>
    named.some((other, j) => i !== j && other.assessor === assessor),
  );
  if (ambiguous.length > 0) return { assessors: [], ambiguous: ambiguous.map(({ answer }) => answer) };
  return {
    assessors: named.map(({ answer, assessor }) => ({
      assessor,
      answer: answer.column,
      score: scoreColumn(columns, answer),
    })),
    ambiguous: [],
  };
}

/** An unnamed answer column beside the evaluator's is the OPD's own. */
function assessorOf(owner: Owner, hasEvaluator: boolean): Assessor {
  if (owner === "evaluator") return "evaluator";
  return owner === "self" || hasEvaluator ? "self" : "single";
}

/** The score column of the same owner: the nearest one to the right of the answer, else the nearest at all. */
function scoreColumn(columns: readonly HeadedColumn[], answer: HeadedColumn): number | null {
  const own = columns.filter(({ role, owner }) => role === "score" && owner === answer.owner);
  const right = own.find(({ column }) => column > answer.column);
  return (right ?? own.at(-1))?.column ?? null;
}
