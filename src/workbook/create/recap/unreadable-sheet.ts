/** The sheet *Tidak Terbaca*: every file without a score, why, and what to do about it. */
import type { RecapEntry } from "../../../recap.ts";
import { number, type Row, text } from "./cells.ts";
import { HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

export function unreadableSheet(source: Source): SheetContent {
  return tableSheet(
    { name: SHEET.unreadable, widths: [5, 40, 15, 58, 50], rows: rowsOf(source) },
    HEADER_ROW,
  );
}

interface Line {
  readonly file: string;
  readonly status: string;
  readonly reason: string;
  readonly fix: string;
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, recap } = source;
  const { unreadable, notLke } = recap;
  yield* openingRows(texts.heading.unreadable, texts.unreadableNote, source);
  yield headerRow([texts.number, texts.file, texts.status, texts.reason, texts.fix], 24);
  const lines = [
    ...[...unreadable, ...notLke].map((entry) => entryLine(entry, source)),
    ...recap.notReached.map((file) => ({
      file,
      status: texts.notReached,
      reason: texts.stopped,
      fix: texts.resume,
    })),
  ];
  for (const [index, line] of lines.entries()) yield lineRow(line, index + 1);
  if (lines.length === 0) yield emptyRow(texts.allReadable);
}

function entryLine({ file, status, reason }: RecapEntry, { texts }: Source): Line {
  return {
    file,
    status: texts.statuses[status],
    reason: reason?.message ?? texts.none,
    fix: reason?.fix ?? texts.none,
  };
}

function lineRow({ file, status, reason, fix }: Line, count: number): Row {
  return {
    cells: [
      number(count, "topCentred"),
      text(file, "topStrong"),
      text(status, "topCentred"),
      text(reason, "topText"),
      text(fix, "topText"),
    ],
  };
}
