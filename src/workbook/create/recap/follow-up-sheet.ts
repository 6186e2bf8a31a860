/** The sheet *Tindak Lanjut*: how much of last year's recommendations each OPD has done; counts and shares are formulas. */
import {
  CARRIED_OVER,
  type FollowUpCounts,
  type FollowUps,
  type ShareDone,
  type UnitFollowUp,
} from "../../../follow-up.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { blank, type Cell, live, number, quoted, type Row, text } from "./cells.ts";
import { areLive, type CountedDetails, countCell, rangeIn } from "./counted-details.ts";
import { DETAIL_COLUMN, followUpDetails, statusWord } from "./follow-up-details-sheet.ts";
import type { LookName } from "./looks.ts";
import { HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

/** Columns from 1. */
const COLUMN = {
  number: 1,
  unit: 2,
  of: 3,
  done: 4,
  inProgress: 5,
  open: 6,
  unknown: 7,
  carriedOver: 8,
  share: 9,
  most: 10,
} as const;

/** All OPDs together, then the header and the OPDs. */
const ROW = { all: HEADER_ROW, header: HEADER_ROW + 1, first: HEADER_ROW + 2 } as const;

export function followUpSheet(followUps: FollowUps, source: Source): SheetContent {
  return tableSheet(
    {
      name: SHEET.followUp,
      widths: [5, 36, 9, 9, 9, 9, 11, 13, 10, 13, 12, 32],
      frozen: { rows: ROW.header, columns: COLUMN.unit },
      rows: rowsOf(followUps, source),
    },
    ROW.header,
  );
}

function* rowsOf(followUps: FollowUps, source: Source): Generator<Row> {
  const { followUp: texts } = textsOf(source.language);
  const { sheet, columns } = texts;
  const details = followUpDetails(followUps);
  yield* openingRows(texts.title, areLive(details) ? sheet.note : sheet.fixedNote, source);
  yield { cells: allCells(followUps, source) };
  yield headerRow(
    [
      sheet.number,
      texts.unit,
      columns.of,
      columns.done,
      columns.inProgress,
      columns.open,
      texts.statuses.unknown,
      sheet.carried,
      sheet.share,
      sheet.most,
      texts.drafts,
      sheet.previous,
    ],
    40,
  );
  for (const [place, unit] of followUps.units.entries())
    yield { cells: unitCells(unit, place, details, source) };
  if (followUps.units.length === 0) yield emptyRow(source.texts.noWorkbooks);
}

const COUNTED = ["of", "done", "inProgress", "open", "unknown", "carriedOver"] as const;

function allCells({ units, counts, done }: FollowUps, source: Source): readonly Cell[] {
  const last = ROW.first + units.length - 1;
  const sumOf = (key: (typeof COUNTED)[number]) => {
    const column = `${cellName(ROW.first, COLUMN[key])}:${cellName(last, COLUMN[key])}`;
    return units.length === 0 ? number(0, "sum") : live(`SUM(${column})`, counts[key], "sum");
  };
  return [
    blank("sumText"),
    text(textsOf(source.language).followUp.sheet.all, "sumText"),
    ...COUNTED.map(sumOf),
    ...shareCells(done, ROW.all, "sumPercent", source),
    number(
      units.reduce((sum, { drafts }) => sum + drafts.length, 0),
      "sum",
    ),
    blank("sumText"),
  ];
}

function unitCells(
  { unit, file, counts, done, drafts, previous }: UnitFollowUp,
  place: number,
  details: CountedDetails,
  source: Source,
): readonly Cell[] {
  const row = ROW.first + place;
  return [
    number(place + 1, "count"),
    text(unit.name ?? unit.code ?? file, "strong"),
    ...countCells(counts, row, details, source),
    ...shareCells(done, row, "percent", source),
    number(drafts.length, "count"),
    text(previous?.file ?? source.texts.none, "text"),
  ];
}

function countCells(
  counts: FollowUpCounts,
  row: number,
  details: CountedDetails,
  { language }: Source,
): readonly Cell[] {
  const at = `$${cellName(row, COLUMN.number)}`;
  const having = (status: "done" | "in-progress" | "open" | "unknown", count: number) =>
    countCell(details, at, { column: DETAIL_COLUMN.status, text: statusWord(status, language) }, count);
  const [numbers, years] = [DETAIL_COLUMN.number, DETAIL_COLUMN.years].map((column) =>
    rangeIn(details, column),
  );
  const carried = `COUNTIFS(${numbers},${at},${years},${quoted(`>=${CARRIED_OVER}`)})`;
  const statuses = `${cellName(row, COLUMN.done)}:${cellName(row, COLUMN.unknown)}`;
  return [
    live(`SUM(${statuses})`, counts.of, "count"),
    having("done", counts.done),
    having("in-progress", counts.inProgress),
    having("open", counts.open),
    having("unknown", counts.unknown),
    areLive(details) ? live(carried, counts.carriedOver, "count") : number(counts.carriedOver, "count"),
  ];
}

/** What is done for certain, and what is if all that is unknown is; nothing has no share. */
function shareCells(done: ShareDone | null, row: number, look: LookName, { texts }: Source): readonly Cell[] {
  const [of, sure, unknown] = [COLUMN.of, COLUMN.done, COLUMN.unknown].map((column) => cellName(row, column));
  const share = (part: string) => `IF(${of}=0,${quoted(texts.none)},ROUND(100*${part}/${of},2))`;
  return [
    live(share(sure ?? ""), done?.least ?? texts.none, look),
    live(share(`(${sure}+${unknown})`), done?.most ?? texts.none, look),
  ];
}
