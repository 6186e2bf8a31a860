/**
 * The workbook around the rows: ExcelJS makes its sheets, formats, page set-up and conditions, and no more. It takes
 * eight microseconds for a cell, a row written as text takes less than one; see decision 13.
 */
import type { Workbook, Worksheet } from "exceljs";
import type { RecapWorkbookTexts } from "../../../language/recap-workbook-id.ts";
import { openPackage, type Package } from "../../package.ts";
import { addPrintedSheet } from "../cells.ts";
import { COLOUR } from "../styles.ts";
import { newWorkbook } from "../template.ts";
import type { LookNumbers } from "./cells.ts";
import { LOOK_NAMES, lookOf } from "./looks.ts";
import type { SheetContent } from "./sheet.ts";

/** A worksheet without its rows. */
export interface EmptySheet {
  readonly part: string;
  /** Up to where the rows begin. */
  readonly head: string;
  /** From where they end. */
  readonly tail: string;
}

export interface Frame {
  readonly xlsx: Uint8Array;
  readonly pkg: Package;
  readonly looks: LookNumbers;
  /** In the order of the sheets. */
  readonly sheets: readonly EmptySheet[];
}

/** What the frame itself says: the workbook's title and the pages' numbers. */
export type FrameTexts = Pick<RecapWorkbookTexts, "title" | "pageOf">;

export async function frameOf(sheets: readonly SheetContent[], texts: FrameTexts): Promise<Frame> {
  const workbook = await newWorkbook(texts.title);
  for (const sheet of sheets) addSheet(workbook, sheet, texts);
  const [first] = workbook.worksheets;
  if (first) showLooks(first);
  const xlsx = new Uint8Array(await workbook.xlsx.writeBuffer());
  const pkg = await openPackage(xlsx);
  const parts = sheets.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
  return {
    xlsx,
    pkg,
    looks: looksIn(pkg.text(parts[0] ?? "")),
    sheets: parts.map((part) => emptied(part, pkg.text(part))),
  };
}

function addSheet(workbook: Workbook, content: SheetContent, texts: FrameTexts): void {
  const { name, widths, frozen, titleRows, merges, conditions } = content;
  const sheet = addPrintedSheet(workbook, name, {
    orientation: "landscape",
    tab: COLOUR.head,
    ...(titleRows ? { titleRows: titleRows.join(":") } : {}),
  });
  sheet.headerFooter.oddFooter = `&L&8${texts.title}: &A&R&8${texts.pageOf}`;
  sheet.pageSetup.horizontalCentered = false;
  sheet.views = [
    frozen.rows > 0
      ? { state: "frozen", ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: false }
      : { showGridLines: false },
  ];
  for (const [index, width] of widths.entries()) sheet.getColumn(index + 1).width = written(width);
  for (const range of merges) sheet.mergeCells(range);
  for (const condition of conditions) sheet.addConditionalFormatting(condition);
}

/** ExcelJS takes 9 for a width that nobody chose and leaves it out; the programs then take their own. */
function written(width: number): number {
  return width === 9 ? 9.01 : width;
}

/** One cell for each look, by which the format's number is found out; the rows then stand in their place. */
function showLooks(sheet: Worksheet): void {
  for (const [index, name] of LOOK_NAMES.entries()) sheet.getCell(1, index + 1).style = lookOf(name);
}

function looksIn(xml: string): LookNumbers {
  const numbers = [...xml.matchAll(/<c r="[A-Z]+1" s="(\d+)"/g)].map(([, style]) => Number(style));
  if (numbers.length !== LOOK_NAMES.length)
    throw new Error(`${numbers.length} looks of ${LOOK_NAMES.length}`);
  return Object.fromEntries(LOOK_NAMES.map((name, index) => [name, numbers[index]])) as LookNumbers;
}

function emptied(part: string, xml: string): EmptySheet {
  const data = /<sheetData(?:\/>|>.*?<\/sheetData>)/s.exec(xml);
  if (!data) throw new Error(`${part} has no rows`);
  // The size that it names is that of the empty sheet, and the element is optional.
  const head = xml.slice(0, data.index).replace(/<dimension [^>]*\/>/, "");
  return { part, head, tail: xml.slice(data.index + data[0].length) };
}
