/** Puts the lines and tables of a web page below each other on one sheet, as a spreadsheet program does. */
import type { Merge } from "../../sheet/cells.ts";
import type { CellMeter } from "../cell-meter.ts";
import type { LegacyCell, LegacySheet } from "../legacy-workbook.ts";
import type { Block, HtmlCell, HtmlTable } from "./page-content.ts";

export interface PageGrid extends Pick<LegacySheet, "cells" | "merges" | "hiddenRows" | "hiddenColumns"> {
  /** Whether a table of at least two rows and two columns stood on the page. */
  readonly hasTable: boolean;
}

export function pageGrid(blocks: readonly Block[], meter: CellMeter): PageGrid {
  const grid = new GridWriter(meter);
  grid.write(blocks);
  return grid;
}

/** A line of the page is no answer. */
const PLAIN = { number: null, struck: false };

class GridWriter implements PageGrid {
  readonly cells: LegacyCell[] = [];
  readonly merges: Merge[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  hasTable = false;
  readonly #meter: CellMeter;
  #nextRow = 1;

  constructor(meter: CellMeter) {
    this.#meter = meter;
  }

  write(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (typeof block === "string") {
        this.#cell(this.#nextRow, 1, block, PLAIN);
        this.#nextRow += 1;
      } else if (isScaffold(block)) for (const { cells } of block.rows) this.#writeApart(cells);
      else this.#table(block);
    }
  }

  /** The cells of a table that only arranges others stand below each other. */
  #writeApart(cells: readonly HtmlCell[]): void {
    for (const { blocks } of cells) this.write(blocks);
  }

  #table(table: HtmlTable): void {
    const first = this.#nextRow;
    const end = first + table.rows.length;
    /** Up to which row a column is taken by a cell from above. */
    const takenUntil: number[] = [];
    for (const [index, { cells, hidden }] of table.rows.entries()) {
      const row = first + index;
      if (hidden) this.hiddenRows.add(row);
      let column = 1;
      for (const cell of cells) {
        while ((takenUntil[column] ?? 0) > row) column += 1;
        const bottom = Math.min(row + cell.rows, end);
        for (let taken = column; taken < column + cell.columns; taken += 1) takenUntil[taken] = bottom;
        this.#place(cell, { top: row, left: column, bottom: bottom - 1, right: column + cell.columns - 1 });
        column += cell.columns;
      }
    }
    for (const column of table.hiddenColumns) this.hiddenColumns.add(column);
    this.hasTable ||= isReal(table);
    this.#nextRow = end;
  }

  #place(cell: HtmlCell, area: Merge): void {
    this.#cell(area.top, area.left, textOf(cell.blocks), cell);
    if (cell.hidden) this.hiddenColumns.add(area.left);
    if (area.top === area.bottom && area.left === area.right) return;
    this.#meter.merge();
    this.merges.push(area);
  }

  /** A number is one only where a program says so: `4,5` and `1.000` mean different things in different places. */
  #cell(
    row: number,
    column: number,
    text: string,
    { number, struck }: Pick<HtmlCell, "number" | "struck">,
  ): void {
    if (text === "" && number === null) return;
    this.#meter.cell(row, column, text.length);
    const look = number !== null && text.endsWith("%") ? "percent" : "plain";
    const value: LegacyCell["value"] = number === null ? { kind: "text", text } : { kind: "number", number };
    const cell: LegacyCell = { row, column, value, formula: null, arrayRange: null, look };
    this.cells.push(struck ? { ...cell, struck: true } : cell);
  }
}

/** Whether a table holds others that are real: then it is there for the looks of the page. */
function isScaffold({ rows }: HtmlTable): boolean {
  return rows.some(({ cells }) =>
    cells.some(({ blocks }) =>
      blocks.some((block) => typeof block !== "string" && (isReal(block) || isScaffold(block))),
    ),
  );
}

/** Whether a table has at least two rows of two cells with content. */
export function isReal({ rows }: HtmlTable): boolean {
  return rows.filter(({ cells }) => cells.filter(({ blocks }) => blocks.length > 0).length > 1).length > 1;
}

/** The text of a cell; a small table in it gives a line for each of its rows. */
function textOf(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      typeof block === "string"
        ? block
        : block.rows.map(({ cells }) => cells.map((cell) => textOf(cell.blocks)).join(" ")).join("\n"),
    )
    .join("\n")
    .trim();
}
