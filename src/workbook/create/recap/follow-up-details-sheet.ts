/** The sheet *Rincian Tindak Lanjut*: every recommendation of last year with what became of it. */
import type { FollowedUp, FollowUpStatus, FollowUps, UnitFollowUp } from "../../../follow-up.ts";
import type { FollowUpTexts } from "../../../language/follow-up-id.ts";
import type { Language } from "../../../language/language.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { type Cell, number, quoted, type Row, text } from "./cells.ts";
import type { CountedDetails } from "./counted-details.ts";
import { CONDITION } from "./looks.ts";
import { FIRST_ROW, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, LAST_ROW, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

/** Columns from 1. */
export const DETAIL_COLUMN = { number: 1, unit: 2, status: 5, years: 8 } as const;

/** What the sheet *Tindak Lanjut* counts. */
export function followUpDetails({ units }: FollowUps): CountedDetails {
  const rows = units.reduce((sum, { recommendations }) => sum + recommendations.length, 0);
  return {
    sheet: SHEET.followUpDetails,
    numberColumn: DETAIL_COLUMN.number,
    rows,
    counted: units.length,
  };
}

export function statusWord(status: FollowUpStatus, language: Language): string {
  return textsOf(language).followUp.statuses[status];
}

export function followUpDetailsSheet(followUps: FollowUps, source: Source): SheetContent {
  const { rows } = followUpDetails(followUps);
  const column = DETAIL_COLUMN.status;
  const last = Math.min(LAST_ROW, Math.max(FIRST_ROW, FIRST_ROW + rows - 1));
  return tableSheet(
    {
      name: SHEET.followUpDetails,
      widths: [5, 30, 8, 56, 15, 26, 11, 11, 26, 17],
      frozen: { rows: HEADER_ROW, columns: DETAIL_COLUMN.unit },
      conditions: [
        {
          ref: `${cellName(FIRST_ROW, column)}:${cellName(last, column)}`,
          rules: (["done", "open", "unknown"] as const).map((status, place) => ({
            type: "expression",
            formulae: [`$${columnName(column)}${FIRST_ROW}=${quoted(statusWord(status, source.language))}`],
            priority: place + 1,
            style: CONDITION[COLOURS[status]],
          })),
        },
      ],
      rows: rowsOf(followUps, source),
    },
    HEADER_ROW,
  );
}

const COLOURS = { done: "rose", open: "flagged", unknown: "incomplete" } as const;

function* rowsOf({ units }: FollowUps, source: Source): Generator<Row> {
  const { followUp: texts } = textsOf(source.language);
  const { sheet } = texts;
  yield* openingRows(sheet.detailTitle, sheet.detailNote, source);
  yield headerRow(
    [
      sheet.number,
      texts.unit,
      texts.code,
      texts.recommendation,
      texts.status,
      sheet.about,
      sheet.since,
      sheet.years,
      texts.evidence,
      sheet.cell,
    ],
    30,
  );
  let row = HEADER_ROW;
  for (const [place, unit] of units.entries()) {
    for (const each of unit.recommendations) {
      row += 1;
      if (row === LAST_ROW) return yield emptyRow(sheet.cut);
      yield { cells: cellsOf(each, unit, place, source) };
    }
  }
  if (row === HEADER_ROW) yield emptyRow(sheet.empty);
}

function cellsOf(
  { text: said, code, status, yearsUnfinished, evidence, at, ...each }: FollowedUp,
  { unit, file, year }: UnitFollowUp,
  place: number,
  { language, texts: { none } }: Source,
): readonly Cell[] {
  const { followUp: texts } = textsOf(language);
  const isDue = yearsUnfinished > 0;
  return [
    number(place + 1, "topCentred"),
    text(unit.name ?? unit.code ?? file, "topStrong"),
    text(code ?? none, "topCentred"),
    text(said, "topText"),
    text(statusWord(status, language), "topCentred"),
    text(aboutOf(each, texts), "topFaint"),
    isDue && year !== null ? number(year - yearsUnfinished + 1, "topCentred") : text(none, "topCentred"),
    isDue ? number(yearsUnfinished, "topCentred") : text(none, "topCentred"),
    text(evidence ?? none, "topText"),
    text(at === null ? none : `${at.sheet}!${at.cell}`, "topFaint"),
  ];
}

/** Why nobody knows, and whether it is recommended again. */
function aboutOf(
  { doubt, stated, again }: Pick<FollowedUp, "doubt" | "stated" | "again">,
  { doubts, again: recommendedAgain }: FollowUpTexts,
): string {
  const quotes = doubt === "unclear" && stated !== null ? ` (“${stated}”)` : "";
  return [
    ...(doubt === null ? [] : [`${doubts[doubt]}${quotes}`]),
    ...(again && doubt !== "contradicted" ? [recommendedAgain] : []),
  ].join("; ");
}
