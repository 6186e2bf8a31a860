/** The sheet *Rincian Bukti*: every document that is listed and every file that deserves a look, what is wrong first. */
import type { CitedDocument, DocumentStatus, EvidenceCheck, UnitEvidence } from "../../../evidence.ts";
import { formatNumber } from "../../../language/format.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { blank, type Cell, number, quoted, type Row, text } from "./cells.ts";
import type { CountedDetails } from "./counted-details.ts";
import { CONDITION } from "./looks.ts";
import { FIRST_ROW, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, LAST_ROW, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

/** Columns from 1. */
export const DETAIL_COLUMN = { number: 1, unit: 2, status: 5 } as const;

/** What the sheet *Bukti* counts. */
export function evidenceDetails({ units, copies }: EvidenceCheck): CountedDetails {
  const ofUnits = units.reduce(
    (sum, { documents, shared, uncited }) => sum + documents.length + shared.length + uncited.length,
    0,
  );
  return {
    sheet: SHEET.evidenceDetails,
    numberColumn: DETAIL_COLUMN.number,
    rows: ofUnits + copies.length,
    counted: units.length,
  };
}

export function evidenceDetailsSheet(check: EvidenceCheck, source: Source): SheetContent {
  const { statuses } = textsOf(source.language).evidence;
  const { rows } = evidenceDetails(check);
  const column = DETAIL_COLUMN.status;
  const last = Math.min(LAST_ROW, Math.max(FIRST_ROW, FIRST_ROW + rows - 1));
  return tableSheet(
    {
      name: SHEET.evidenceDetails,
      widths: [5, 32, 13, 52, 16, 52, 13],
      frozen: { rows: HEADER_ROW, columns: DETAIL_COLUMN.unit },
      conditions: [
        {
          ref: `${cellName(FIRST_ROW, column)}:${cellName(last, column)}`,
          rules: (["found", "missing", "near"] as const).map((status, place) => ({
            type: "expression",
            formulae: [`$${columnName(column)}${FIRST_ROW}=${quoted(statuses[status])}`],
            priority: place + 1,
            style: CONDITION[COLOURS[status]],
          })),
        },
      ],
      rows: rowsOf(check, source),
    },
    HEADER_ROW,
  );
}

const COLOURS = { found: "rose", missing: "flagged", near: "incomplete" } as const;

function* rowsOf(check: EvidenceCheck, source: Source): Generator<Row> {
  const { evidence: texts } = textsOf(source.language);
  const { sheet } = texts;
  yield* openingRows(sheet.detailTitle, sheet.detailNote, source);
  yield headerRow(
    [sheet.number, texts.unit, texts.subcomponent, sheet.subject, texts.status, texts.files, texts.place],
    24,
  );
  let row = HEADER_ROW;
  for (const cells of detailCells(check, source)) {
    row += 1;
    if (row === LAST_ROW) return yield emptyRow(sheet.cut);
    yield { cells };
  }
  if (row === HEADER_ROW) yield emptyRow(sheet.empty);
}

/** What is of several OPDs comes last; of each what is to be looked at comes first. */
function* detailCells({ units, copies }: EvidenceCheck, source: Source): Iterable<readonly Cell[]> {
  const { kinds } = textsOf(source.language).evidence;
  for (const [place, unit] of units.entries()) yield* unitDetails(unit, place, source);
  for (const { files, bytes } of copies) {
    const [first = "", ...others] = files;
    yield [
      blank("topCentred"),
      blank("topStrong"),
      blank("topCentred"),
      text(first, "topText"),
      text(kinds.copied, "topCentred"),
      text(others.join("\n"), "topText"),
      text(`${formatNumber(bytes, source.language, 0)} B`, "topFaint"),
    ];
  }
}

/** Before the files that deserve a look, and behind them. */
const FIRST: readonly DocumentStatus[] = ["missing", "near"];
const LAST: readonly DocumentStatus[] = ["unnamed", "unsearched", "link", "found"];

function* unitDetails(unit: UnitEvidence, place: number, source: Source): Iterable<readonly Cell[]> {
  const { kinds } = textsOf(source.language).evidence;
  const { documents, shared, uncited } = unit;
  const ofUnit = [
    number(place + 1, "topCentred"),
    text(unit.unit.name ?? unit.unit.code ?? unit.file, "topStrong"),
  ];
  const fileRow = (codes: string, file: string, kind: string) => [
    ...ofUnit,
    text(codes, "topCentred"),
    text(file, "topText"),
    text(kind, "topCentred"),
    blank("topText"),
    blank("topFaint"),
  ];
  const documentRows = (statuses: readonly DocumentStatus[]) =>
    statuses.flatMap((status) =>
      documents
        .filter((document) => document.status === status)
        .map((document) => [...ofUnit, ...documentCells(document, source)]),
    );
  yield* documentRows(FIRST);
  for (const { file, codes } of shared) yield fileRow(codes.join(", "), file, kinds.shared);
  for (const file of uncited) yield fileRow(source.texts.none, file, kinds.uncited);
  yield* documentRows(LAST);
}

function documentCells(
  { code, text: named, status, files, links, at }: CitedDocument,
  { language }: Source,
): readonly Cell[] {
  const { statuses } = textsOf(language).evidence;
  return [
    text(code, "topCentred"),
    text(named, "topText"),
    text(statuses[status], "topCentred"),
    text((status === "link" ? links : files).join("\n"), "topText"),
    text(at === null ? "" : `${at.sheet}!${at.cell}`, "topFaint"),
  ];
}
