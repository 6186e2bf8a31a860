/** The list of OPDs that send a workbook or get one: a CSV file or an Excel workbook with one OPD in each row. */

import { readFileSync } from "node:fs";
import { clusterNamed } from "./cluster.ts";
import { type CsvFault, readCsv } from "./csv-rows.ts";
import { systemCode } from "./files.ts";
import type { Language } from "./language/language.ts";
import type { RecapTexts } from "./language/recap-id.ts";
import { textsOf } from "./language/texts.ts";
import type { ListedUnit } from "./recap.ts";
import { visibleLine } from "./report/visible.ts";
import { systemReason } from "./validate/reasons.ts";
import { plainName } from "./validate/unit-name.ts";
import { validate } from "./validate/validate.ts";
import type { TableRow } from "./workbook/table.ts";

/** A list that cannot be used, with every reason as a sentence. */
export class OpdListError extends Error {
  override readonly name = "OpdListError";
  readonly problems: readonly string[];

  constructor(heading: string, problems: readonly string[]) {
    super([heading, ...problems.map((problem) => `  ${problem}`)].join("\n"));
    this.problems = problems;
  }
}

/** A row of the list with an OPD. */
export interface OpdLine {
  /** As a person counts it. */
  readonly row: number;
  readonly unit: ListedUnit;
  readonly region: string | null;
  /** As it stands there: who needs a year says what is one. */
  readonly year: string | null;
}

/** What is wrong with a row, as the end of a sentence. */
export interface RowProblem {
  readonly row: number;
  readonly problem: string;
}

/** So many problems are told at once. */
const PROBLEMS_AT_MOST = 50;

/**
 * Reads a list.
 *
 * @param language of the sentences of an {@link OpdListError}
 * @param problemsIn what else is wrong with the lines for whoever reads them; told together with the rest
 * @throws OpdListError when the file cannot be read or any of its rows cannot be used
 */
export async function readOpdList(
  file: string,
  language: Language,
  problemsIn: (lines: readonly OpdLine[]) => readonly RowProblem[] = () => [],
): Promise<{ readonly units: readonly ListedUnit[]; readonly lines: readonly OpdLine[] }> {
  const texts = textsOf(language).recap;
  const result = await readRows(file, language);
  const { lines, problems } =
    "problem" in result ? { lines: [], problems: [result.problem] } : linesIn(result.rows, texts, problemsIn);
  if (problems.length === 0) return { lines, units: lines.map(({ unit }) => unit) };
  const rest = problems.length - PROBLEMS_AT_MOST;
  const more = rest > 0 ? [texts.list.more(String(rest))] : [];
  throw new OpdListError(texts.list.unusable(file), [...problems.slice(0, PROBLEMS_AT_MOST), ...more]);
}

type Rows = { readonly rows: readonly TableRow[] } | { readonly problem: string };

async function readRows(file: string, language: Language): Promise<Rows> {
  const texts = textsOf(language).recap;
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    const { list } = texts;
    return { problem: code === "ENOENT" ? list.noSuchFile : systemReason(code, language) };
  }
  if (bytes.subarray(0, 2).toString("latin1") === "PK" || /\.xl\w+$/i.test(file)) {
    return readWorkbookRows(bytes, language);
  }
  const csv = readCsv(bytes, (rows) => headsIn(rows)?.known ?? 0);
  const problems: Readonly<Record<CsvFault, string>> = {
    "not-text": texts.list.notText,
    "quote-open": texts.list.quoteOpen,
  };
  return "fault" in csv ? { problem: problems[csv.fault] } : csv;
}

async function readWorkbookRows(bytes: Uint8Array, language: Language): Promise<Rows> {
  const { readTable } = await import("./workbook/table.ts");
  const table = await readTable(bytes);
  if ("rows" in table) return table;
  const { fault } = table;
  // In the words in which an unreadable workbook is told everywhere.
  const reading = { kind: "unreadable", fault } as const;
  const [finding] = validate({ reading, rubric: null, scorecard: null, outputFaults: [] }, language);
  return { problem: finding ? `${finding.message} ${finding.fix}` : fault.kind };
}

const FIELDS = ["name", "code", "cluster", "region", "year"] as const;
type Field = (typeof FIELDS)[number];

/** The heads that each column may have, as `plainName` leaves them. */
const HEADS: Readonly<Record<Field, readonly string[]>> = {
  name: [
    ...["opd", "skpd", "perangkat daerah", "unit kerja", "satker", "unit", "nama", "name"],
    ...["nama opd", "nama skpd", "nama perangkat daerah", "nama unit kerja", "nama satker", "nama unit"],
    ...["opd name", "unit name"],
  ],
  code: [
    ...[
      "kode",
      "kode opd",
      "kode skpd",
      "kode perangkat daerah",
      "kode unit kerja",
      "kode satker",
      "kode unit",
    ],
    ...["code", "opd code", "unit code"],
  ],
  cluster: ["klaster", "kluster", "cluster", "klaster opd", "opd cluster"],
  region: ["pemerintah daerah", "nama pemerintah daerah", "pemda", "nama pemda", "daerah", "region"],
  // Not "tahun evaluasi": that may be the year in which the evaluation is done.
  year: ["tahun", "tahun yang dievaluasi", "tahun dievaluasi", "tahun kinerja", "year", "year evaluated"],
};

