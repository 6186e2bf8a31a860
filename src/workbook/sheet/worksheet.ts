/** Reads one worksheet part as a stream: rows, cells, merges, what is hidden. */

import { lazily } from "../lazily.ts";
import type { Package } from "../package.ts";
import { damaged, overLimit } from "../zip/fault.ts";
import { ArrayRanges, type RangeFormula } from "./array-ranges.ts";
import { strikes } from "./cell-looks.ts";
import { parseCellName } from "./cell-name.ts";
import { cellValue } from "./cell-value.ts";
import type { Cell, Merge, SharedParts, Sheet } from "./cells.ts";
import { readLinks } from "./links.ts";
import { takingPlain } from "./plain-elements.ts";
import { type PlainCell, plainRows } from "./plain-rows.ts";
import { detachedText, LARGE_PART_BYTES } from "./stored-text.ts";
import { isTrue, type SheetEntry } from "./workbook-index.ts";
import { parseXml, type XmlAttributes } from "./xml.ts";

/** @throws FaultError over limits or on damage */
export function readWorksheet(pkg: Package, entry: SheetEntry, parts: SharedParts): Sheet {
  const reader = new WorksheetReader(pkg, entry.part, parts);
  const handlers = {
    open: (name: string, attributes: XmlAttributes) => reader.open(name, attributes),
    close: (name: string) => reader.close(name),
    text: (text: string) => reader.text(text),
  };
  const allowed = pkg.limits.partBytes;
  const links = lazily(() => readLinks(pkg, entry.part));
  const rows = plainRows({
    isBetweenRows: () => reader.isBetweenRows(),
    takeRow: (row, cells) => reader.takeRow(row, cells),
  });
  parseXml(pkg, entry.part, handlers, { allowed, filter: (parser) => takingPlain(rows, parser) });
  return {
    name: entry.name,
    hidden: entry.state !== "visible",
    rows: ascending(reader.rows),
    merges: reader.merges,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: reader.hiddenColumns,
    linkAt: (row, column) => links()(row, column),
  };
}

/** Where elements stand in the tree; only these places count, whatever the same names mean in extensions. */
const DEPTH = { sheetChild: 2, row: 3, cell: 4, cellChild: 5 } as const;

/** The range of an array formula that names none. */
const OWN_CELL = "A1";

/** What the text of the current element is collected for. */
type Target = "value" | "formula" | "inline" | null;

/** The state between the events of one part. */
class WorksheetReader {
  readonly rows = new Map<number, Map<number, Cell>>();
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly #pkg: Package;
  readonly #part: string;
  readonly #parts: SharedParts;
  readonly #large: boolean;
  readonly #sharedFormulas = new Map<string, RangeFormula>();
  #depth = 0;
  /** The child of the worksheet that is open: `sheetData`, `cols`, `mergeCells` … */
  #section = "";
  #dataRead = false;
  #row = 0;
  #rowHidden = false;
  #column = 0;
  #type = "n";
  #style = 0;
  #value = "";
  #inline = "";
  #formula: string | null = null;
  #sharedIndex: string | null = null;
  readonly #arrays = new ArrayRanges();
  /** The range of an array formula; null where the cell has none of its own. */
  #arrayRange: Merge | null = null;
  #target: Target = null;
  #inInline = false;
  #inPhonetic = false;
  #runStruck = false;
  #inlineStruck = false;

  constructor(pkg: Package, part: string, parts: SharedParts) {
    this.#pkg = pkg;
    this.#part = part;
    this.#parts = parts;
    this.#large = pkg.declaredSize(part) > LARGE_PART_BYTES;
  }

  isBetweenRows(): boolean {
    return this.#depth === DEPTH.sheetChild && this.#section === "sheetData";
  }

  /** A row that the parser need not see; it is neither hidden nor of no height. */
  takeRow(row: number, cells: readonly PlainCell[]): void {
    this.#row = row;
    this.#column = 0;
    this.#assertInside();
    for (const { reference, style, type, value, inline, formula } of cells) {
      this.#startCell(reference, type, style);
      this.#value = value;
      this.#inline = inline;
      this.#formula = formula;
      this.#assertLength();
      this.#keepCell();
    }
  }

