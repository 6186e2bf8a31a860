/** The sheets of an OpenDocument spreadsheet (ODF 1.3 part 3, 9), from the events of its XML. */

import type { Merge } from "../../sheet/cells.ts";
import type { XmlAttributes } from "../../sheet/xml.ts";
import type { CellMeter } from "../cell-meter.ts";
import type { LegacyCell, LegacySheet, LegacyValue } from "../legacy-workbook.ts";
import { serialOfIso } from "../serial.ts";
import { shownError } from "../stored-error.ts";
import { xlsxFormula } from "./opendocument-formula.ts";
import type { TableStyles } from "./table-styles.ts";

/** Rows and columns that are gathered in groups stand in elements of their own. */
const GATHERING = new Set([
  "table-column-group",
  "table-columns",
  "table-header-columns",
  "table-row-group",
  "table-rows",
  "table-header-rows",
]);

interface OpenSheet {
  readonly name: string;
  readonly state: LegacySheet["state"];
  readonly cells: LegacyCell[];
  readonly merges: Merge[];
  /** Hidden rows from … to …: a sheet may be hidden down to its end. */
  readonly hidden: (readonly [first: number, last: number])[];
  readonly hiddenColumns: Set<number>;
  readonly widths: Map<number, number>;
}

/** A repeated row is read once. */
interface OpenRow {
  readonly first: number;
  readonly repeated: number;
  readonly cells: Omit<LegacyCell, "row">[];
}

interface OpenCell {
  readonly attributes: XmlAttributes;
  readonly paragraphs: string[];
  length: number;
  struck: boolean;
}

/** The state between the events of one document. */
export class TableReader {
  readonly sheets: LegacySheet[] = [];
  formulasLost = 0;
  readonly #meter: CellMeter;
  readonly #styles: TableStyles;
  #sheet: OpenSheet | null = null;
  #row: OpenRow | null = null;
  #cell: OpenCell | null = null;
  #inParagraph = false;
  /** For each part of the text that we are in, whether its style strikes it through. */
  readonly #spans: boolean[] = [];
  /** How deep we are in something that is none of a table's cells: a picture, a comment. */
  #skipped = 0;
  #nextRow = 1;
  #nextColumn = 1;
  #describedColumn = 1;

  constructor(meter: CellMeter, styles: TableStyles) {
    this.#meter = meter;
    this.#styles = styles;
  }

  open(name: string, attributes: XmlAttributes): void {
    if (this.#skipped > 0) this.#skipped += 1;
    else if (this.#cell) this.#openInCell(name, attributes);
    else if (this.#row) this.#openInRow(name, attributes);
    else if (this.#sheet) this.#openInSheet(name, attributes);
    else if (name === "table") this.#openSheet(attributes);
    else this.#skipped = 1;
  }

  text(text: string): void {
    if (!this.#cell || !this.#inParagraph || this.#skipped > 0) return;
    // Line breaks and tabs of the XML itself mean nothing.
    this.#append(text.replace(/[\t\n\r ]+/g, " "));
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (this.#cell) this.#closeInCell(name);
    else if (this.#row && name === "table-row") this.#closeRow(this.#row);
    else if (this.#sheet && name === "table") this.#closeSheet(this.#sheet);
  }

  #openSheet(attributes: XmlAttributes): void {
    this.#meter.sheet();
    const isHidden = this.#styles.hiddenTables.has(attributes["table:style-name"] ?? "");
    this.#sheet = {
      name: attributes["table:name"] ?? "",
      state: isHidden ? "hidden" : "visible",
      cells: [],
      merges: [],
      hidden: [],
      hiddenColumns: new Set(),
      widths: new Map(),
    };
    this.#nextRow = 1;
    this.#describedColumn = 1;
  }

  #openInSheet(name: string, attributes: XmlAttributes): void {
    if (name === "table-column") this.#describeColumn(attributes);
    else if (name === "table-row") this.#openRow(attributes);
    else if (!GATHERING.has(name)) this.#skipped = 1;
  }

  /** The last column is usually repeated up to the end of the sheet; no form is wider than this. */
  #describeColumn(attributes: XmlAttributes): void {
    const first = this.#describedColumn;
    this.#describedColumn += countOf(attributes["table:number-columns-repeated"]);
    const last = Math.min(this.#describedColumn - 1, DESCRIBED_COLUMNS);
    const width = this.#styles.columnWidths.get(attributes["table:style-name"] ?? "");
    for (let column = first; column <= last; column += 1) {
      if (isHidden(attributes)) this.#sheet?.hiddenColumns.add(column);
      else if (width !== undefined) this.#sheet?.widths.set(column, width);
    }
  }

  #openRow(attributes: XmlAttributes): void {
    const repeated = countOf(attributes["table:number-rows-repeated"]);
    this.#row = { first: this.#nextRow, repeated, cells: [] };
    if (isHidden(attributes)) this.#sheet?.hidden.push([this.#nextRow, this.#nextRow + repeated - 1]);
    this.#nextRow += repeated;
    this.#nextColumn = 1;
  }

  #openInRow(name: string, attributes: XmlAttributes): void {
    if (name === "table-cell" || name === "covered-table-cell")
      this.#cell = {
        attributes,
        paragraphs: [],
        length: 0,
        struck: this.#strikes(attributes["table:style-name"]),
      };
    else this.#skipped = 1;
  }

  #openInCell(name: string, attributes: XmlAttributes): void {
    if (!this.#inParagraph) {
      if (name !== "p") this.#skipped = 1;
      else {
        this.#inParagraph = true;
        this.#cell?.paragraphs.push("");
      }
    } else if (name === "span") this.#spans.push(this.#strikes(attributes["text:style-name"]));
    else if (name === "s") this.#append(" ".repeat(Math.min(countOf(attributes["text:c"]), 1_000)));
    else if (name === "tab") this.#append("\t");
    else if (name === "line-break") this.#append("\n");
    else if (name === "annotation" || name === "note") this.#skipped = 1;
  }

  #strikes(style: string | undefined): boolean {
    return style !== undefined && this.#styles.striking.has(style);
  }

