/** What a reading rests on: the reading itself, told instead of scored. */
import type { Assessment, CellRef, Identity } from "../assessment.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { TableGuess } from "../table-guess.ts";
import type { Understanding, UnderstoodFact, UnderstoodSection } from "../understanding.ts";
import { textOf } from "./layout/cell-text.ts";
import { findIdentity } from "./layout/identity.ts";
import { withoutCovered } from "./layout/merges.ts";
import type { Package } from "./package.ts";
import { titleBlocks } from "./read/identity.ts";
import type { ReadOptions, ReadResult } from "./read.ts";
import { openWorkbook, parseCellName, type Sheet } from "./sheet.ts";
import { sectionsOf } from "./understanding/columns.ts";
import { guessTable } from "./understanding/guess-table.ts";
import { firstWords, ignoredOn, MOST_IGNORED } from "./understanding/ignored-rows.ts";
import { outcomesOn } from "./understanding/outcomes.ts";
import { rowsRead } from "./understanding/rows.ts";
import { type SheetTexts, sheetTexts } from "./understanding/sheet-texts.ts";

/**
 * Tells what the readings of one workbook understood: one for each OPD in it, nearly always one.
 *
 * @param options that the workbook was read with
 */
export function understand(
  results: readonly [ReadResult, ...ReadResult[]],
  sha256: string | null,
  options: ReadOptions,
): readonly [Understanding, ...Understanding[]] {
  const [first, ...others] = results;
  const { reading, package: pkg } = first;
  const nothing = nothingUnderstood(options.file, sha256);
  if (reading.kind === "unreadable" || !pkg)
    return [{ ...nothing, fault: reading.kind === "unreadable" ? reading.fault : null }];
  const sheets = sheetsOf(pkg);
  const outcomes = outcomesOn(sheets, results, options);
  const each = (result: ReadResult): Understanding => {
    const told = { ...nothing, sheets: outcomes(result) };
    if (result.reading.kind !== "assessment" || !result.loaded) return told;
    return { ...told, ...understood(result.reading.assessment, result.loaded, sheets, result) };
  };
  return [each(first), ...others.map(each)];
}

function nothingUnderstood(file: string, sha256: string | null): Understanding {
  return {
    file,
    sha256,
    fault: null,
    sheets: [],
    layout: null,
    confidence: null,
    rubric: null,
    assessors: [],
    unit: null,
    region: null,
    year: null,
    sections: [],
    rows: [],
    missing: [],
    ignored: [],
  };
}

function sheetsOf(pkg: Package): readonly Sheet[] {
  const workbook = openWorkbook(pkg);
  return workbook.sheets.map((entry) => withoutCovered(workbook.read(entry)));
}

/** What stands on the sheets that may hold answers, for whoever must say where they are. */
export interface Unrecognised {
  readonly texts: readonly SheetTexts[];
  readonly guess: TableGuess | null;
}

/** Looks at the sheets of a workbook in which nothing was recognised. */
export function unrecognised(pkg: Package, { sheets }: Understanding, rubric: Rubric): Unrecognised {
  const passed = new Set(["own", "empty", "identity", "follow-up"]);
  const names = new Set(sheets.flatMap(({ name, outcome }) => (passed.has(outcome.kind) ? [] : [name])));
  const looked = sheetsOf(pkg).filter(({ name }) => names.has(name));
  return { texts: looked.map(sheetTexts), guess: guessTable(looked, rubric) };
}

function understood(
  assessment: Assessment,
  { rubric, sha256 }: LoadedRubric,
  sheets: readonly Sheet[],
  { tables, map }: ReadResult,
): Partial<Understanding> {
  const textAt = (at: CellRef) => cellText(sheets, at);
  const labelAt = (at: CellRef) => rowLabel(sheets, at);
  const sections = sectionsOf(tables, assessment.assessorSheets);
  const rows = rowsRead({ assessment, rubric, mapped: map !== undefined, textAt, labelAt });
  const subcomponents = rubric.components.flatMap((component) => component.subcomponents);
  const standing = new Set(assessment.subcomponents.map(({ code }) => code));
  const { among } = assessment;
  return {
    ...(among && { among: { index: among.index, of: among.of } }),
    layout: assessment.layout,
    confidence: assessment.confidence,
    rubric: { id: rubric.id, sha256, subcomponents: subcomponents.length },
    assessors: assessment.assessors,
    unit: factOf(assessment.unit.name),
    region: regionOf(assessment, sheets, sections),
    year: factOf(assessment.year),
    sections,
    rows,
    missing: subcomponents
      .filter(({ code }) => !standing.has(code))
      .map(({ code, name }) => ({ code, name })),
    ignored: tables.flatMap(({ sheet }) => ignoredOn(sheet, sections, rows)).slice(0, MOST_IGNORED),
  };
}

function cellText(sheets: readonly Sheet[], { sheet: name, cell }: CellRef): string {
  const sheet = sheets.find((other) => other.name === name);
  const at = parseCellName(cell);
  return at && sheet ? textOf(sheet.rows.get(at.row)?.get(at.column)).trim() : "";
}

/** A row is told by its first text with letters: its cell may hold only a number, or the figure of a total. */
function rowLabel(sheets: readonly Sheet[], at: CellRef): string {
  const sheet = sheets.find(({ name }) => name === at.sheet);
  const row = sheet?.rows.get(parseCellName(at.cell)?.row ?? 0);
  return (row && firstWords(row)) ?? cellText(sheets, at);
}

function factOf(identity: Identity<string | number> | null): UnderstoodFact | null {
  return identity && { value: String(identity.value), from: identity.from, at: identity.at };
}

/** The assessment keeps a region's name only; where it stands is found as it was found then. */
function regionOf(
  { region }: Assessment,
  sheets: readonly Sheet[],
  [section]: readonly UnderstoodSection[],
): UnderstoodFact | null {
  if (region === null) return null;
  const answers = sheets.find(({ name }) => name === section?.sheet);
  const found = answers && findIdentity(titleBlocks(sheets, answers, (section?.header.first ?? 1) - 1));
  return { value: region, from: "workbook", at: found?.region?.text === region ? found.region.at : null };
}
