/** Sheets are put together from blocks of rows, from top to bottom. */
import type { Look } from "../style-xml.ts";
import type { Content, SheetCell, SheetCondition, SheetContent, SheetLink, SheetRow } from "./sheet-xml.ts";

export interface Block {
  readonly rows: readonly SheetRow[];
  readonly merges?: readonly string[];
  readonly links?: readonly SheetLink[];
  readonly conditions?: readonly SheetCondition[];
}

export const EMPTY_ROW: SheetRow = { cells: [] };

/** The blocks one below the other. */
export function stacked(blocks: readonly Block[]): Pick<SheetContent, "rows" | "merges" | "links" | "conditions"> {
  return {
    rows: blocks.flatMap(({ rows }) => rows),
    merges: blocks.flatMap(({ merges = [] }) => merges),
    links: blocks.flatMap(({ links = [] }) => links),
    conditions: blocks.flatMap(({ conditions = [] }) => conditions),
  };
}

export function textCell(column: number, value: string, look: Look): SheetCell {
  return { column, content: { kind: "text", text: value }, look };
}

export function numberCell(column: number, value: number, look: Look): SheetCell {
  return { column, content: { kind: "number", number: value }, look };
}

export function formulaCell(column: number, formula: string, value: string | number, look: Look): SheetCell {
  return { column, content: { kind: "formula", formula, value }, look };
}

/** A row of cells, one for each column from `from` on. */
export function cellsFrom(from: number, contents: readonly Content[], look: Look): readonly SheetCell[] {
  return contents.map((content, index) => ({ column: from + index, content, look }));
}

/** Cells that only carry a look, as the rest of a merged range does. */
export function blanks(from: number, to: number, look: Look): readonly SheetCell[] {
  return cellsFrom(from, Array<Content>(Math.max(0, to - from + 1)).fill({ kind: "blank" }), look);
}

/** The height of a row whose merged cell must hold a long text; Excel fits only rows without merges. */
export function heightFor(length: number, charactersPerLine: number, lineHeight: number): number {
  return Math.max(1, Math.ceil(length / charactersPerLine)) * lineHeight + 2;
}