/** The heads for names as a person is told of them: all there are. */
const SUGGESTED_HEADS = HEADS.name
  .map((head) => head.replace(/\b(opd|skpd)\b|\b[a-z]/g, (part) => part.toUpperCase()))
  .join(", ");

/** A title and some notes may stand above the heads. */
const ROWS_ABOVE_AT_MOST = 20;

interface Heads {
  /** The place of the row of heads among the rows. */
  readonly at: number;
  readonly columns: Readonly<Partial<Record<Field, number>>>;
  readonly known: number;
}

/** The first row that has a head for the names. */
function headsIn(rows: readonly TableRow[]): Heads | null {
  for (const [at, { cells }] of rows.slice(0, ROWS_ABOVE_AT_MOST).entries()) {
    const heads = cells.map(plainName);
    const columns: Partial<Record<Field, number>> = {};
    for (const field of FIELDS) {
      const column = heads.findIndex((head) => HEADS[field].includes(head));
      if (column >= 0) columns[field] = column;
    }
    if (columns.name !== undefined) return { at, columns, known: Object.keys(columns).length };
  }
  return null;
}

function linesIn(
  rows: readonly TableRow[],
  { list }: RecapTexts,
  problemsIn: (lines: readonly OpdLine[]) => readonly RowProblem[],
): { readonly lines: readonly OpdLine[]; readonly problems: readonly string[] } {
  const heads = headsIn(rows);
  if (!heads) return { lines: [], problems: [list.noNameColumn(SUGGESTED_HEADS)] };
  const lines: OpdLine[] = [];
  const problems: RowProblem[] = [];
  const check = repetitionCheck(list);
  for (const { row, cells } of rows.slice(heads.at + 1)) {
    const cell = (field: Field) => textOf(cells[heads.columns[field] ?? -1]);
    const unit = { name: cell("name"), code: cell("code"), cluster: cell("cluster") };
    if (unit.name === null && unit.code === null && unit.cluster === null) continue;
    const cluster = unit.cluster === null ? null : clusterNamed(unit.cluster);
    const region = cell("region");
    const repeated = check(row, unit);
    const found = [
      ...(unit.name === null ? [list.nameMissing] : []),
      ...[unit.name, region].filter(isGarbled).map((text) => list.garbled(text ?? "")),
      ...(unit.cluster !== null && cluster === null ? [list.unknownCluster(unit.cluster)] : []),
      ...repeated,
    ];
    problems.push(...found.map((problem) => ({ row, problem })));
    if (unit.name === null || repeated.length > 0) continue;
    const listed = { name: unit.name, code: unit.code, cluster };
    lines.push({ row, unit: listed, region, year: cell("year") });
  }
  if (lines.length + problems.length === 0) return { lines, problems: [list.empty] };
  const all = [...problems, ...problemsIn(lines)].toSorted((one, other) => one.row - other.row);
  return { lines, problems: all.map(({ row, problem }) => list.row(String(row), visibleLine(problem))) };
}

/** What UTF-8 looks like when somebody opened it as Windows-1252 and saved it so, or what a program could not save. */
const GARBLED = /\ufffd|[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/;

function isGarbled(text: string | null): boolean {
  return text !== null && GARBLED.test(text);
}

/** A cell on one line; blank ones and a dash say nothing. */
function textOf(cell: string | undefined): string | null {
  const text = (cell ?? "").replace(/\s+/g, " ").trim();
  return /^[-–—]?$/.test(text) ? null : text;
}

/** Finds an OPD that stood on an earlier row: by its code, or by its name unless two codes tell them apart. */
function repetitionCheck(
  list: RecapTexts["list"],
): (row: number, unit: { readonly name: string | null; readonly code: string | null }) => readonly string[] {
  const codes = new Map<string, number>();
  const names = new Map<string, { readonly row: number; readonly code: string | null }>();
  return (row, { name, code }) => {
    const [plainCode, plain] = [plainName(code ?? ""), plainName(name ?? "")];
    const codeRow = code === null ? undefined : codes.get(plainCode);
    if (code !== null && codeRow !== undefined) return [list.codeTwice(code, String(codeRow))];
    if (code !== null) codes.set(plainCode, row);
    const earlier = name === null ? undefined : names.get(plain);
    if (name !== null && earlier && (code === null || earlier.code === null)) {
      return [list.nameTwice(name, String(earlier.row))];
    }
    if (name !== null && !earlier) names.set(plain, { row, code });
    return [];
  };
}
