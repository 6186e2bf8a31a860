/**
 * Looks through the records of an .xls before a library sees them ([MS-XLS] 2.3): counts what they bring, reads what
 * is hidden, and leaves to the library only those that an LKE needs. Pictures, comments, links and forms are where
 * hostile files hide ranges of a million cells.
 */
import type { Merge } from "../../sheet/cells.ts";
import { damaged, FaultError, overLimit } from "../../zip/fault.ts";
import type { Limits } from "../../zip/limits.ts";
import { type CellMeter, cellMeter } from "../cell-meter.ts";

/** What a fault names as the place: the stream that holds all sheets. */
export const WORKBOOK_STREAM = "Workbook";

/** What the records of one sheet say beside its cells. */
export interface SheetRecords {
  /** Where the sheet begins in the stream: it is known by that. */
  readonly position: number;
  /** The places that have a cell with content: row × 256 + column, from 0. */
  readonly places: Set<number>;
  /** Those in a font that is struck through. */
  readonly struck: Set<number>;
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly widths: Map<number, number>;
}

export interface BiffRecords {
  /** 8 since Excel 97, 5 before. */
  readonly version: 5 | 8;
  readonly codePage: number;
  /** The stream with every record blanked that an LKE does not need. */
  readonly stream: Buffer;
  /** The sheets in their order, by where they begin. */
  readonly listed: readonly ListedSheet[];
  readonly sheets: ReadonlyMap<number, SheetRecords>;
}

export interface ListedSheet {
  readonly position: number;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly isWorksheet: boolean;
}

const BOF = 0x0809;
const EOF = 0x000a;
const FILE_PASS = 0x002f;
const CODE_PAGE = 0x0042;
const BOUND_SHEET = 0x0085;
const COLUMN_INFO = 0x007d;
const FONT = 0x0031;
const CELL_FORMAT = 0x00e0;
const ROW = 0x0208;
const MERGED_CELLS = 0x00e5;
const MULTIPLE_RK = 0x00bd;
const FORMULA = 0x0006;
const SHARED_FORMULA = 0x04bc;
const ARRAY_FORMULA = 0x0221;
const SHARED_STRINGS = 0x00fc;
const CONTINUE = 0x003c;
/** Number, label, boolean or error, RK, shared string, formatted label, formula. */
const SINGLE_CELLS = new Set([0x0203, 0x0204, 0x0205, 0x027e, 0x00fd, 0x00d6, FORMULA]);
/** What the library is given beside cells: dates, names, sheets, formats, strings and formulas. */
const NEEDED = new Set([
  ...SINGLE_CELLS,
  ...[BOF, EOF, CODE_PAGE, BOUND_SHEET, MULTIPLE_RK, SHARED_FORMULA, ARRAY_FORMULA, SHARED_STRINGS, CONTINUE],
  ...[0x0022, 0x00e0, 0x041e, 0x01ae, 0x0023, 0x0223, 0x0018, 0x0218, 0x0017, 0x0207, 0x0200],
]);
/** A drawing: the library knows the number and passes it over. */
const PASSED_OVER = 0x00ec;

/** Of a font's flags. */
const STRUCK_OUT = 0x0008;
export const COLUMNS = 256;
const WORKSHEET = 0;
/** An array formula is looked for at each cell after it. */
const ARRAY_FORMULAS = 1_000;
/** Bytes of formulas of all cells: each may be written out as fifty times as much. */
const FORMULA_BYTES = 8 * 1024 * 1024;
const STATES = ["visible", "hidden", "veryHidden"] as const;

/**
 * @throws FaultError `encrypted`; `legacy-xls` for a version before Excel 5; over limits; damage
 */
export function biffRecords(workbookStream: Uint8Array, limits: Limits): BiffRecords {
  const scan = new BiffScan(Buffer.from(workbookStream), limits);
  return scan.result();
}

class BiffScan {
  readonly #stream: Buffer;
  readonly #limits: Limits;
  readonly #meter: CellMeter;
  readonly #listed: ListedSheet[] = [];
  readonly #sheets = new Map<number, SheetRecords>();
  #version: 5 | 8 = 8;
  #codePage = 1252;
  #depth = 0;
  #sheet: SheetRecords | null = null;
  #stringBytes = 0;
  #inStrings = false;
  #formulaBytes = 0;
  #sharers = 0;
  #longestShared = 0;
  #arrayFormulas = 0;
  readonly #struckFonts: boolean[] = [];
  /** The font of each cell format. */
  readonly #fontOf: number[] = [];

