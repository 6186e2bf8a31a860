/** The sheet *Belum Mengirim*: who is on the list of OPDs and sent nothing. */
import { number, type Row, text } from "./cells.ts";
import { HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

export function missingSheet(source: Source): SheetContent {
  return tableSheet({ name: SHEET.missing, widths: [5, 56, 16, 18, 60], rows: rowsOf(source) }, HEADER_ROW);
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, recap } = source;
  yield* openingRows(texts.heading.missing, texts.missingNote, source);
  yield headerRow([texts.number, texts.unit, texts.code, texts.cluster, texts.near], 24);
  for (const [index, { name, code, cluster, near }] of (recap.missing ?? []).entries()) {
    yield {
      cells: [
        number(index + 1, "centred"),
        text(name, "strong"),
        text(code ?? texts.none, "centred"),
        text(cluster ?? texts.none, "centred"),
        text(near ?? texts.none, "text"),
      ],
    };
  }
  if (recap.missing === null) yield emptyRow(texts.noList);
  else if (recap.missing.length === 0) yield emptyRow(texts.noneMissing);
}
