/** "XML Spreadsheet 2003": one XML document, which many applications write and call `.xls`. */
import type { Merge } from "../../sheet/cells.ts";
import { lookOfCode, type NumberLook } from "../../sheet/number-formats.ts";
import { parseXml, type XmlAttributes } from "../../sheet/xml.ts";
import { type CellMeter, cellMeter } from "../cell-meter.ts";
import type { Part } from "../flat-part.ts";
import type { LegacyCell, LegacySheet, LegacyValue, LegacyWorkbook } from "../legacy-workbook.ts";
import { serialOfIso } from "../serial.ts";
import { shownError } from "../stored-error.ts";
import { a1Formula } from "./r1c1-formula.ts";

/** @throws FaultError over limits; damage */
export function readSpreadsheetMl(pkg: Part, part: string): LegacyWorkbook {
  const reader = new SpreadsheetMlReader(pkg, cellMeter(pkg.limits, part));
  parseXml(
    pkg,
    part,
    {
      open: (name, attributes) => reader.open(name, attributes),
      close: (name) => reader.close(name),
      text: (text) => reader.text(text),
    },
    { allowed: pkg.limits.partBytes, localAttributes: true },
  );
  return { sheets: reader.sheets, date1904: reader.date1904, formulasLost: reader.formulasLost };
}

interface OpenSheet extends Omit<LegacySheet, "state"> {
  state: LegacySheet["state"];
  readonly cells: LegacyCell[];
  readonly merges: Merge[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly widths: Map<number, number>;
}

interface OpenCell {
  readonly attributes: XmlAttributes;
  readonly column: number;
  type: string | null;
  text: string;
  struck: boolean;
}

const STATES: Readonly<Record<string, LegacySheet["state"]>> = {
  SheetHidden: "hidden",
  SheetVeryHidden: "veryHidden",
};
/** Points of one character of the usual font. */
const CHARACTER = 5.25;
/** No form is wider, and no hidden block of rows longer. */
const DESCRIBED = 10_000;

/** The state between the events of one document. */
class SpreadsheetMlReader {
  readonly sheets: LegacySheet[] = [];
  date1904 = false;
  formulasLost = 0;
  readonly #limits: Part["limits"];
  readonly #meter: CellMeter;
  readonly #looks = new Map<string, NumberLook>();
  readonly #striking = new Set<string>();
  readonly #path: string[] = [];
  #style = "";
  #sheet: OpenSheet | null = null;
  #row = 0;
  #lastRow = 0;
  #column = 0;
  #describedColumn = 0;
  #cell: OpenCell | null = null;
  #visible = "";

  constructor({ limits }: Part, meter: CellMeter) {
    this.#limits = limits;
    this.#meter = meter;
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === "Date1904" && parent === "ExcelWorkbook") this.date1904 = true;
    else if (name === "Style") this.#openStyle(attributes);
    else if (name === "NumberFormat" && parent === "Style")
      this.#looks.set(this.#style, lookOfFormat(attributes.Format ?? ""));
    else if (name === "Font" && parent === "Style") this.#strike(attributes);
    else if (name === "Worksheet") this.#openSheet(attributes);
    else if (this.#sheet) this.#openInSheet(name, parent, attributes, this.#sheet);
  }

  text(text: string): void {
    if (this.#cell && this.#isInData()) {
      this.#cell.text += text;
      // Rich text is written as HTML.
      this.#cell.struck ||= this.#path.includes("S") && text.trim() !== "";
      this.#meter.text(this.#cell.text.length);
    } else if (this.#path.at(-1) === "Visible" && this.#visible.length < 20) this.#visible += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (!this.#sheet) return;
    if (name === "Cell" && this.#path.at(-1) === "Row") this.#closeCell(this.#sheet);
    else if (name === "Worksheet") {
      this.sheets.push({ ...this.#sheet, state: STATES[this.#visible.trim()] ?? "visible" });
      this.#sheet = null;
    }
  }

  /** Rich text stands in elements within the data; a comment has data of its own, which is none of the cell's. */
  #isInData(): boolean {
    const cell = this.#path.lastIndexOf("Cell");
    return cell >= 0 && this.#path[cell + 1] === "Data";
  }

  #openStyle({ ID = "", Parent }: XmlAttributes): void {
    this.#style = ID;
    const inherited = Parent === undefined ? undefined : this.#looks.get(Parent);
    if (inherited) this.#looks.set(ID, inherited);
    if (Parent !== undefined && this.#striking.has(Parent)) this.#striking.add(ID);
  }

  #strike({ StrikeThrough }: XmlAttributes): void {
    if (StrikeThrough === "1") this.#striking.add(this.#style);
    else this.#striking.delete(this.#style);
  }

  #openSheet({ Name = "" }: XmlAttributes): void {
    this.#meter.sheet();
    this.#visible = "";
    this.#lastRow = 0;
    this.#describedColumn = 0;
    this.#sheet = {
      name: Name,
      state: "visible",
      cells: [],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      widths: new Map(),
    };
  }

