/** The sheet *Bukti*: how many of the documents that each OPD lists are in the evidence folder; the counts are formulas. */
import type { DocumentStatus, EvidenceCheck, UnitEvidence } from "../../../evidence.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { blank, type Cell, live, number, type Row, text } from "./cells.ts";
import { areLive, type CountedDetails, countCell } from "./counted-details.ts";
import { DETAIL_COLUMN, evidenceDetails } from "./evidence-details-sheet.ts";
import { HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

const STATUSES: readonly DocumentStatus[] = ["found", "near", "missing", "link", "unnamed", "unsearched"];

/** Columns from 1: what is cited, a column for each status, then the files. */
const COLUMN = { number: 1, unit: 2, cited: 4, firstStatus: 5, shared: 11, uncited: 12 } as const;

/** All OPDs together, then the header and the OPDs. */
const ROW = { all: HEADER_ROW, header: HEADER_ROW + 1, first: HEADER_ROW + 2 } as const;

export function evidenceSheet(check: EvidenceCheck, source: Source): SheetContent {
  return tableSheet(
    {
      name: SHEET.evidence,
      widths: [5, 36, 30, 10, 11, 11, 11, 9, 11, 11, 11, 11],
      frozen: { rows: ROW.header, columns: COLUMN.unit },
      rows: rowsOf(check, source),
    },
    ROW.header,
  );
}

function* rowsOf(check: EvidenceCheck, source: Source): Generator<Row> {
  const { evidence: texts } = textsOf(source.language);
  const { sheet } = texts;
  const details = evidenceDetails(check);
  yield* openingRows(texts.title, areLive(details) ? sheet.note : sheet.fixedNote, source);
  yield { cells: allCells(check, source) };
  yield headerRow(
    [
      sheet.number,
      texts.unit,
      texts.folder,
      texts.cited,
      ...STATUSES.map((status) => texts.statuses[status]),
      sheet.sharedCount,
      sheet.uncitedCount,
    ],
    30,
  );
  for (const [place, unit] of check.units.entries()) yield { cells: unitCells(unit, place, details, source) };
  if (check.units.length === 0) yield emptyRow(source.texts.noWorkbooks);
}

function allCells({ units, counts }: EvidenceCheck, { language }: Source): readonly Cell[] {
  const last = ROW.first + units.length - 1;
  const sumOf = (column: number, count: number) =>
    units.length === 0
      ? number(0, "sum")
      : live(`SUM(${cellName(ROW.first, column)}:${cellName(last, column)})`, count, "sum");
  const total = (count: (unit: UnitEvidence) => number) => units.reduce((sum, unit) => sum + count(unit), 0);
  return [
    blank("sumText"),
    text(textsOf(language).evidence.sheet.all, "sumText"),
    blank("sumText"),
    sumOf(
      COLUMN.cited,
      total(({ documents }) => documents.length),
    ),
    ...STATUSES.map((status, place) => sumOf(COLUMN.firstStatus + place, counts[status])),
    sumOf(
      COLUMN.shared,
      total(({ shared }) => shared.length),
    ),
    sumOf(
      COLUMN.uncited,
      total(({ uncited }) => uncited.length),
    ),
  ];
}

function unitCells(
  { unit, file, folder, documents, counts, shared, uncited }: UnitEvidence,
  place: number,
  details: CountedDetails,
  { language, texts: { none } }: Source,
): readonly Cell[] {
  const { evidence: texts } = textsOf(language);
  const row = ROW.first + place;
  const having = (word: string, count: number) =>
    countCell(
      details,
      `$${cellName(row, COLUMN.number)}`,
      { column: DETAIL_COLUMN.status, text: word },
      count,
    );
  const statuses = `${cellName(row, COLUMN.firstStatus)}:${cellName(row, COLUMN.shared - 1)}`;
  return [
    number(place + 1, "count"),
    text(unit.name ?? unit.code ?? file, "strong"),
    text(folder?.path ?? none, "text"),
    live(`SUM(${statuses})`, documents.length, "count"),
    ...STATUSES.map((status) => having(texts.statuses[status], counts[status])),
    having(texts.kinds.shared, shared.length),
    having(texts.kinds.uncited, uncited.length),
  ];
}
