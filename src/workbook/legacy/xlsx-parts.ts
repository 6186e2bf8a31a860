/** Writes what was taken over from another format as a plain .xlsx, so that one reader reads them all. */

import { partXml, storedText, tagWriter } from "../patch/xml-writer.ts";
import { cellName } from "../sheet/cell-name.ts";
import { streamedEntry } from "../zip/streamed-entry.ts";
import { newEntry, type WritableEntry, writeArchive } from "../zip/zip-writer.ts";
import type { LegacyCell, LegacySheet, LegacyWorkbook } from "./legacy-workbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Text from this length on is wrapped: a note would run behind the next cell and be cut off there. */
const WRAPPED_LENGTH = 40;
/** The places of the cell styles below. */
const STYLE = { plain: 0, percent: 1, date: 2, wrapped: 3, struck: 4 } as const;

const tag = tagWriter("");

/** The bytes of the workbook. The same content gives the same bytes. */
export async function xlsxOf({ sheets, date1904 }: LegacyWorkbook): Promise<Uint8Array> {
  const strings = new SharedStrings();
  const worksheets: WritableEntry[] = [];
  for (const [index, sheet] of sheets.entries())
    worksheets.push(await streamedEntry(`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet, strings)));
  const entries = [
    newEntry("[Content_Types].xml", contentTypes(sheets.length), null),
    newEntry(
      "_rels/.rels",
      relationships([
        tag("Relationship", { Id: "rId1", Type: `${DOCUMENT}/officeDocument`, Target: "xl/workbook.xml" }),
      ]),
      null,
    ),
    newEntry("xl/workbook.xml", workbookPart(sheets, date1904), null),
    newEntry("xl/_rels/workbook.xml.rels", workbookRelationships(sheets.length), null),
    newEntry("xl/styles.xml", STYLES, null),
    ...worksheets,
    await streamedEntry("xl/sharedStrings.xml", strings.part()),
  ];
  return writeArchive(entries, new Uint8Array(0));
}

/** Each text once: a hostile file may show one long text in every cell. */
class SharedStrings {
  readonly #indexes = new Map<string, number>();

  indexOf(text: string): number {
    const known = this.#indexes.get(text) ?? this.#indexes.size;
    this.#indexes.set(text, known);
    return known;
  }

  *part(): Iterable<string> {
    yield* opening("sst");
    for (const text of this.#indexes.keys()) yield `<si><t xml:space="preserve">${storedText(text)}</t></si>`;
    yield "</sst>";
  }
}

function* worksheet(sheet: LegacySheet, strings: SharedStrings): Iterable<string> {
  yield* opening("worksheet");
  yield columns(sheet);
  yield "<sheetData>";
  for (const [row, cells] of byRow(sheet)) {
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
    yield `<row r="${row}"${hidden}>${cells.map((cell) => cellXml(cell, strings)).join("")}</row>`;
  }
  yield "</sheetData>";
  const merges = sheet.merges.map(({ top, left, bottom, right }) =>
    tag("mergeCell", { ref: `${cellName(top, left)}:${cellName(bottom, right)}` }),
  );
  if (merges.length > 0) yield tag("mergeCells", { count: merges.length }, merges.join(""));
  yield "</worksheet>";
}

function* opening(root: string): Iterable<string> {
  yield DECLARATION;
  yield `<${root} xmlns="${MAIN}">`;
}

/** Rows with cells, and hidden ones without; both ascending. */
function byRow({ cells, hiddenRows }: LegacySheet): readonly (readonly [number, readonly LegacyCell[]])[] {
  const rows = new Map<number, LegacyCell[]>([...hiddenRows].map((row) => [row, []]));
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return [...rows].sort(([one], [other]) => one - other);
}

function columns({ widths, hiddenColumns }: LegacySheet): string {
  const described = [...new Set([...widths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  if (described.length === 0) return "";
  const each = described.map((column) => {
    const width = { min: column, max: column, width: widths.get(column) ?? 9, customWidth: 1 };
    return tag("col", hiddenColumns.has(column) ? { ...width, hidden: 1 } : width);
  });
  return tag("cols", {}, each.join(""));
}

function cellXml(cell: LegacyCell, strings: SharedStrings): string {
  const { row, column, value, formula, arrayRange } = cell;
  const array = arrayRange === null ? {} : { t: "array", ref: arrayRange };
  const formulaXml = formula === null ? "" : tag("f", array, storedText(formula));
  const place = { r: cellName(row, column), s: STYLE[styleOf(cell)] };
  switch (value.kind) {
    case "none":
      return tag("c", place, formulaXml);
    case "number":
      return tag("c", place, `${formulaXml}<v>${value.number}</v>`);
    case "boolean":
      return tag("c", { ...place, t: "b" }, `${formulaXml}<v>${Number(value.boolean)}</v>`);
    case "error":
      return tag("c", { ...place, t: "e" }, `${formulaXml}<v>${value.error}</v>`);
    case "text":
      return formula === null
        ? tag("c", { ...place, t: "s" }, `<v>${strings.indexOf(value.text)}</v>`)
        : tag("c", { ...place, t: "str" }, `${formulaXml}<v>${storedText(value.text)}</v>`);
  }
}

function styleOf({ value, look, struck }: LegacyCell): keyof typeof STYLE {
  if (struck) return "struck";
  if (value.kind !== "text") return look;
  return value.text.length >= WRAPPED_LENGTH || value.text.includes("\n") ? "wrapped" : "plain";
}

const STYLES = partXml(
  "",
  "styleSheet",
  MAIN,
  [
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><strike/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="5">',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    "</cellXfs>",
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join(""),
);

function contentTypes(sheets: number): string {
  const override = (part: string, kind: string) =>
    tag("Override", { PartName: part, ContentType: `${SHEET_TYPE}.${kind}+xml` });
  return partXml(
    "",
    "Types",
    TYPES,
    [
      tag("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      tag("Default", { Extension: "xml", ContentType: "application/xml" }),
      override("/xl/workbook.xml", "sheet.main"),
      override("/xl/styles.xml", "styles"),
      override("/xl/sharedStrings.xml", "sharedStrings"),
      ...numbers(sheets).map((number) => override(`/xl/worksheets/sheet${number}.xml`, "worksheet")),
    ].join(""),
  );
}

function workbookPart(sheets: readonly LegacySheet[], date1904: boolean): string {
  const listed = sheets.map(({ name, state }, index) => {
    const own = { name, sheetId: index + 1, "r:id": `rId${index + 1}` };
    return tag("sheet", state === "visible" ? own : { ...own, state });
  });
  const properties = date1904 ? tag("workbookPr", { date1904: 1 }) : "";
  const namespaces = { xmlns: MAIN, "xmlns:r": DOCUMENT };
  return `${DECLARATION}${tag("workbook", namespaces, `${properties}${tag("sheets", {}, listed.join(""))}`)}`;
}

function workbookRelationships(sheets: number): string {
  const to = (id: number, kind: string, target: string) =>
    tag("Relationship", { Id: `rId${id}`, Type: `${DOCUMENT}/${kind}`, Target: target });
  return relationships([
    ...numbers(sheets).map((number) => to(number, "worksheet", `worksheets/sheet${number}.xml`)),
    to(sheets + 1, "styles", "styles.xml"),
    to(sheets + 2, "sharedStrings", "sharedStrings.xml"),
  ]);
}

function relationships(each: readonly string[]): string {
  return partXml("", "Relationships", RELATIONSHIPS, each.join(""));
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
