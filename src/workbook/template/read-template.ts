/** From a file's bytes to what the form in it is, cell by cell. Never throws on bad content. */
import type { StatedNumber } from "../../assessment.ts";
import type { LoadedRubric } from "../../rubric/load.ts";
import type { Template, TemplateMetadata, TemplateSheet } from "../../template.ts";
import { textOf } from "../layout/cell-text.ts";
import { withoutCovered } from "../layout/merges.ts";
import type { AnswerTable } from "../layout/table-cells.ts";
import { answerTable, type Candidate } from "../layout.ts";
import { holdsMacros } from "../macros.ts";
import { FaultError, type Package } from "../package.ts";
import { type ReadOptions, type ReadResult, readUnits, readWorkbook, unreadable } from "../read.ts";
import { openWorkbook, type Workbook } from "../sheet.ts";
import { METADATA_SHEET, RUBRIC_ID_LABEL, TEMPLATE_MARKER } from "../template-mark.ts";
import { formColumns } from "./form-columns.ts";
import { formRows } from "./form-rows.ts";
import { formSheets } from "./form-sheets.ts";
import { identitySlots } from "./identity-slots.ts";
import { readWorkbookDetails, type WorkbookDetails } from "./workbook-details.ts";

export interface TemplateReading {
  /** Null when the file cannot be read or holds no answer table; `read` says why. */
  readonly template: Template | null;
  /** What `sakip score` reads from the same bytes. */
  readonly read: ReadResult;
}

/**
 * Reads a form: a blank template or a filled one.
 *
 * @param options as for reading a workbook to score it
 */
export async function readTemplate(bytes: Uint8Array, options: ReadOptions): Promise<TemplateReading> {
  const [only] = formsIn([await readWorkbook(bytes, options)]);
  return only;
}

/** Reads the forms of a workbook: one for each OPD that has a sheet of its own in it, nearly always one. */
export async function readTemplates(
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<readonly [TemplateReading, ...TemplateReading[]]> {
  return formsIn(await readUnits(bytes, options));
}

/** The forms of what was read of one workbook. */
function formsIn([first, ...others]: readonly [ReadResult, ...ReadResult[]]): readonly [
  TemplateReading,
  ...TemplateReading[],
] {
  const { package: pkg } = first;
  if (first.reading.kind !== "assessment" || !pkg) return [{ template: null, read: first }];
  // Its locks and choices were not taken over: each would seem to be missing.
  if (pkg.conversion)
    return [{ template: null, read: unreadable({ kind: "form-converted", from: pkg.conversion.from }) }];
  try {
    const opened = openedForm(pkg);
    const formOf = (read: ReadResult) => ({
      template: templateOf(withoutSheetsOf(opened, [first, ...others], read), read),
      read,
    });
    return [formOf(first), ...others.map(formOf)];
  } catch (error) {
    if (error instanceof FaultError) return [{ template: null, read: unreadable(error.fault) }];
    throw error;
  }
}

/** What the forms of one workbook share. */
interface OpenedForm {
  readonly pkg: Package;
  readonly workbook: Workbook;
  readonly details: WorkbookDetails;
  readonly sheets: readonly TemplateSheet[];
}

function openedForm(pkg: Package): OpenedForm {
  const workbook = openWorkbook(pkg);
  const details = readWorkbookDetails(pkg);
  return { pkg, workbook, details, sheets: formSheets(pkg, workbook, details) };
}

/** The answer sheets of other OPDs are no part of the form of one. */
function withoutSheetsOf(opened: OpenedForm, all: readonly ReadResult[], own: ReadResult): OpenedForm {
  if (all.length === 1) return opened;
  const others = new Set(
    all.flatMap((read) => (read === own ? [] : read.tables.map(({ sheet }) => sheet.name))),
  );
  return { ...opened, sheets: opened.sheets.filter(({ name }) => !others.has(name)) };
}

function templateOf(
  { pkg, workbook, details, sheets }: OpenedForm,
  { reading, loaded }: ReadResult,
): Template | null {
  if (reading.kind !== "assessment" || !loaded) return null;
  const { sheet: answerSheet, layout } = reading.assessment;
  const candidate = tableOn(workbook, answerSheet, loaded);
  if (!candidate) return null;
  const sheet = sheets.find(({ name }) => name === answerSheet);
  const header = candidate.table.sections[0]?.block;
  if (!sheet || !header) return null;
  const columns = formColumns(candidate.table);
  return {
    layout,
    rubric: { id: loaded.rubric.id, sha256: loaded.sha256 },
    answerSheet,
    assessors: candidate.table.assessors,
    columns,
    firstRow: header.lastRow + 1,
    rows: formRows({ table: candidate.table, columns, sheet, weights: weightsOf(candidate) }),
    identity: identitySlots(sheets, { sheet: answerSheet, headerRow: header.firstRow }),
    sheets,
    structureLocked: details.structureLocked,
    names: details.names,
    links: details.links,
    macros: holdsMacros(pkg),
    metadata: metadataOf(workbook),
  };
}

/** The table that the scoring read, on the sheet it chose by the rubric it chose. */
function tableOn(workbook: Workbook, sheet: string, loaded: LoadedRubric): Candidate | null {
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  return entry ? answerTable(withoutCovered(workbook.read(entry)), [loaded]) : null;
}

/** The reader turns shares and percentages into points; here they are wanted by row. */
function weightsOf({ table, content }: Candidate): ReadonlyMap<number, StatedNumber> {
  const stated = [
    ...namedRows(table, "component", content.components),
    ...namedRows(table, "subcomponent", content.subcomponents),
  ];
  return new Map(stated.flatMap(({ row, weight }) => (weight ? [[row, weight] as const] : [])));
}

/** Rows and what was read of them come in the same order. */
function namedRows(
  { sections }: AnswerTable,
  kind: "component" | "subcomponent",
  read: readonly { readonly weight: StatedNumber | null }[],
): { readonly row: number; readonly weight: StatedNumber | null }[] {
  return sections
    .flatMap(({ rows }) => rows.filter((row) => row.kind === kind))
    .map(({ row }, index) => ({ row, weight: read[index]?.weight ?? null }));
}

function metadataOf(workbook: Workbook): TemplateMetadata | null {
  const entry = workbook.sheets.find(({ name }) => name === METADATA_SHEET);
  const sheet = entry && workbook.read(entry);
  if (!entry || !sheet || textOf(sheet.rows.get(1)?.get(1)) !== TEMPLATE_MARKER) return null;
  const facts = new Map(
    [...sheet.rows.values()].map((cells) => [textOf(cells.get(1)), textOf(cells.get(2))]),
  );
  return {
    sheet: entry.name,
    state: entry.state,
    version: facts.get("template-version") ?? null,
    rubricId: facts.get(RUBRIC_ID_LABEL) ?? null,
    rubricSha256: facts.get("rubric-sha256") ?? null,
  };
}
