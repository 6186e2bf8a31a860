/** From a file's bytes to what stands in it. Never throws on bad content: what is wrong is part of the result. */
import type { Assessment, CellRef, FileFault, FoundText, Identity, Reading } from "../assessment.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { isFollowUpSheet, readFollowUp } from "./layout/follow-up.ts";
import { findIdentity } from "./layout/identity.ts";
import { identityOfFileName } from "./layout/identity-file-name.ts";
import { yearInTitles, yearOf } from "./layout/identity-year.ts";
import { withoutCovered } from "./layout/merges.ts";
import { oldRegimeCell } from "./layout/old-regime.ts";
import type { AnswerTable } from "./layout/table-cells.ts";
import { plainWords } from "./layout/words.ts";
import { answerTable, type Candidate, layoutOf } from "./layout.ts";
import { FaultError, openPackage, type Package } from "./package.ts";
import { isScoredSheet } from "./scored/marker.ts";
import { cellName, openWorkbook, type Sheet, type Workbook } from "./sheet.ts";
import { INSTRUCTIONS_SHEET, METADATA_SHEET, RESULTS_SHEET, templateRubric } from "./template-mark.ts";

export interface ReadOptions {
  /** The file's name, for an OPD or a year that the workbook does not say. */
  readonly file: string;
  /** The rubrics to recognise by; a single one when somebody asked for it. */
  readonly rubrics: readonly LoadedRubric[];
  /** The sheet to read, where a workbook has several answer sheets. */
  readonly sheet: string | null;
  /** What the person says, where the workbook does not. */
  readonly opd: string | null;
  readonly year: number | null;
}

/** A reading with what it rests on. `package` and `loaded` are there whenever there is an assessment. */
export interface ReadResult {
  readonly reading: Reading;
  readonly package: Package | null;
  readonly loaded: LoadedRubric | null;
  /** The tables that the assessment was read from, to tell what was understood. */
  readonly tables: readonly AnswerTable[];
}

/** Reads one workbook. */
export async function readWorkbook(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  try {
    const pkg = await openPackage(bytes);
    return readSheets(pkg, openWorkbook(pkg), options);
  } catch (error) {
    if (error instanceof FaultError) return unreadable(error.fault);
    throw error;
  }
}

/** The result for a file that could not be read at all. */
export function unreadable(fault: FileFault): ReadResult {
  return { reading: { kind: "unreadable", fault }, package: null, loaded: null, tables: [] };
}

function readSheets(pkg: Package, workbook: Workbook, options: ReadOptions): ReadResult {
  const template = templateOf(workbook);
  const sheets = workbook.sheets
    .filter(({ name }) => template === null || !isWithoutAnswers(name))
    .map((entry) => withoutCovered(workbook.read(entry)))
    .filter((sheet) => !isScoredSheet(sheet));
  const wanted =
    options.sheet === null ? sheets : sheets.filter(({ name }) => isNamed(name, options.sheet ?? ""));
  const rubrics = rubricsFor(template, options.rubrics);
  const candidates = wanted.flatMap((sheet) => answerTable(sheet, rubrics) ?? []);
  const [chosen, ...others] = ranked(candidates);
  const oldRegime = oldRegimeOf(wanted, chosen);
  if (!chosen || oldRegime) {
    return {
      reading: { kind: "no-answer-sheet", ...sheetsOf(workbook, options.sheet), oldRegime },
      package: pkg,
      loaded: null,
      tables: [],
    };
  }
  const assessment = assess(sheets, chosen, others, template !== null, options);
  const conversion = pkg.conversion === null ? {} : { conversion: pkg.conversion };
  return {
    reading: { kind: "assessment", assessment, ...conversion },
    package: pkg,
    loaded: chosen.loaded,
    tables: [chosen.table],
  };
}

/** The sheets there are, and what became of the one that was asked for. */
function sheetsOf(
  { sheets }: Workbook,
  asked: string | null,
): Pick<Extract<Reading, { kind: "no-answer-sheet" }>, "sheets" | "wanted"> {
  const names = sheets.map(({ name }) => name);
  const wanted = asked === null ? null : { sheet: asked, exists: names.some((name) => isNamed(name, asked)) };
  return { sheets: names, wanted };
}

/** The rubric id that a workbook made by `sakip template new` names; null for any other workbook. */
function templateOf(workbook: Workbook): string | null {
  const metadata = workbook.sheets.find(({ name }) => name === METADATA_SHEET);
  return metadata ? templateRubric(workbook.read(metadata)) : null;
}