  constructor(stream: Buffer, limits: Limits) {
    this.#stream = stream;
    this.#limits = limits;
    this.#meter = cellMeter(limits, WORKBOOK_STREAM);
  }

  result(): BiffRecords {
    const end = this.#read();
    for (const { position, isWorksheet } of this.#listed)
      if (isWorksheet && !this.#sheets.has(position)) throw broken();
    return {
      version: this.#version,
      codePage: this.#codePage,
      stream: this.#stream.subarray(0, end),
      listed: this.#listed,
      sheets: this.#sheets,
    };
  }

  /** Reads every record; gives where the last one ends. */
  #read(): number {
    const stream = this.#stream;
    this.#version = versionOf(stream);
    let at = 0;
    while (at + 4 <= stream.length) {
      const type = stream.readUInt16LE(at);
      // Writers fill the last sector with zeros.
      if (this.#depth === 0 && type !== BOF) break;
      const end = at + 4 + stream.readUInt16LE(at + 2);
      if (end > stream.length) throw new FaultError({ kind: "truncated" });
      this.#record(type, stream.subarray(at + 4, end), at);
      if (!NEEDED.has(type)) stream.writeUInt16LE(PASSED_OVER, at);
      at = end;
    }
    if (this.#depth > 0) throw new FaultError({ kind: "truncated" });
    return at;
  }

  #record(type: number, data: Buffer, at: number): void {
    if (type === BOF) this.#open(at);
    else if (type === EOF) this.#depth -= 1;
    else if (type === FILE_PASS) throw new FaultError({ kind: "encrypted" });
    else if (this.#sheet && this.#depth === 1) this.#sheetRecord(type, data, this.#sheet);
    else this.#globalRecord(type, data);
  }

  #open(at: number): void {
    this.#depth += 1;
    if (this.#depth > 8) throw broken();
    // The first of them holds what all sheets share; a chart within a sheet is none.
    if (this.#depth !== 1 || at === 0) return;
    this.#sheet = {
      position: at,
      places: new Set(),
      struck: new Set(),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      widths: new Map(),
    };
    this.#sheets.set(at, this.#sheet);
  }

  #globalRecord(type: number, data: Buffer): void {
    if (type === CODE_PAGE && data.length >= 2) this.#codePage = data.readUInt16LE(0);
    if (type === BOUND_SHEET) this.#list(data);
    if (type === FONT && data.length >= 4) this.#struckFonts.push((data.readUInt16LE(2) & STRUCK_OUT) !== 0);
    if (type === CELL_FORMAT && data.length >= 2) this.#fontOf.push(data.readUInt16LE(0));
    this.#inStrings = type === SHARED_STRINGS || (this.#inStrings && type === CONTINUE);
    if (!this.#inStrings) return;
    if (type === SHARED_STRINGS && numberAt(data, 4) > this.#limits.sharedStrings)
      throw overLimit("sharedStrings", this.#limits.sharedStrings, WORKBOOK_STREAM);
    // A character has at least one byte.
    this.#stringBytes += data.length;
    if (this.#stringBytes > 2 * this.#limits.keptTextLength)
      throw overLimit("textLength", this.#limits.keptTextLength, WORKBOOK_STREAM);
  }

  #list(data: Buffer): void {
    if (data.length < 7) throw broken();
    this.#meter.sheet();
    this.#listed.push({
      position: data.readUInt32LE(0),
      state: STATES[data.readUInt8(4) & 3] ?? "visible",
      isWorksheet: data.readUInt8(5) === WORKSHEET,
    });
  }

  #sheetRecord(type: number, data: Buffer, sheet: SheetRecords): void {
    if (SINGLE_CELLS.has(type)) {
      const [row, column] = [numberAt(data, 0) & 0xffff, numberAt(data, 0) >>> 16];
      this.#cell(row, column, data.length >= 6 ? data.readUInt16LE(4) : 0, sheet);
    }
    if (type === FORMULA) this.#formula(data);
    else if (type === MULTIPLE_RK) this.#multipleCells(data, sheet);
    else if (type === SHARED_FORMULA) this.#longestShared = Math.max(this.#longestShared, data.length);
    else if (type === ARRAY_FORMULA) this.#arrayFormulas += 1;
    else if (type === ROW && data.length >= 14) hideRow(data, sheet);
    else if (type === COLUMN_INFO && data.length >= 10) describeColumns(data, sheet);
    else if (type === MERGED_CELLS) this.#merge(data, sheet);
    const shared = this.#sharers * this.#longestShared;
    if (this.#formulaBytes + shared > FORMULA_BYTES || this.#arrayFormulas > ARRAY_FORMULAS)
      throw overLimit("cells", this.#limits.cells, WORKBOOK_STREAM);
  }

  /** Fonts are counted from 0, but there is none with the number 4. */
  #isStruck(format: number): boolean {
    const font = this.#fontOf[format] ?? 0;
    return this.#struckFonts[font > 4 ? font - 1 : font] === true;
  }

  /** A formula of five bytes that begins so is only a pointer to one that it shares. */
  #formula(data: Buffer): void {
    if (data.length < 22) throw broken();
    this.#formulaBytes += data.length;
    if (data[22] === 1) this.#sharers += 1;
  }

  #multipleCells(data: Buffer, sheet: SheetRecords): void {
    if (data.length < 12) throw broken();
    const first = data.readUInt16LE(2);
    const count = (data.length - 6) / 6;
    if (data.readUInt16LE(data.length - 2) !== first + count - 1) throw broken();
    for (let index = 0; index < count; index += 1)
      this.#cell(data.readUInt16LE(0), first + index, data.readUInt16LE(4 + 6 * index), sheet);
  }

  #cell(row: number, column: number, format: number, { places, struck }: SheetRecords): void {
    if (column >= COLUMNS) throw damaged(WORKBOOK_STREAM, "cell reference unreadable");
    this.#meter.cell(row + 1, column + 1, 0);
    places.add(row * COLUMNS + column);
    if (this.#isStruck(format)) struck.add(row * COLUMNS + column);
  }

  #merge(data: Buffer, { merges }: SheetRecords): void {
    const count = data.length >= 2 ? data.readUInt16LE(0) : 0;
    if (data.length < 2 + 8 * count) throw broken();
    for (let at = 2; at < 2 + 8 * count; at += 8) {
      this.#meter.merge();
      const [top, bottom, left, right] = [0, 2, 4, 6].map((offset) => data.readUInt16LE(at + offset) + 1);
      if (top && bottom && left && right && top <= bottom && left <= right && right <= COLUMNS)
        merges.push({ top, left, bottom, right });
    }
  }
}

function hideRow(data: Buffer, { hiddenRows }: SheetRecords): void {
  if ((data.readUInt16LE(12) & 0x20) !== 0) hiddenRows.add(data.readUInt16LE(0) + 1);
}

function describeColumns(data: Buffer, { hiddenColumns, widths }: SheetRecords): void {
  const last = Math.min(data.readUInt16LE(2), COLUMNS - 1);
  const width = data.readUInt16LE(4) / 256;
  for (let column = data.readUInt16LE(0); column <= last; column += 1) {
    if ((data.readUInt16LE(8) & 1) !== 0 || width === 0) hiddenColumns.add(column + 1);
    else widths.set(column + 1, width);
  }
}

/** Excel 2 to 4 wrote the same kind of records, but no workbooks. */
function versionOf(stream: Buffer): 5 | 8 {
  if (stream.length < 8) throw new FaultError({ kind: "truncated" });
  if (stream.readUInt16LE(0) !== BOF) throw new FaultError({ kind: "legacy-xls" });
  const version = stream.readUInt16LE(4);
  if (version !== 0x0600 && version !== 0x0500) throw new FaultError({ kind: "legacy-xls" });
  return version === 0x0600 ? 8 : 5;
}

/** The four bytes of a place: the row, then the column; or a count. */
function numberAt(data: Buffer, at: number): number {
  if (data.length < at + 4) throw broken();
  return data.readUInt32LE(at);
}

function broken(): FaultError {
  return damaged(WORKBOOK_STREAM, "record unreadable");
}