  #openInSheet(name: string, parent: string | undefined, attributes: XmlAttributes, sheet: OpenSheet): void {
    if (name === "Column" && parent === "Table") this.#describeColumns(attributes, sheet);
    else if (name === "Row" && parent === "Table") this.#openRow(attributes, sheet);
    else if (name === "Cell" && parent === "Row") this.#openCell(attributes);
    else if (name === "Data" && parent === "Cell" && this.#cell)
      this.#cell.type = attributes.Type ?? "String";
  }

  #describeColumns(attributes: XmlAttributes, sheet: OpenSheet): void {
    const first = numberOf(attributes.Index, this.#describedColumn + 1);
    const last = first + numberOf(attributes.Span, 0);
    this.#describedColumn = last;
    const width = Number(attributes.Width ?? 0) / CHARACTER;
    for (let column = first; column <= Math.min(last, first + DESCRIBED); column += 1) {
      if (isHidden(attributes.Hidden, attributes.Width)) sheet.hiddenColumns.add(column);
      else if (width > 0 && width <= 255) sheet.widths.set(column, Math.round(width * 100) / 100);
    }
  }

  #openRow(attributes: XmlAttributes, { hiddenRows }: OpenSheet): void {
    const first = numberOf(attributes.Index, this.#lastRow + 1);
    const last = first + numberOf(attributes.Span, 0);
    if (isHidden(attributes.Hidden, attributes.Height))
      for (let row = first; row <= Math.min(last, first + DESCRIBED); row += 1) hiddenRows.add(row);
    // The rows that it spans are empty ones behind it; its own cells stand in the first.
    this.#row = first;
    this.#lastRow = last;
    this.#column = 0;
  }

  #openCell(attributes: XmlAttributes): void {
    const column = numberOf(attributes.Index, this.#column + 1);
    this.#column = column + numberOf(attributes.MergeAcross, 0);
    const struck = this.#striking.has(attributes.StyleID ?? "Default");
    this.#cell = { attributes, column, type: null, text: "", struck };
  }

  #closeCell(sheet: OpenSheet): void {
    const cell = this.#cell;
    this.#cell = null;
    if (!cell) return;
    const { attributes, column } = cell;
    this.#merge(attributes, column, sheet);
    const value = contentOf(cell);
    if (value === null) return;
    const place = { row: this.#row, column };
    const formula =
      attributes.Formula === undefined ? null : a1Formula(attributes.Formula, place, this.#limits);
    if (attributes.Formula !== undefined && formula === null) this.formulasLost += 1;
    this.#meter.cell(place.row, column, cell.text.length + (formula?.length ?? 0));
    const styled = this.#looks.get(attributes.StyleID ?? "Default") ?? "plain";
    const look = value.kind !== "number" ? "plain" : cell.type === "DateTime" ? "date" : styled;
    const kept = { ...place, value, formula, arrayRange: null, look };
    sheet.cells.push(cell.struck ? { ...kept, struck: true } : kept);
  }

  #merge({ MergeAcross, MergeDown }: XmlAttributes, left: number, { merges }: OpenSheet): void {
    const right = left + numberOf(MergeAcross, 0);
    const bottom = this.#row + numberOf(MergeDown, 0);
    if (right === left && bottom === this.#row) return;
    this.#meter.merge();
    merges.push({ top: this.#row, left, bottom, right });
  }
}

/** Null for a cell without content. */
function contentOf({ type, text, attributes }: OpenCell): LegacyValue | null {
  const hasFormula = attributes.Formula !== undefined;
  switch (type) {
    case null:
      return hasFormula ? { kind: "none" } : null;
    case "Number":
      return text.trim() !== "" && Number.isFinite(Number(text))
        ? { kind: "number", number: Number(text) }
        : textValue(text, hasFormula);
    case "DateTime": {
      const serial = serialOfIso(text.trim());
      return serial === null ? textValue(text, hasFormula) : { kind: "number", number: serial };
    }
    case "Boolean":
      return { kind: "boolean", boolean: text.trim() === "1" };
    case "Error":
      return { kind: "error", error: shownError(text) ?? "#VALUE!" };
    default:
      return textValue(text, hasFormula);
  }
}

function textValue(text: string, hasFormula: boolean): LegacyValue | null {
  return text === "" && !hasFormula ? null : { kind: "text", text };
}

/** What is no number is told by the limits as a place beyond the sheet. */
function numberOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  const number = Number(text);
  return Number.isSafeInteger(number) && number >= 0 ? number : Number.MAX_SAFE_INTEGER;
}

function isHidden(hidden: string | undefined, size: string | undefined): boolean {
  return hidden === "1" || Number(size ?? 1) === 0;
}

/** A few formats have names. */
function lookOfFormat(format: string): NumberLook {
  if (format === "Percent") return "percent";
  return /^(General|Short|Medium|Long) Date$/.test(format) ? "date" : lookOfCode(format);
}
