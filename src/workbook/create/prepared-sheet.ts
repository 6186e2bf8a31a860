/** A sheet that ExcelJS made, ready for writing other values into its cells many times. */
import { attribute, edited, type OutlineElement, outline, type TextEdit } from "../patch/outline.ts";
import { storedText, tagWriter } from "../patch/xml-writer.ts";

export interface SheetFilling {
  /** By cell; a blank text and null leave it blank. What stands in a cell with a formula is what the formula comes to. */
  readonly values: ReadonlyMap<string, string | number | null>;
  /** In points, by row. */
  readonly heights: ReadonlyMap<number, number>;
}

export interface PreparedSheet {
  readonly part: string;
  /**
   * The sheet's XML with these values.
   *
   * @throws when the sheet has no such cell or row
   */
  filled(filling: SheetFilling): string;
}

/** worksheet, sheetData, row, c, f: so deep the cells and their formulas stand. */
const DEPTH = 4;

/** Finds the cells once. */
export function prepareSheet(part: string, xml: string): PreparedSheet {
  const rows = outline(part, xml, DEPTH).children.find(({ local }) => local === "sheetData")?.children ?? [];
  const rowAt = new Map(rows.map((row) => [Number(attribute(row, "r")), row]));
  const cells = rows.flatMap(({ children }) => children);
  const cellAt = new Map(cells.map((cell) => [attribute(cell, "r") ?? "", cell]));
  return {
    part,
    filled({ values, heights }) {
      const newCells = [...values].map(([name, value]) => cellEdit(xml, found(cellAt, name), value));
      const newHeights = [...heights].map(([row, height]) => heightEdit(xml, found(rowAt, row), height));
      return edited(xml, [...newCells, ...newHeights]);
    },
  };
}

function found<Key>(elements: ReadonlyMap<Key, OutlineElement>, key: Key): OutlineElement {
  const element = elements.get(key);
  if (!element) throw new Error(`the sheet has no ${key}`);
  return element;
}

const tag = tagWriter("");

/** The cell anew, with its format and its formula. */
function cellEdit(xml: string, cell: OutlineElement, value: string | number | null): TextEdit {
  const name = { r: attribute(cell, "r") ?? "", s: attribute(cell, "s") ?? "0" };
  const formula = cell.children.find(({ local }) => local === "f");
  const kept = formula ? xml.slice(formula.start, formula.end) : "";
  return { from: cell.start, to: cell.end, text: cellXml(name, kept, value) };
}

function cellXml(
  name: Readonly<Record<string, string>>,
  formula: string,
  value: string | number | null,
): string {
  if (typeof value === "number") return tag("c", name, formula + tag("v", {}, String(value)));
  if (formula !== "") return tag("c", { ...name, t: "str" }, formula + tag("v", {}, storedText(value ?? "")));
  if (value === null || value === "") return tag("c", name);
  // Texts stand in the cell itself, so that the table of shared texts is the same part in every copy.
  const text = tag("t", { "xml:space": "preserve" }, storedText(value));
  return tag("c", { ...name, t: "inlineStr" }, tag("is", {}, text));
}

/** ExcelJS gives every row that it made taller the attribute `ht`. */
function heightEdit(xml: string, row: OutlineElement, height: number): TextEdit {
  const opening = xml.slice(row.start, row.openEnd);
  return { from: row.start, to: row.openEnd, text: opening.replace(/ ht="[^"]*"/, ` ht="${height}"`) };
}
