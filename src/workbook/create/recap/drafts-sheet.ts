/** The sheet *Rancangan Rekomendasi*: drafts of this year's recommendations to all OPDs, most points first. */
import type { DraftRecommendation, FollowUps, UnitFollowUp } from "../../../follow-up.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { type Cell, number, type Row, text } from "./cells.ts";
import { letterConditions } from "./letter-colours.ts";
import { FIRST_ROW, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, LAST_ROW, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

/** Columns from 1. */
const COLUMN = { unit: 2, from: 4, to: 5 } as const;

export function draftsSheet(followUps: FollowUps, source: Source): SheetContent {
  const count = followUps.units.reduce((sum, { drafts }) => sum + drafts.length, 0);
  const last = Math.min(LAST_ROW, Math.max(FIRST_ROW, FIRST_ROW + count - 1));
  const scales = source.recap.groups.map(({ letters }) => letters);
  return tableSheet(
    {
      name: SHEET.drafts,
      widths: [5, 30, 13, 9, 10, 12, 96, 18],
      frozen: { rows: HEADER_ROW, columns: COLUMN.unit },
      conditions: [
        letterConditions(`${cellName(FIRST_ROW, COLUMN.from)}:${cellName(last, COLUMN.to)}`, scales),
      ],
      rows: rowsOf(followUps, source),
    },
    HEADER_ROW,
  );
}

function* rowsOf({ units }: FollowUps, source: Source): Generator<Row> {
  const { followUp: texts } = textsOf(source.language);
  const { sheet } = texts;
  yield* openingRows(texts.draftsTitle, texts.draftsNote, source);
  yield headerRow(
    [
      sheet.number,
      texts.unit,
      sheet.codes,
      sheet.now,
      sheet.reached,
      sheet.points,
      sheet.draft,
      sheet.alsoAsked,
    ],
    30,
  );
  const drafts = units
    .flatMap((unit) => unit.drafts.map((draft) => ({ unit, draft })))
    .sort((one, other) => other.draft.points - one.draft.points);
  for (const [place, { unit, draft }] of drafts.entries()) {
    if (FIRST_ROW + place === LAST_ROW) return yield emptyRow(sheet.cut);
    yield { cells: cellsOf(draft, unit, place, source) };
  }
  if (drafts.length === 0) yield emptyRow(texts.noDrafts);
}

function cellsOf(
  { text: said, codes, from, to, points, criteria }: DraftRecommendation,
  { unit, file }: UnitFollowUp,
  place: number,
  { language, texts: { none } }: Source,
): readonly Cell[] {
  const { followUp: texts } = textsOf(language);
  const elsewhere = criteria
    .flatMap(({ places }) => places)
    .filter(({ code }) => !codes.includes(code))
    .map(({ code, number: criterion }) => texts.alsoAsked(`${code}/${criterion}`));
  return [
    number(place + 1, "topCentred"),
    text(unit.name ?? unit.code ?? file, "topStrong"),
    text(codes.join(", "), "topCentred"),
    text(from ?? none, "topCentred"),
    text(to ?? none, "topCentred"),
    number(points, "topDifference"),
    text(said, "topText"),
    text([...(points > 0 ? [] : [texts.noPoints]), ...elsewhere].join("; "), "topFaint"),
  ];
}