  #append(text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    cell.struck ||= text.trim() !== "" && this.#spans.includes(true);
    cell.length += text.length;
    this.#meter.text(cell.length);
    cell.paragraphs.push((cell.paragraphs.pop() ?? "") + text);
  }

  #closeInCell(name: string): void {
    if (name === "span") this.#spans.pop();
    if (name === "p") {
      this.#inParagraph = false;
      this.#spans.length = 0;
    }
    if (name === "table-cell" || name === "covered-table-cell") this.#closeCell();
  }

  #closeCell(): void {
    if (!this.#cell || !this.#row) return;
    const { attributes, paragraphs, struck } = this.#cell;
    this.#cell = null;
    const first = this.#nextColumn;
    const repeated = countOf(attributes["table:number-columns-repeated"]);
    this.#nextColumn += repeated;
    this.#merge(attributes, first, this.#row.first);
    const made = this.#content(attributes, paragraphs.join("\n"));
    if (!made) return;
    for (let column = first; column < first + repeated; column += 1) {
      const characters =
        (made.value.kind === "text" ? made.value.text.length : 0) + (made.formula?.length ?? 0);
      this.#meter.cell(this.#row.first, column, characters);
      const cell = { ...made, column, arrayRange: null };
      this.#row.cells.push(struck ? { ...cell, struck: true } : cell);
    }
  }

  #content(attributes: XmlAttributes, shown: string): Pick<LegacyCell, "value" | "formula" | "look"> | null {
    const written = attributes["table:formula"];
    const value = contentOf(attributes, shown, written !== undefined);
    if (value === null) return null;
    const formula = written === undefined ? null : xlsxFormula(written);
    if (written !== undefined && formula === null) this.formulasLost += 1;
    return { value, formula, look: lookOf(attributes, value) };
  }

  #merge(attributes: XmlAttributes, column: number, row: number): void {
    const right = column + countOf(attributes["table:number-columns-spanned"]) - 1;
    const bottom = row + countOf(attributes["table:number-rows-spanned"]) - 1;
    if (right === column && bottom === row) return;
    this.#meter.merge();
    this.#sheet?.merges.push({ top: row, left: column, bottom, right });
  }

  #closeRow({ first, repeated, cells }: OpenRow): void {
    this.#row = null;
    if (cells.length === 0) return;
    for (let row = first; row < first + repeated; row += 1) {
      for (const cell of cells) {
        if (row > first) this.#meter.cell(row, cell.column, 0);
        this.#sheet?.cells.push({ ...cell, row });
      }
    }
  }

  #closeSheet({ hidden, ...sheet }: OpenSheet): void {
    this.#sheet = null;
    const lastRow = sheet.cells.at(-1)?.row ?? 0;
    const hiddenRows = new Set<number>();
    for (const [first, last] of hidden)
      for (let row = first; row <= Math.min(last, lastRow); row += 1) hiddenRows.add(row);
    this.sheets.push({ ...sheet, hiddenRows });
  }
}

const DESCRIBED_COLUMNS = 256;

/** How often something comes, at least once; what is no number is taken for damage by the limits. */
function countOf(text: string | undefined): number {
  const count = Number(text ?? 1);
  return Number.isSafeInteger(count) && count > 0 ? count : 1;
}

/** `filter`: a filter leaves the row out for now. */
function isHidden(attributes: XmlAttributes): boolean {
  const visibility = attributes["table:visibility"];
  return visibility === "collapse" || visibility === "filter";
}

/** Null for a cell without content. */
function contentOf(attributes: XmlAttributes, shown: string, hasFormula: boolean): LegacyValue | null {
  const error = hasFormula ? shownError(shown) : null;
  if (error !== null) return { kind: "error", error };
  switch (attributes["office:value-type"]) {
    case "float":
    case "currency":
    case "percentage":
      return numberValue(attributes["office:value"] ?? "", shown);
    case "boolean":
      return { kind: "boolean", boolean: attributes["office:boolean-value"] === "true" };
    case "date": {
      const serial = serialOfIso(attributes["office:date-value"] ?? "");
      return serial === null ? textValue(shown) : { kind: "number", number: serial };
    }
    default: {
      // LibreOffice writes neither a type nor a value for a formula whose result is an empty text.
      const text = attributes["office:string-value"] ?? shown;
      return hasFormula ? { kind: "text", text } : textValue(text);
    }
  }
}

function numberValue(stored: string, shown: string): LegacyValue | null {
  const number = Number(stored);
  return stored !== "" && Number.isFinite(number) ? { kind: "number", number } : textValue(shown);
}

function textValue(text: string): LegacyValue | null {
  return text === "" ? null : { kind: "text", text };
}

function lookOf(attributes: XmlAttributes, value: LegacyValue): LegacyCell["look"] {
  if (value.kind !== "number") return "plain";
  const type = attributes["office:value-type"];
  if (type === "percentage") return "percent";
  return type === "date" ? "date" : "plain";
}
