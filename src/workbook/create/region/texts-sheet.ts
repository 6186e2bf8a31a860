/** The sheet *Catatan OPD*: the notes and recommendations of every unit, to be drawn on for the region's own. */
import { type Row, text } from "../recap/cells.ts";
import { emptyRow, headerRow, type SheetContent, tableSheet } from "../recap/sheet.ts";
import { SHEET, type Source } from "./plan.ts";

const HEAD_ROW = 5;

export function textsSheet(source: Source): SheetContent {
  return tableSheet(
    {
      name: SHEET.texts,
      widths: [40, 8, 18, 110],
      frozen: { rows: HEAD_ROW, columns: 1 },
      rows: rowsOf(source),
    },
    HEAD_ROW,
  );
}

function* rowsOf({ region, rule, texts }: Source): Generator<Row> {
  const { notes, recommendations } = rule.forms.result;
  yield { cells: [text(texts.textsTitle, "title")], height: 24 };
  yield {
    cells: [text(texts.subtitle(region.name ?? texts.unnamed, String(region.year ?? "….")), "subtitle")],
    height: 16,
  };
  yield { cells: [text(texts.textsNote, "note")], height: 15 };
  yield { cells: [], height: 6 };
  yield headerRow([texts.unit, texts.number, texts.kind, texts.content], 18);
  const kinds = [
    [notes, region.notes],
    [recommendations, region.recommendations],
  ] as const;
  const lines = kinds.flatMap(([kind, collected]) =>
    collected.flatMap((one) => (one.unit === null ? [] : [{ kind, ...one, unit: one.unit }])),
  );
  for (const { kind, unit, code, text: content } of lines) {
    yield {
      cells: [
        text(unit, "topStrong"),
        text(code, "topCentred"),
        text(kind, "topCentred"),
        text(content, "topText"),
      ],
    };
  }
  if (lines.length === 0) yield emptyRow(texts.noTexts);
}
