/** What a worksheet says beside its content: protection, validations, the style of every cell, its own formulas. */

import type { CellRange } from "../../template.ts";
import { shiftFormula } from "../formula/shift.ts";
import type { Package } from "../package.ts";
import { type CellPosition, parseCellName } from "../sheet/cell-name.ts";
import { isTrue } from "../sheet/workbook-index.ts";
import { parseXml, type XmlAttributes } from "../sheet/xml.ts";
import { overLimit } from "../zip/fault.ts";
import { areasOf } from "./area.ts";

/** A data validation as written; the formulas without what they mean. */
export interface Validation {
  readonly areas: readonly CellRange[];
  readonly type: string;
  readonly operator: string;
  readonly first: string;
  readonly second: string;
  readonly strict: boolean;
  readonly dropDown: boolean;
}

export interface SheetDetails {
  readonly protection: { readonly password: boolean; readonly allows: readonly string[] } | null;
  readonly validations: readonly Validation[];
  /** A cell's formula as it stands for that cell; null where it has none. */
  formulaAt(row: number, column: number): string | null;
  /** The number of a cell's style, written or taken from its row or column. */
  styleAt(row: number, column: number): number;
}

/** A form has some tens, one for each row at most. */
const MOST_VALIDATIONS = 2000;

/** @throws FaultError over limits or on damage */
export function readSheetDetails(pkg: Package, part: string): SheetDetails {
  const reader = new DetailsReader(part);
  const handlers = {
    open: (name: string, attributes: XmlAttributes) => reader.open(name, attributes),
    close: (name: string) => reader.close(name),
    text: (text: string) => reader.text(text),
  };
  parseXml(pkg, part, handlers, { allowed: pkg.limits.partBytes, localAttributes: true });
  return reader.details();
}

/** Wide enough for any form; styles beyond are those of ghosts. */
const LAST_COLUMN = 512;
const LAST_ROW = 20_000;

/** The state between the events of one part. */
class DetailsReader {
  readonly #part: string;
  readonly #path: string[] = [];
  readonly #styles = new Map<number, number>();
  readonly #rowStyles = new Map<number, number>();
  readonly #columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #shared = new Map<string, { readonly formula: string; readonly at: CellPosition }>();
  readonly #validations: Validation[] = [];
  #protection: SheetDetails["protection"] = null;
  #row = 0;
  #column = 0;
  #formula: { text: string; readonly attributes: XmlAttributes } | null = null;
  #validation: { readonly attributes: XmlAttributes; sqref: string; first: string; second: string } | null =
    null;

  constructor(part: string) {
    this.#part = part;
  }

  open(name: string, attributes: XmlAttributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(name);
    if (name === "row" && parent === "sheetData") this.#openRow(attributes);
    else if (name === "c" && parent === "row") this.#openCell(attributes);
    else if (name === "f" && parent === "c") this.#formula = { text: "", attributes };
    else if (name === "col" && parent === "cols") this.#openColumns(attributes);
    else if (name === "sheetProtection") this.#protect(attributes);
    else if (name === "dataValidation")
      this.#validation = { attributes, sqref: attributes.sqref ?? "", first: "", second: "" };
  }

