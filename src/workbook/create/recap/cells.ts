/** The cells of the recap and the XML of its rows: written row by row, because a region has thousands of them. */
import { visibleLines } from "../../../report/visible.ts";
import { escapeXml } from "../../patch/outline.ts";
import { storedText } from "../../patch/xml-writer.ts";
import { columnName } from "../../sheet/cell-name.ts";
import type { LookName } from "./looks.ts";

/** A formula stands without `=` and always with the value that it gives. */
export type Cell =
  | { readonly kind: "blank"; readonly look: LookName }
  | { readonly kind: "text"; readonly text: string; readonly look: LookName }
  | { readonly kind: "number"; readonly number: number; readonly look: LookName }
  | {
      readonly kind: "formula" | "array";
      readonly formula: string;
      readonly value: string | number;
      readonly look: LookName;
    };

/** Cells from column A on; null leaves a cell out. */
export interface Row {
  readonly cells: readonly (Cell | null)[];
  /** In points; without it the row is as tall as its texts need. */
  readonly height?: number;
}

/** The number that the workbook gave a look. */
export type LookNumbers = Readonly<Record<LookName, number>>;

export function blank(look: LookName): Cell {
  return { kind: "blank", look };
}

/** A text is always a text, whatever it begins with, and never acts on who looks at it; an empty one is a blank cell. */
export function text(content: string, look: LookName): Cell {
  const shown = visibleLines(content);
  return shown === "" ? blank(look) : { kind: "text", text: shown, look };
}

export function number(figure: number, look: LookName): Cell {
  return { kind: "number", number: figure, look };
}

export function live(formula: string, value: string | number, look: LookName): Cell {
  return { kind: "formula", formula, value, look };
}

/** A formula that goes through whole ranges where a plain one would look at one cell. */
export function liveArray(formula: string, value: string | number, look: LookName): Cell {
  return { kind: "array", formula, value, look };
}

/** The XML of one row. */
export function rowXml({ cells, height }: Row, row: number, looks: LookNumbers): string {
  let xml = `<row r="${row}"${height === undefined ? "" : ` ht="${height}"`}>`;
  for (let place = 0; place < cells.length; place += 1) {
    const cell = cells[place];
    if (cell) xml += cellXml(cell, nameOf(place, row), looks[cell.look]);
  }
  return `${xml}</row>`;
}

function cellXml(cell: Cell, name: string, look: number): string {
  const start = `<c r="${name}" s="${look}"`;
  switch (cell.kind) {
    case "blank":
      return `${start}/>`;
    case "text":
      return `${start} t="inlineStr"><is><t xml:space="preserve">${storedText(cell.text)}</t></is></c>`;
    case "number":
      return `${start}><v>${cell.number}</v></c>`;
    case "formula":
      return `${start}${valueType(cell.value)}><f>${escapeXml(cell.formula)}</f>${valueXml(cell.value)}</c>`;
    case "array":
      return `${start}${valueType(cell.value)}><f t="array" ref="${name}">${escapeXml(cell.formula)}</f>${valueXml(cell.value)}</c>`;
  }
}

function valueType(value: string | number): string {
  return typeof value === "string" ? ' t="str"' : "";
}

function valueXml(value: string | number): string {
  return `<v>${typeof value === "string" ? storedText(value) : value}</v>`;
}

const COLUMN_NAMES = Array.from({ length: 64 }, (_, place) => columnName(place + 1));

function nameOf(place: number, row: number): string {
  return (COLUMN_NAMES[place] ?? columnName(place + 1)) + row;
}

/** `$C$6:$C$45` of a sheet whose name needs no quotes. */
export function rangeOf(sheet: string, column: number, first: number, last: number): string {
  const name = columnName(column);
  return `${sheet}!$${name}$${first}:$${name}$${last}`;
}

/** A text inside a formula. */
export function quoted(content: string): string {
  return `"${visibleLines(content).replaceAll('"', '""')}"`;
}
