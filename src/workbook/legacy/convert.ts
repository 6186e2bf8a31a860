/**
 * A workbook of another format → a plain .xlsx with the same values, formulas and merges, so that one reader, one
 * writer and one set of rules do for all. What else the file holds is not taken over.
 */
import type { Conversion, LegacyFormat } from "../../assessment.ts";
import { FaultError } from "../zip/fault.ts";
import type { Limits } from "../zip/limits.ts";
import { carriedFormula } from "./carried-formula.ts";
import { flatPart, type Part } from "./flat-part.ts";
import { readHtml } from "./html/read-html.ts";
import type { LegacyCell, LegacyWorkbook } from "./legacy-workbook.ts";
import { readOpenDocument } from "./opendocument/read-opendocument.ts";
import { excelSheetNames } from "./sheet-names.ts";
import { readSpreadsheetMl } from "./spreadsheetml/read-spreadsheetml.ts";
import { readXls } from "./xls/read-xls.ts";
import { xlsxOf } from "./xlsx-parts.ts";

/** A file of another format, told by its bytes. The parts of an .ods were opened already. */
export type LegacySource =
  | { readonly format: Exclude<LegacyFormat, "ods">; readonly bytes: Uint8Array; readonly limits: Limits }
  | { readonly format: "ods"; readonly pkg: Part };

export interface Converted {
  readonly xlsx: Uint8Array;
  readonly conversion: Conversion;
}

/** @throws FaultError saying why the file cannot be read, or which limit it is over */
export async function convert(source: LegacySource): Promise<Converted> {
  const read = await workbookIn(source);
  if (read.sheets.length === 0) throw new FaultError({ kind: "not-workbook" });
  const workbook = acceptable(read);
  const { formulasLost } = workbook;
  return { xlsx: await xlsxOf(workbook), conversion: { from: source.format, formulasLost } };
}

async function workbookIn(source: LegacySource): Promise<LegacyWorkbook> {
  switch (source.format) {
    case "xls":
      return readXls(source.bytes, source.limits);
    case "ods":
      return readOpenDocument(source.pkg, "content.xml");
    case "fods":
      return readOpenDocument(flatPart(source.bytes, source.limits), "fods");
    case "spreadsheetml":
      return readSpreadsheetMl(flatPart(source.bytes, source.limits), "XML");
    case "html":
      return readHtml(source.bytes, source.limits);
  }
}

/** With the names of sheets and the formulas that Excel takes, and no others. */
function acceptable(read: LegacyWorkbook): LegacyWorkbook {
  const names = excelSheetNames(read.sheets.map(({ name }) => name));
  const kept = names.filter((name, index) => name === read.sheets[index]?.name);
  const known = new Set(kept.map((name) => name.toLowerCase()));
  let { formulasLost } = read;
  const cell = (one: LegacyCell): LegacyCell => {
    if (one.formula === null) return one;
    const formula = carriedFormula(one.formula, known);
    if (formula === null) formulasLost += 1;
    return { ...one, formula, arrayRange: formula === null ? null : one.arrayRange };
  };
  const sheets = read.sheets.map((sheet, index) => ({
    ...sheet,
    name: names[index] ?? sheet.name,
    cells: sheet.cells.map(cell),
  }));
  return { ...read, sheets, formulasLost };
}
