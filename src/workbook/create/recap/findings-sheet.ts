/** The sheet *Temuan*: every finding of every workbook, written as it is read. */
import type { FileFinding } from "../../../recap.ts";
import { type Row, text } from "./cells.ts";
import { HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, LAST_ROW, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

export function findingsSheet(source: Source): SheetContent {
  return tableSheet(
    {
      name: SHEET.findings,
      widths: [28, 28, 13, 9, 13, 8, 58, 46],
      frozen: { rows: HEADER_ROW, columns: 1 },
      rows: rowsOf(source),
    },
    HEADER_ROW,
  );
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, recap, findings } = source;
  yield* openingRows(texts.heading.findings, texts.findingsNote, source);
  yield headerRow(
    [
      texts.unit,
      texts.file,
      texts.severityColumn,
      texts.code,
      texts.sheet,
      texts.cell,
      texts.finding,
      texts.fix,
    ],
    24,
  );
  let row = HEADER_ROW;
  for (const list of [recap.findings, findings]) {
    for (const finding of list) {
      row += 1;
      if (row === LAST_ROW) {
        yield emptyRow(texts.cutFindings);
        return;
      }
      yield findingRow(finding, source);
    }
  }
  if (row === HEADER_ROW) yield emptyRow(texts.noFindings);
}

function findingRow({ file, unit, diagnostic }: FileFinding, { texts }: Source): Row {
  const { severity, code, sheet, cell, message, fix } = diagnostic;
  return {
    cells: [
      text(unit ?? texts.none, "topStrong"),
      text(file, "topText"),
      text(texts.severity[severity], severity),
      text(code, "topCentred"),
      text(sheet ?? texts.none, "topText"),
      text(cell ?? texts.none, "topCentred"),
      text(message, "topText"),
      text(fix, "topText"),
    ],
  };
}