  open(name: string, attributes: XmlAttributes): void {
    this.#depth += 1;
    if (this.#depth === DEPTH.sheetChild) this.#section = name;
    else if (this.#section === "sheetData") this.#openInData(name, attributes);
    else if (this.#depth === DEPTH.row && name === "col" && this.#section === "cols")
      this.#hideColumns(attributes);
    else if (this.#depth === DEPTH.row && name === "mergeCell" && this.#section === "mergeCells")
      this.#merge(attributes);
  }

  text(text: string): void {
    if (this.#target === null) return;
    if (this.#target === "value") this.#value += text;
    else if (this.#target === "inline") {
      this.#inline += text;
      this.#inlineStruck ||= this.#runStruck && text.trim() !== "";
    } else this.#formula += text;
    this.#assertLength();
  }

  /** Says when there is enough: conditional formats, validations and the rest follow the merges. */
  close(name: string): "enough" | undefined {
    this.#target = null;
    if (this.#section === "sheetData") {
      if (this.#depth === DEPTH.cell && name === "c") this.#keepCell();
      else if (this.#depth === DEPTH.row && this.#rowHidden) this.#hiddenRow();
      else if (this.#depth === DEPTH.cellChild) this.#inInline = false;
      else if (name === "rPh") this.#inPhonetic = false;
    }
    this.#depth -= 1;
    if (this.#depth !== DEPTH.sheetChild - 1) return undefined;
    this.#dataRead ||= name === "sheetData";
    return this.#dataRead && name === "mergeCells" ? "enough" : undefined;
  }

  #openInData(name: string, attributes: XmlAttributes): void {
    if (this.#depth === DEPTH.cell) {
      if (name === "c") this.#openCell(attributes);
    } else if (this.#depth === DEPTH.row) {
      if (name === "row") this.#openRow(attributes);
    } else if (this.#depth === DEPTH.cellChild) this.#openInCell(name, attributes);
    else if (name === "rPh") this.#inPhonetic = true;
    else if (name === "t" && this.#inInline && !this.#inPhonetic) this.#target = "inline";
    else if (name === "r") this.#runStruck = false;
    else if (name === "strike") this.#runStruck = strikes(attributes);
  }

  /** A row without a number follows the one before. Rows that are written are hidden only if they say so. */
  #openRow(attributes: XmlAttributes): void {
    const { r } = attributes;
    this.#row = r === undefined ? this.#row + 1 : this.#number(r);
    this.#column = 0;
    this.#rowHidden = isTrue(attributes.hidden) || Number(attributes.ht ?? 1) === 0;
    this.#assertInside();
  }

  #openCell({ r, t, s }: XmlAttributes): void {
    this.#startCell(r, t ?? "n", s === undefined ? 0 : Number(s));
  }

  #startCell(reference: string | undefined, type: string, style: number): void {
    if (reference === undefined) this.#column += 1;
    else {
      const position = parseCellName(reference);
      if (!position) throw damaged(this.#part, "cell reference unreadable");
      this.#row = position.row;
      this.#column = position.column;
    }
    this.#assertInside();
    this.#type = type;
    this.#style = style;
    this.#value = "";
    this.#inline = "";
    this.#runStruck = false;
    this.#inlineStruck = false;
    this.#formula = null;
    this.#sharedIndex = null;
    this.#arrayRange = null;
  }

  #openInCell(name: string, attributes: XmlAttributes): void {
    if (name === "v") this.#target = "value";
    else if (name === "is") this.#inInline = true;
    else if (name === "f") {
      this.#target = "formula";
      this.#formula = "";
      this.#sharedIndex = attributes.t === "shared" ? (attributes.si ?? null) : null;
      this.#arrayRange = attributes.t === "array" ? this.#range(attributes.ref ?? OWN_CELL) : null;
    }
  }

  #keepCell(): void {
    if (this.#formula === null && this.#value === "" && this.#inline === "") return;
    const owner = this.#formulaOwner();
    const filled = this.#formula === null ? this.#arrays.at(this.#row, this.#column) : null;
    const formula = owner?.formula ?? filled?.formula ?? this.#formula;
    const stored = {
      type: this.#type,
      style: this.#style,
      value: this.#value,
      inline: this.#inline,
      formula,
    };
    const value = cellValue(stored, this.#parts);
    if (value === null) return;
    this.#count(this.#value.length + this.#inline.length + (formula?.length ?? 0));
    let cells = this.rows.get(this.#row);
    if (!cells) {
      cells = new Map();
      this.rows.set(this.#row, cells);
    }
    const cell: Cell = {
      row: this.#row,
      column: this.#column,
      value: this.#large && value.kind === "text" ? { kind: "text", text: detachedText(value.text) } : value,
      formula: this.#large && formula ? detachedText(formula) : formula,
      percent: value.kind === "number" && this.#parts.looks().numbers[this.#style] === "percent",
    };
    if (this.#arrayRange !== null) this.#keepArray(this.#arrayRange, cell);
    const kept = owner || filled || this.#arrayRange ? this.#withOrigin(cell, owner, filled) : cell;
    cells.set(this.#column, this.#isStruck() ? { ...kept, struck: true } : kept);
  }

  #isStruck(): boolean {
    if (this.#inlineStruck || this.#parts.looks().struck.has(this.#style)) return true;
    return this.#type === "s" && this.#parts.strings()?.struck.has(Number(this.#value)) === true;
  }

  /** The cells that share a formula name its owner by an index; only the owner spells it out. */
  #formulaOwner(): RangeFormula | null {
    if (this.#formula === null || this.#sharedIndex === null) return null;
    if (this.#formula === "") return this.#sharedFormulas.get(this.#sharedIndex) ?? null;
    this.#sharedFormulas.set(this.#sharedIndex, {
      formula: this.#formula,
      row: this.#row,
      column: this.#column,
    });
    return null;
  }

  #withOrigin(cell: Cell, owner: RangeFormula | null, filled: RangeFormula | null): Cell {
    const formulaOwner = owner ? { row: owner.row, column: owner.column } : undefined;
    const arrayOwner = filled ? { row: filled.row, column: filled.column } : undefined;
    const array = this.#arrayRange !== null || filled !== null || undefined;
    return { ...cell, formulaOwner, array: array && true, arrayOwner };
  }

  #keepArray(range: Merge, { row, column, formula }: Cell): void {
    if (formula === null || (range.bottom === range.top && range.right === range.left)) return;
    const { cells, columns } = this.#pkg.limits;
    if (range.right > columns) throw overLimit("columns", columns, this.#part);
    const { kept } = this.#parts;
    kept.cells += range.right - range.left;
    if (kept.cells > cells) throw overLimit("cells", cells, this.#part);
    this.#arrays.add(range, { formula, row, column });
  }

  /** Shared strings are counted where they are kept, so the length of their index here does no harm. */
  #count(characters: number): void {
    const { cells, keptTextLength } = this.#pkg.limits;
    const { kept } = this.#parts;
    kept.cells += 1;
    kept.characters += characters;
    if (kept.cells > cells) throw overLimit("cells", cells, this.#part);
    if (kept.characters > keptTextLength) throw overLimit("textLength", keptTextLength, this.#part);
  }

  #hiddenRow(): void {
    this.hiddenRows.add(this.#row);
    this.#rowHidden = false;
  }

  #hideColumns(attributes: XmlAttributes): void {
    if (!isTrue(attributes.hidden) && Number(attributes.width ?? 1) !== 0) return;
    const last = Math.min(this.#number(attributes.max ?? ""), this.#pkg.limits.columns);
    for (let column = this.#number(attributes.min ?? ""); column <= last; column += 1)
      this.hiddenColumns.add(column);
  }

  #merge(attributes: XmlAttributes): void {
    const range = this.#range(attributes.ref);
    if (this.merges.length >= this.#pkg.limits.cells)
      throw overLimit("cells", this.#pkg.limits.cells, this.#part);
    this.merges.push(range);
  }

  #range(ref = ""): Merge {
    const [first = "", last = first] = ref.split(":");
    const from = parseCellName(first);
    const to = parseCellName(last);
    if (!from || !to) throw damaged(this.#part, "cell reference unreadable");
    return {
      top: Math.min(from.row, to.row),
      left: Math.min(from.column, to.column),
      bottom: Math.max(from.row, to.row),
      right: Math.max(from.column, to.column),
    };
  }

  #number(text: string): number {
    const number = Number(text);
    if (!Number.isInteger(number) || number < 1) throw damaged(this.#part, "cell reference unreadable");
    return number;
  }

  #assertLength(): void {
    const { textLength } = this.#pkg.limits;
    if (this.#value.length + this.#inline.length + (this.#formula?.length ?? 0) > textLength)
      throw overLimit("textLength", textLength, this.#part);
  }

  #assertInside(): void {
    const { rows, columns } = this.#pkg.limits;
    if (this.#row > rows) throw overLimit("rows", rows, this.#part);
    if (this.#column > columns) throw overLimit("columns", columns, this.#part);
  }
}

/** Excel writes rows and columns in order; other programs need not. */
function ascending(rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>): Sheet["rows"] {
  return sortedByKey(new Map([...rows].map(([row, cells]) => [row, sortedByKey(cells)])));
}

function sortedByKey<T>(map: ReadonlyMap<number, T>): ReadonlyMap<number, T> {
  let last = 0;
  for (const key of map.keys()) {
    if (key < last) return new Map([...map].sort(([one], [other]) => one - other));
    last = key;
  }
  return map;
}
