/** An .xls of Excel 5 to 2003, through SheetJS: it takes formulas apart that are stored as byte code. */
import type * as SheetJs from "@e965/xlsx";
import { lookOfCode, type NumberLook } from "../../sheet/number-formats.ts";
import { damaged, type FaultError } from "../../zip/fault.ts";
import type { Limits } from "../../zip/limits.ts";
import { type CellMeter, cellMeter } from "../cell-meter.ts";
import type { LegacyCell, LegacySheet, LegacyValue, LegacyWorkbook } from "../legacy-workbook.ts";
import { westernText } from "../western-text.ts";
import {
  type BiffRecords,
  biffRecords,
  COLUMNS,
  type SheetRecords,
  WORKBOOK_STREAM,
} from "./biff-records.ts";
import { streamOf } from "./compound-file.ts";

const OLE2_FIRST_BYTE = 0xd0;

/** How the records store errors ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

/** @throws FaultError `truncated`, `encrypted`, `legacy-xls`, over limits, damage */
export async function readXls(bytes: Uint8Array, limits: Limits): Promise<LegacyWorkbook> {
  const isContained = bytes[0] === OLE2_FIRST_BYTE;
  const stream = isContained ? streamOf(bytes, [WORKBOOK_STREAM, "Book"]) : bytes;
  const records = biffRecords(stream, limits);
  const read = parsed(await import("@e965/xlsx"), records.stream);
  return workbookOf(read, records, cellMeter(limits, WORKBOOK_STREAM));
}

/** Whatever goes wrong in the library goes wrong because of the file. */
function parsed(library: typeof SheetJs, stream: Buffer): SheetJs.WorkBook {
  try {
    return library.read(stream, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: true,
    });
  } catch {
    throw unreadable();
  }
}

function workbookOf(read: SheetJs.WorkBook, records: BiffRecords, meter: CellMeter): LegacyWorkbook {
  // The library lists the sheets by where they begin in the file.
  const byPosition = [...records.listed].sort((a, b) => a.position - b.position);
  const names = new Map(byPosition.map(({ position }, index) => [position, read.SheetNames[index] ?? ""]));
  const reader = new CellReader(records);
  const sheets = records.listed.flatMap(({ position, state, isWorksheet }): LegacySheet[] => {
    const found = records.sheets.get(position);
    if (!isWorksheet || !found) return [];
    const name = names.get(position) ?? "";
    const cells = reader.cells(read.Sheets[name], found, meter);
    const { merges, hiddenRows, hiddenColumns, widths } = found;
    return [{ name: reader.text(name), state, cells, merges, hiddenRows, hiddenColumns, widths }];
  });
  return { sheets, date1904: read.Workbook?.WBProps?.date1904 === true, formulasLost: 0 };
}

/** What the cells of all sheets have in common. */
class CellReader {
  readonly #isAnsi: boolean;
  readonly #looks = new Map<string, NumberLook>();

  constructor({ version }: BiffRecords) {
    this.#isAnsi = version < 8;
  }

  /** Every cell that the records have, or the file is not what it says. */
  cells(
    sheet: SheetJs.WorkSheet | undefined,
    { places, struck }: SheetRecords,
    meter: CellMeter,
  ): LegacyCell[] {
    const cells: LegacyCell[] = [];
    let read = 0;
    (sheet?.["!data"] ?? []).forEach((row, r) => {
      row?.forEach((cell, c) => {
        if (!cell || cell.t === "z") return;
        read += 1;
        const made = this.#cell(cell, r + 1, c + 1);
        const characters = made.value.kind === "text" ? made.value.text.length : 0;
        meter.cell(r + 1, c + 1, characters + (made.formula?.length ?? 0));
        cells.push(struck.has(r * COLUMNS + c) ? { ...made, struck: true } : made);
      });
    });
    if (read !== places.size) throw unreadable();
    return cells;
  }

  #cell(cell: SheetJs.CellObject, row: number, column: number): LegacyCell {
    const formula = cell.f ?? null;
    const arrayRange = formula === null ? null : (cell.F ?? null);
    const look = cell.t === "n" ? this.#look(String(cell.z ?? "")) : "plain";
    return { row, column, value: this.#value(cell), formula, arrayRange, look };
  }

  #value({ t, v }: SheetJs.CellObject): LegacyValue {
    if (t === "n" && typeof v === "number" && Number.isFinite(v)) return { kind: "number", number: v };
    if (t === "s" && typeof v === "string") return { kind: "text", text: this.text(v) };
    if (t === "b") return { kind: "boolean", boolean: v === true || v === 1 };
    const error = t === "e" ? ERRORS[Number(v)] : undefined;
    if (error === undefined) throw unreadable();
    return { kind: "error", error };
  }

  #look(code: string): NumberLook {
    const known = this.#looks.get(code) ?? lookOfCode(code);
    this.#looks.set(code, known);
    return known;
  }

  /** Before Excel 97 a character is a byte of Windows' western code page, which the library takes for Latin-1. */
  text(read: string): string {
    return this.#isAnsi ? westernText(read) : read;
  }
}

function unreadable(): FaultError {
  return damaged(WORKBOOK_STREAM, "record unreadable");
}
