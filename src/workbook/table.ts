/** The first sheet of a workbook as rows of text, for lists that people keep in Excel. */
import type { FileFault } from "../assessment.ts";
import { FaultError, openPackage } from "./package.ts";
import { type CellValue, openWorkbook, type Sheet } from "./sheet.ts";

/** A row with content, as a person counts it, and its cells from the first column on. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** No list of anything is wider than this. */
const COLUMNS = 100;

/** The rows with content of the first sheet that people see. A fault when the file is no workbook that can be read. */
export async function readTable(
  bytes: Uint8Array,
): Promise<{ readonly rows: readonly TableRow[] } | { readonly fault: FileFault }> {
  try {
    const workbook = openWorkbook(await openPackage(bytes));
    const entry = workbook.sheets.find(({ state }) => state === "visible");
    return { rows: entry ? rowsOf(workbook.read(entry)) : [] };
  } catch (error) {
    if (error instanceof FaultError) return { fault: error.fault };
    throw error;
  }
}

function rowsOf({ rows }: Sheet): readonly TableRow[] {
  return [...rows].map(([row, cells]) => {
    const width = Math.min(Math.max(...cells.keys()), COLUMNS);
    return { row, cells: Array.from({ length: width }, (_, place) => textOf(cells.get(place + 1)?.value)) };
  });
}

function textOf(value: CellValue | undefined): string {
  switch (value?.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "boolean":
      return String(value.boolean);
    case "date":
      return value.iso;
    default:
      return "";
  }
}
