/** Sheets are put together from blocks of rows, from top to bottom. */
import type { Look } from "../patch/style-xml.ts";
import type { SheetCell, SheetCondition, SheetContent, SheetLink, SheetRow } from "./sheet-xml.ts";

export interface Block {
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly string[];
  readonly links?: readonly SheetLink[];
  readonly conditions?: readonly SheetCondition[];
}

export const EMPTY_ROW: SheetRow = { cells: [] };

/** The blocks one below the other. */
export function stacked(
  blocks: readonly Block[],
): Pick<SheetContent, "rows" | "merges" | "links" | "conditions"> {
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    merges: blocks.flatMap(({ merges = [] }) => merges),
    links: blocks.flatMap(({ links = [] }) => links),
    conditions: blocks.flatMap(({ conditions = [] }) => conditions),
  };
}

export function textCell(column: number, value: string, look: Look): SheetCell {
  return { column, content: value === "" ? { kind: "blank" } : { kind: "text", text: value }, look };
}

export function numberCell(column: number, value: number, look: Look): SheetCell {
  return { column, content: { kind: "number", number: value }, look };
}

export function formulaCell(column: number, formula: string, value: string | number, look: Look): SheetCell {
  return { column, content: { kind: "formula", formula, value }, look };
}

/** Cells that only carry a look, as the rest of a merged range does. */
export function blanks(from: number, to: number, look: Look): readonly SheetCell[] {
  const count = Math.max(0, to - from + 1);
  return Array.from({ length: count }, (_, index) => ({
    column: from + index,
    content: { kind: "blank" },
    look,
  }));
}

const LINE_HEIGHT = 13.5;
const MAX_HEIGHT = 409;

/**
 * The height of a row by its texts and the widths of their columns. Excel would fit such a row by itself, but
 * LibreOffice takes what the file says, and no program fits a row to a merged cell.
 */
export function fittedHeight(texts: readonly { readonly text: string; readonly width: number }[]): number {
  const lines = Math.max(1, ...texts.map(({ text, width }) => linesIn(text, width * CHARACTERS_PER_WIDTH)));
  return Math.min(MAX_HEIGHT, lines * LINE_HEIGHT + 4);
}

/** A column's width counts digits of a larger font than ours; letters of running text are narrower still. */
const CHARACTERS_PER_WIDTH = 1.15;

function linesIn(text: string, charactersPerLine: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > charactersPerLine) {
        lines += 1;
        used = 0;
      }
      used += length + (used > 0 ? 1 : 0);
      lines += Math.floor(Math.max(0, used - 1) / charactersPerLine);
      used = used > charactersPerLine ? used % charactersPerLine : used;
    }
  }
  return lines;
}
