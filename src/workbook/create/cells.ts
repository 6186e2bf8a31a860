/** Writing cells with ExcelJS: values, merges, validations, protection and the page. */
import type { DataValidation, PageSetup, Style, Workbook, Worksheet } from "exceljs";
import { BODY_SIZE } from "./styles.ts";

/** A formula with the value it comes to for what the workbook is filled with. */
export interface Live {
  readonly formula: string;
  readonly result: string | number;
}

/** A blank is null, so that COUNTA and a reader both see an empty cell. */
export type Content = string | number | Date | Live | null;

/** What stands in one cell, or in a merged range as one cell. */
export interface Placed<Kept extends Content = Content> {
  readonly range: string;
  readonly content: Kept;
}

/** Writes one cell, or a merged range as one cell. */
export function put(sheet: Worksheet, range: string, content: Content, style: Partial<Style>): void {
  const [first = range] = range.split(":");
  const cell = sheet.getCell(first);
  cell.value = content === "" ? null : content;
  cell.style = style;
  if (first !== range) sheet.mergeCells(range);
}

/** Gives every cell of a range the same look without joining them. */
export function dress(
  sheet: Worksheet,
  columns: readonly string[],
  row: number,
  style: () => Partial<Style>,
): void {
  for (const column of columns) sheet.getCell(`${column}${row}`).style = style();
}

/** A choice from a short list. The list stands in the rule itself: lists on other sheets trouble older programs. */
export function oneOf(choices: readonly string[], title: string): DataValidation {
  return {
    type: "list",
    allowBlank: true,
    formulae: [`"${choices.join(",")}"`],
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    error: `Pilih salah satu: ${choices.join(", ")}.`,
  };
}

/** Attaches a rule to a whole range at once; ExcelJS has this but does not declare it. */
export function validate(sheet: Worksheet, range: string, rule: DataValidation): void {
  const { dataValidations } = sheet as Worksheet & {
    readonly dataValidations: { add(address: string, rule: DataValidation): void };
  };
  dataValidations.add(range, rule);
}

/** Locks all but the input cells. No password; rows may be made taller, so that long notes can be read. */
export async function protect(sheet: Worksheet): Promise<void> {
  await sheet.protect("", { formatRows: true, formatColumns: true });
}

/** Column widths by letter. */
export function setWidths(sheet: Worksheet, widths: Readonly<Record<string, number>>): void {
  for (const [column, width] of Object.entries(widths)) sheet.getColumn(column).width = width;
}

/** ISO A4 in OOXML's list of papers. */
const A4 = 9;

/** Adds a sheet that prints on A4, as wide as the page and as long as it needs. */
export function addPrintedSheet(
  workbook: Workbook,
  name: string,
  page: { readonly orientation: "portrait" | "landscape"; readonly titleRows?: string; readonly tab: string },
): Worksheet {
  const pageSetup: Partial<PageSetup> = {
    paperSize: A4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
  };
  if (page.titleRows) pageSetup.printTitlesRow = page.titleRows;
  const sheet = workbook.addWorksheet(name, { pageSetup, properties: { tabColor: { argb: page.tab } } });
  sheet.headerFooter.oddFooter = "&L&8&A&R&8Halaman &P dari &N";
  return sheet;
}

/** A date from `YYYY-MM-DD`; a blank stays blank. */
export function dateOf(iso: string): Date | null {
  return iso === "" ? null : new Date(`${iso}T00:00:00Z`);
}

/** Height of one line of the body font, in points, and the room above and below a text. */
const LINE = (BODY_SIZE * 4) / 3;
const ROOM = 5;
/** Characters of running text that fit one unit of column width at the body size, on the safe side. */
const CHARACTERS_PER_UNIT = 1.32;

/** No row can be taller. */
const TALLEST = 409;

/** How tall a row must be for a wrapped text; spreadsheets fit rows only while somebody types. */
export function heightOf(text: string, width: number): number {
  return Math.min(linesOf(text, Math.floor(width * CHARACTERS_PER_UNIT)) * LINE + ROOM, TALLEST);
}

function linesOf(text: string, perLine: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let room = perLine;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      if (word.length > room && room < perLine) {
        lines += 1;
        room = perLine;
      }
      room -= word.length + 1;
    }
  }
  return lines;
}
