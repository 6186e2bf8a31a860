/** Writes a worksheet part, its elements in the order that the schema wants. */

import { escapeXml } from "../patch/outline.ts";
import type { StyleBook } from "../patch/style-book.ts";
import { type ConditionalLook, type Look, runFontXml } from "../patch/style-xml.ts";
import type { Dialect } from "../patch/workbook-parts.ts";
import { partXml, storedText, type Tag, tagWriter } from "../patch/xml-writer.ts";
import { cellName, columnName } from "../sheet/cell-name.ts";

/** What a cell holds. A formula stands without `=` and always with the value that it gives. */
export type Content =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  /** A text after its label in bold. */
  | { readonly kind: "labelled"; readonly label: string; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string; readonly value: string | number };

export interface SheetCell {
  readonly column: number;
  readonly content: Content;
  readonly look: Look;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** In points; without it the row grows with its text. */
  readonly height?: number;
}

/** A link inside the workbook: `location` is a formula reference such as `'LKE'!D7`. */
export interface SheetLink {
  readonly at: string;
  readonly location: string;
}

/** A look for the cells of a range while a formula is true; written for the range's first cell. */
export interface SheetCondition {
  readonly range: string;
  readonly formula: string;
  readonly look: ConditionalLook;
}

export interface SheetContent {
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** From row 1, none left out. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly string[];
  readonly conditions: readonly SheetCondition[];
  readonly links: readonly SheetLink[];
  /** How many rows stay in sight while the others scroll. */
  readonly frozenRows: number;
  readonly orientation: "portrait" | "landscape";
  /** One page wide always; 0: as many pages high as it needs. */
  readonly pagesHigh: 0 | 1;
  /** RRGGBB */
  readonly tabColor: string;
  /** In Excel's notation: `&P` is the page. */
  readonly footer: string;
}

/** The worksheet part of a sheet. */
export function worksheetXml(sheet: SheetContent, dialect: Dialect, styles: StyleBook): string {
  const tag = tagWriter(dialect.prefix);
  const parts = [
    tag(
      "sheetPr",
      {},
      tag("tabColor", { rgb: `FF${sheet.tabColor}` }) + tag("pageSetUpPr", { fitToPage: 1 }),
    ),
    tag("dimension", { ref: `A1:${cellName(Math.max(1, sheet.rows.length), sheet.widths.length)}` }),
    viewsXml(tag, sheet.frozenRows),
    tag("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(tag, sheet.widths),
    tag("sheetData", {}, sheet.rows.map((row, index) => rowXml(tag, row, index + 1, styles)).join("")),
    listXml(
      tag,
      "mergeCells",
      sheet.merges.map((ref) => tag("mergeCell", { ref })),
    ),
    ...sheet.conditions.map((condition, index) => conditionXml(tag, condition, index + 1, styles)),
    listXml(
      tag,
      "hyperlinks",
      sheet.links.map(({ at, location }) => tag("hyperlink", { ref: at, location, display: at })),
    ),
    tag("printOptions", { horizontalCentered: 1 }),
    tag("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 }),
    tag("pageSetup", {
      paperSize: A4,
      orientation: sheet.orientation,
      fitToWidth: 1,
      fitToHeight: sheet.pagesHigh,
    }),
    tag("headerFooter", {}, tag("oddFooter", {}, escapeXml(sheet.footer))),
  ];
  return partXml(dialect.prefix, "worksheet", dialect.main, parts.join(""));
}

const A4 = 9;

/** Not selected: the sheet that its owner had open stays the one in front. */
function viewsXml(tag: Tag, frozenRows: number): string {
  const pane = {
    ySplit: frozenRows,
    topLeftCell: `A${frozenRows + 1}`,
    activePane: "bottomLeft",
    state: "frozen",
  };
  const inner = frozenRows > 0 ? tag("pane", pane) + tag("selection", { pane: "bottomLeft" }) : undefined;
  return tag("sheetViews", {}, tag("sheetView", { showGridLines: 0, workbookViewId: 0 }, inner));
}

function columnsXml(tag: Tag, widths: readonly number[]): string {
  const columns = widths.map((width, index) =>
    tag("col", { min: index + 1, max: index + 1, width, customWidth: 1 }),
  );
  return tag("cols", {}, columns.join(""));
}

function listXml(tag: Tag, name: string, items: readonly string[]): string {
  return items.length > 0 ? tag(name, {}, items.join("")) : "";
}

function rowXml(tag: Tag, row: SheetRow, number: number, styles: StyleBook): string {
  const height = row.height === undefined ? {} : { ht: row.height };
  let cells = "";
  for (const cell of row.cells) cells += cellXml(tag, cell, number, styles);
  return tag("row", { r: number, ...height }, cells);
}

function cellXml(tag: Tag, { column, content, look }: SheetCell, row: number, styles: StyleBook): string {
  const r = cellName(row, column);
  const s = styles.cell(look);
  switch (content.kind) {
    case "blank":
      return tag("c", { r, s });
    case "number":
      return tag("c", { r, s }, tag("v", NO_ATTRIBUTES, String(content.number)));
    case "text":
      return tag("c", { r, s, t: "inlineStr" }, tag("is", NO_ATTRIBUTES, textXml(tag, content.text)));
    case "labelled":
      return tag("c", { r, s, t: "inlineStr" }, tag("is", NO_ATTRIBUTES, labelledXml(tag, content, look)));
    case "formula": {
      const formula = tag("f", NO_ATTRIBUTES, escapeXml(content.formula));
      if (typeof content.value === "number")
        return tag("c", { r, s }, formula + tag("v", NO_ATTRIBUTES, String(content.value)));
      return tag("c", { r, s, t: "str" }, formula + tag("v", NO_ATTRIBUTES, storedText(content.value)));
    }
  }
}

/** One object for the many tags without attributes. */
const NO_ATTRIBUTES = {};
const PRESERVED = { "xml:space": "preserve" };

function textXml(tag: Tag, text: string): string {
  return tag("t", PRESERVED, storedText(text));
}

function labelledXml(tag: Tag, { label, text }: { label: string; text: string }, look: Look): string {
  const run = (font: Look, piece: string) =>
    tag("r", NO_ATTRIBUTES, runFontXml(tag, font) + textXml(tag, piece));
  return run({ ...look, bold: true }, `${label}: `) + run(look, text);
}

function conditionXml(
  tag: Tag,
  { range, formula, look }: SheetCondition,
  priority: number,
  styles: StyleBook,
): string {
  const rule = { type: "expression", dxfId: styles.conditional(look), priority };
  return tag(
    "conditionalFormatting",
    { sqref: range },
    tag("cfRule", rule, tag("formula", {}, escapeXml(formula))),
  );
}

/** `A5:D5` */
export function rangeName(row: number, from: number, to: number): string {
  return `${columnName(from)}${row}:${columnName(to)}${row}`;
}