function isWithoutAnswers(name: string): boolean {
  return name === INSTRUCTIONS_SHEET || name === RESULTS_SHEET;
}

/** A complete answer sheet of today's rule stands, whatever an old table beside it says. */
function oldRegimeOf(sheets: readonly Sheet[], chosen: Candidate | undefined): CellRef | null {
  if (chosen && chosen.recognised === chosen.table.words.subcomponents.length) return null;
  const suspects = chosen ? [chosen.table.sheet] : sheets;
  return suspects.map(oldRegimeCell).find((cell) => cell !== null) ?? null;
}

/**
 * The answer sheet that has most in it first, one that people see before a hidden one. A blank form beside a filled
 * one is no rival, and neither is a table that only repeats the letters, such as a recap.
 */
function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const titled = candidates.filter((candidate) => candidate.titled && candidate.answered > 0);
  const filled = titled.length > 0 ? titled : candidates.filter(({ answered }) => answered > 0);
  const rivals = filled.length > 0 ? filled : candidates.slice(0, 1);
  const hidden = ({ table }: Candidate) => Number(table.sheet.hidden);
  return [...rivals].sort(
    (a, b) => hidden(a) - hidden(b) || b.recognised - a.recognised || b.answered - a.answered,
  );
}

/** Sheet names are the same whatever their case, as in a spreadsheet. */
function isNamed(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function rubricsFor(template: string | null, rubrics: readonly LoadedRubric[]): readonly LoadedRubric[] {
  const named = rubrics.filter(({ rubric }) => rubric.id === template);
  return named.length > 0 ? named : rubrics;
}

function assess(
  sheets: readonly Sheet[],
  chosen: Candidate,
  others: readonly Candidate[],
  fromTemplate: boolean,
  options: ReadOptions,
): Assessment {
  const { table } = chosen;
  const fileName = identityOfFileName(options.file);
  const titleRows = (table.sections[0]?.block.firstRow ?? 1) - 1;
  const found = findIdentity(titleBlocks(sheets, table.sheet, titleRows));
  const yearText = found.year ?? yearInTitles(table.sheet, titleRows);
  const year = yearText ? yearOf(yearText.text) : null;
  return {
    layout: layoutOf(chosen, fromTemplate),
    confidence: chosen.confidence,
    sheet: table.sheet.name,
    sheetHidden: table.sheet.hidden,
    otherAnswerSheets: others.map((other) => other.table.sheet.name),
    unit: {
      name: fromWorkbook(found.unit) ?? fromOption(options.opd) ?? fileName.unit,
      code: found.code?.text ?? null,
      cluster: found.cluster?.text ?? null,
    },
    region: found.region?.text ?? null,
    year:
      (year !== null && yearText ? { value: year, from: "workbook", at: yearText.at } : null) ??
      fromOption(options.year) ??
      fileName.year,
    unreadableYear: yearText && year === null ? yearText : null,
    assessors: table.assessors,
    ambiguousAnswerColumns: table.sections.flatMap(({ chosen: { ambiguous } }) =>
      ambiguous.map(({ row, column }) => ({ sheet: table.sheet.name, cell: cellName(row, column) })),
    ),
    hiddenAnswerColumns: hiddenAnswerColumns(table),
    ...chosen.content,
    followUp: sheets.filter(({ name }) => isFollowUpSheet(name)).flatMap(readFollowUp),
  };
}

function hiddenAnswerColumns({ sheet, sections }: AnswerTable): CellRef[] {
  return sections.flatMap(({ block, chosen }) =>
    chosen.assessors
      .filter(({ answer }) => sheet.hiddenColumns.has(answer))
      .map(({ answer }) => ({ sheet: sheet.name, cell: cellName(block.lastRow, answer) })),
  );
}

/** The rows above the answer table, and a sheet *Identitas* where there is one. */
export function titleBlocks(
  sheets: readonly Sheet[],
  answerSheet: Sheet,
  titleRows: number,
): { sheet: Sheet; lastRow: number }[] {
  const identity = sheets.filter(({ name }) => plainWords(name).startsWith("identitas"));
  return [
    ...identity.map((sheet) => ({ sheet, lastRow: Infinity })),
    { sheet: answerSheet, lastRow: titleRows },
  ];
}

function fromWorkbook(found: FoundText | undefined): Identity<string> | null {
  return found ? { value: found.text, from: "workbook", at: found.at } : null;
}

function fromOption<T>(value: T | null): Identity<T> | null {
  return value === null ? null : { value, from: "option", at: null };
}
