/** The same workbook as other programs save it. */
import { read, write } from "@e965/xlsx";
import { parseCellName } from "../../src/workbook/sheet.ts";
import { xls } from "../fixtures/legacy.ts";
import { type SheetSpec, xlsx } from "../fixtures/xlsx.ts";

/** As SheetJS writes it: values and merges; what is hidden is shown, and looks are lost. */
function saved(file: Uint8Array, bookType: "ods" | "xlml"): Uint8Array {
  const bytes: Uint8Array = write(read(file, { cellNF: true }), { type: "buffer", bookType });
  return new Uint8Array(bytes);
}

const CONTAINERS = {
  xlsx: (file: Uint8Array) => file,
  xls,
  ods: (file: Uint8Array) => saved(file, "ods"),
  "XML Spreadsheet": (file: Uint8Array) => saved(file, "xlml"),
} as const;

export type Container = keyof typeof CONTAINERS;

/** Most offices send .xlsx. */
export const DRAWN_CONTAINERS: readonly Container[] = [
  ...Array<Container>(6).fill("xlsx"),
  "xls",
  "ods",
  "XML Spreadsheet",
];

/** The sheets as a file. What SheetJS would drop is left in an .xlsx: nobody could know that an answer was there. */
export function fileOf(sheets: readonly SheetSpec[], container: Container): Uint8Array {
  const bytes = xlsx({ sheets });
  return sheets.some((sheet) => isDropped(sheet, container)) ? bytes : CONTAINERS[container](bytes);
}

/** A formula without a result from every other format, an error from an .ods, what lies under a merge from two of them. */
function isDropped(sheet: SheetSpec, container: Container): boolean {
  const { rows = [], cells = {} } = sheet;
  if ((container === "ods" || container === "XML Spreadsheet") && coversAny(sheet)) return true;
  return [...rows.flat(), ...Object.values(cells)].some((cell) => {
    if (typeof cell !== "object" || cell === null) return false;
    const value = "formula" in cell ? cell.cached : cell;
    return value === undefined || (container === "ods" && typeof value === "object" && "error" in value);
  });
}

function coversAny({ rows = [], merges = [] }: SheetSpec): boolean {
  return merges.some((range) => {
    const [from, to] = range.split(":").map(parseCellName);
    if (!from || !to) return false;
    const within = rows.slice(from.row - 1, to.row).map((cells) => cells.slice(from.column - 1, to.column));
    return within.flat().filter((cell) => cell !== null && cell !== undefined && cell !== "").length > 1;
  });
}
