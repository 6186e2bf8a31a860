/** The sheet *Asal-usul*: the tool, the rubrics and every file that the figures come from. */
import type { RecapEntry } from "../../../recap.ts";
import { type Cell, number, type Row, text } from "./cells.ts";
import { HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

const LINE = 16;
/** The tool stands before the rubrics. */
const FIRST_RUBRIC_ROW = HEADER_ROW + 1;

export function provenanceSheet(source: Source): SheetContent {
  // An empty row stands between the rubrics and the table of files.
  const header = FIRST_RUBRIC_ROW + source.recap.groups.length + 1;
  return tableSheet(
    {
      name: SHEET.provenance,
      widths: [8, 42, 14, 34, 8, 27, 62],
      frozen: { rows: header, columns: 0 },
      rows: rowsOf(source),
    },
    header,
  );
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, recap, plan } = source;
  yield* openingRows(texts.heading.provenance, texts.provenanceNote, source);
  yield {
    cells: [text(texts.tool, "label"), text(`${recap.tool.name} ${recap.tool.version}`, "plain")],
    height: LINE,
  };
  for (const { group, label } of plan.groups) {
    const { id, sha256 } = group.rubric;
    yield {
      cells: [
        text(texts.rubric, "label"),
        text(`${label} · ${id}`, "plain"),
        text(sha256, "plainFingerprint"),
      ],
      height: LINE,
    };
  }
  yield { cells: [] };
  yield headerRow(
    [texts.number, texts.file, texts.status, texts.unit, texts.year, texts.rubric, texts.sha256],
    24,
  );
  const entries = [...recap.groups.flatMap(({ ranking }) => ranking), ...recap.unreadable, ...recap.notLke];
  for (const [index, entry] of entries.entries()) yield entryRow(entry, index + 1, source);
  if (entries.length === 0) yield emptyRow(texts.noWorkbooks);
}

function entryRow(
  { file, status, unit, year, rubric, sha256 }: RecapEntry,
  count: number,
  source: Source,
): Row {
  const { texts } = source;
  return {
    cells: [
      number(count, "centred"),
      text(file, "text"),
      text(texts.statuses[status], "centred"),
      text(unit.name ?? texts.none, "text"),
      yearCell(year, source),
      text(rubric?.id ?? texts.none, "text"),
      text(sha256 ?? texts.none, "fingerprint"),
    ],
  };
}

function yearCell(year: number | null, { texts }: Source): Cell {
  return year === null ? text(texts.none, "centred") : number(year, "count");
}
