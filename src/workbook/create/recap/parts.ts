/** The parts that ExcelJS does not make: worksheets with their rows, links out of them, and charts. */
import { chartXml } from "../../chart/column-chart.ts";
import { drawingXml } from "../../chart/drawing.ts";
import { escapeXml } from "../../patch/outline.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { streamedEntry } from "../../zip/streamed-entry.ts";
import { newEntry, type WritableEntry } from "../../zip/zip-writer.ts";
import { rowXml } from "./cells.ts";
import type { EmptySheet, Frame } from "./frame.ts";
import { type Relationship, relationshipsXml } from "./relationships.ts";
import { fitted } from "./row-height.ts";
import type { SheetContent } from "./sheet.ts";

/** Every part that is added to the frame or stands in the place of one of its parts. */
export async function madeParts(frame: Frame, sheets: readonly SheetContent[]): Promise<WritableEntry[]> {
  const entries: WritableEntry[] = [];
  const types: string[] = [];
  let charts = 0;
  for (const [index, empty] of frame.sheets.entries()) {
    const content = sheets[index];
    if (!content) continue;
    entries.push(await streamedEntry(empty.part, pieces(content, empty, frame)));
    const relationships = linkRelationships(content);
    if (content.charts.length > 0) {
      relationships.push({
        id: DRAWING_ID,
        kind: "drawing",
        target: `../drawings/drawing${index + 1}.xml`,
        outside: false,
      });
      const made = drawingParts(content, index + 1, charts);
      entries.push(...made.entries);
      types.push(...made.types);
      charts += content.charts.length;
    }
    if (relationships.length > 0) {
      entries.push(
        newEntry(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsXml(relationships), null),
      );
    }
  }
  const declared = frame.pkg.text(CONTENT_TYPES).replace("</Types>", `${types.join("")}</Types>`);
  return [...entries, newEntry(CONTENT_TYPES, declared, null)];
}

const CONTENT_TYPES = "[Content_Types].xml";
const DRAWING_ID = "rIdDrawing";

/** The worksheet row by row. What stands behind the rows is settled once they are counted. */
function* pieces(content: SheetContent, { head, tail }: EmptySheet, { looks }: Frame): Generator<string> {
  yield `${head}<sheetData>`;
  let row = 0;
  for (const line of content.rows) {
    row += 1;
    yield rowXml(fitted(line, content.widths), row, looks);
  }
  yield `</sheetData>${filterXml(content, row)}`;
  const links = linksXml(content);
  const breaks = breaksXml(content);
  const drawing = content.charts.length > 0 ? `<drawing r:id="${DRAWING_ID}"/>` : "";
  yield tail
    .replace(/<(?:printOptions|pageMargins)\b/, (first) => links + first)
    .replace("</worksheet>", `${breaks}${drawing}</worksheet>`);
}

/** The number of the last column in any program. */
const LAST_COLUMN = 16_383;

function breaksXml({ breaks }: SheetContent): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`;
}

function filterXml({ filter }: SheetContent, lastRow: number): string {
  if (!filter) return "";
  const last = Math.max(filter.header, filter.last ?? lastRow);
  return `<autoFilter ref="${cellName(filter.header, 1)}:${cellName(last, filter.columns)}"/>`;
}

/** Excel repairs a sheet that has more. */
const MOST_LINKS = 65_530;

function shownLinks({ links }: SheetContent): SheetContent["links"] {
  return links.slice(0, MOST_LINKS);
}

function linksXml(content: SheetContent): string {
  const links = shownLinks(content).map(({ at }, index) => `<hyperlink ref="${at}" r:id="rId${index + 1}"/>`);
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

function linkRelationships(content: SheetContent): Relationship[] {
  return shownLinks(content).map(({ target }, index) => ({
    id: `rId${index + 1}`,
    kind: "hyperlink",
    target,
    outside: true,
  }));
}

function drawingParts(
  { charts }: SheetContent,
  drawing: number,
  before: number,
): { readonly entries: readonly WritableEntry[]; readonly types: readonly string[] } {
  const numbered = charts.map((placed, index) => ({
    ...placed,
    number: before + index + 1,
    id: `rId${index + 1}`,
  }));
  const relationships = numbered.map(
    ({ number, id }): Relationship => ({
      id,
      kind: "chart",
      target: `../charts/chart${number}.xml`,
      outside: false,
    }),
  );
  return {
    entries: [
      newEntry(`xl/drawings/drawing${drawing}.xml`, drawingXml(numbered), null),
      newEntry(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relationshipsXml(relationships), null),
      ...numbered.map(({ number, chart }) => newEntry(`xl/charts/chart${number}.xml`, chartXml(chart), null)),
    ],
    types: [
      override(
        `/xl/drawings/drawing${drawing}.xml`,
        "application/vnd.openxmlformats-officedocument.drawing+xml",
      ),
      ...numbered.map(({ number }) =>
        override(
          `/xl/charts/chart${number}.xml`,
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        ),
      ),
    ],
  };
}

function override(part: string, type: string): string {
  return `<Override PartName="${escapeXml(part)}" ContentType="${type}"/>`;
}