  text(text: string): void {
    if (this.#formula) this.#formula.text += text;
    if (!this.#validation) return;
    const [parent, name] = this.#path.slice(-2);
    if (name === "sqref") this.#validation.sqref += text;
    // Excel's later form (x14) keeps the formula one element deeper.
    else if (name === "formula1" || parent === "formula1") this.#validation.first += text;
    else if (name === "formula2" || parent === "formula2") this.#validation.second += text;
  }

  close(name: string): void {
    this.#path.pop();
    if (name === "f" && this.#formula) this.#keepFormula(this.#formula);
    if (name === "dataValidation" && this.#validation) this.#keepValidation(this.#validation);
  }

  details(): SheetDetails {
    const [styles, rows, columns] = [this.#styles, this.#rowStyles, this.#columnStyles];
    const formulas = this.#formulas;
    return {
      protection: this.#protection,
      validations: this.#validations,
      formulaAt: (row, column) => formulas.get(keyOf(row, column)) ?? null,
      styleAt: (row, column) =>
        styles.get(keyOf(row, column)) ??
        rows.get(row) ??
        columns.find(({ from, to }) => from <= column && column <= to)?.style ??
        0,
    };
  }

  #openRow({ r, s, customFormat }: XmlAttributes): void {
    this.#row = r === undefined ? this.#row + 1 : Number(r);
    this.#column = 0;
    if (s !== undefined && isTrue(customFormat) && this.#row <= LAST_ROW)
      this.#rowStyles.set(this.#row, Number(s));
  }

  #openCell({ r, s }: XmlAttributes): void {
    const position = r === undefined ? null : parseCellName(r);
    this.#row = position?.row ?? this.#row;
    this.#column = position?.column ?? this.#column + 1;
    if (this.#row <= LAST_ROW && this.#column <= LAST_COLUMN)
      this.#styles.set(keyOf(this.#row, this.#column), Number(s ?? 0));
  }

  #openColumns({ min, max, style }: XmlAttributes): void {
    if (style === undefined) return;
    this.#columnStyles.push({ from: Number(min), to: Number(max), style: Number(style) });
  }

  #keepFormula({ text, attributes }: { readonly text: string; readonly attributes: XmlAttributes }): void {
    this.#formula = null;
    const formula = this.#ownFormula(text, attributes);
    if (formula !== null) this.#formulas.set(keyOf(this.#row, this.#column), formula);
  }

  #ownFormula(text: string, { t, si }: XmlAttributes): string | null {
    if (t !== "shared" || si === undefined) return text === "" ? null : text;
    const at = { row: this.#row, column: this.#column };
    if (text !== "") this.#shared.set(si, { formula: text, at });
    const owner = this.#shared.get(si);
    return owner ? shiftFormula(owner.formula, at.row - owner.at.row, at.column - owner.at.column) : null;
  }

  #protect(attributes: XmlAttributes): void {
    if (!isTrue(attributes.sheet)) return;
    const password = attributes.password !== undefined || attributes.hashValue !== undefined;
    this.#protection = { password, allows: allowedBy(attributes) };
  }

  #keepValidation({
    attributes,
    sqref,
    first,
    second,
  }: {
    readonly attributes: XmlAttributes;
    readonly sqref: string;
    readonly first: string;
    readonly second: string;
  }): void {
    this.#validation = null;
    if (this.#validations.length >= MOST_VALIDATIONS) throw overLimit("cells", MOST_VALIDATIONS, this.#part);
    this.#validations.push({
      areas: areasOf(sqref),
      type: attributes.type ?? "none",
      operator: attributes.operator ?? "between",
      first: first.trim(),
      second: second.trim(),
      strict: isTrue(attributes.showErrorMessage) && (attributes.errorStyle ?? "stop") === "stop",
      // The attribute says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
      dropDown: !isTrue(attributes.showDropDown),
    });
  }
}

/** What people may still do on a protected sheet unless an attribute says otherwise (18.3.1.85). */
const FORBIDDEN_BY_DEFAULT = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;
const ALLOWED_BY_DEFAULT = ["objects", "scenarios", "selectLockedCells", "selectUnlockedCells"] as const;

/** Each attribute says whether the thing is forbidden. */
function allowedBy(attributes: XmlAttributes): readonly string[] {
  return [
    ...FORBIDDEN_BY_DEFAULT.filter((name) => attributes[name] !== undefined && !isTrue(attributes[name])),
    ...ALLOWED_BY_DEFAULT.filter((name) => !isTrue(attributes[name])),
  ];
}

function keyOf(row: number, column: number): number {
  return row * 16_384 + column;
}
