/** Every cell of a sheet that stayed, with its counterpart; cells of rows and columns that came or went are left out. */
import type { Assessor } from "../assessment.ts";
import type { ColumnRole, Template, TemplateCell, TemplateSheet } from "../template.ts";
import { cellName } from "../workbook/sheet/cell-name.ts";
import type { SheetMap } from "./sheet-maps.ts";

export interface CellPair {
  readonly old: TemplateCell;
  readonly new: TemplateCell;
}

export function cellPairs({ old, new: now, rows, columns }: SheetMap): readonly CellPair[] {
  const pairs: CellPair[] = [];
  const met = new Set<string>();
  for (const cell of old.cells.values()) {
    const [row, column] = [rows.now(cell.row), columns.now(cell.column)];
    if (row === null || column === null) continue;
    const name = cellName(row, column);
    met.add(name);
    const match = now.cells.get(name) ?? nothingAt(now, row, column);
    if (match) pairs.push({ old: cell, new: match });
  }
  for (const [name, cell] of now.cells) {
    if (met.has(name) || rows.isAdded(cell.row) || columns.isAdded(cell.column)) continue;
    const match = nothingAt(old, rows.formerly(cell.row), columns.formerly(cell.column));
    if (match) pairs.push({ old: match, new: cell });
  }
  return pairs.sort((a, b) => a.new.row - b.new.row || a.new.column - b.new.column);
}

/** A blank cell that takes nothing in is not kept by the reader. One below a merged cell is none at all: null. */
function nothingAt({ name, merges }: TemplateSheet, row: number, column: number): TemplateCell | null {
  const isCovered = merges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
  if (isCovered) return null;
  return {
    at: { sheet: name, cell: cellName(row, column) },
    row,
    column,
    value: { kind: "blank" },
    formula: null,
    locked: true,
    choices: null,
  };
}

/** What a cell is to the answer table. */
export interface CellRole {
  readonly role: ColumnRole;
  /** Of the column. */
  readonly title: string;
  readonly assessor: Assessor | null;
}

/** The role of a cell of the answer table, in rows between those that the reader names too; null outside of it. */
export function roleFinder({
  firstRow,
  rows,
  columns,
}: Template): (cell: { readonly row: number; readonly column: number }) => CellRole | null {
  const lastRow = rows.reduce((last, { row }) => Math.max(last, row), 0);
  const roles = new Map(
    columns.map(({ column, role, title, assessor }) => [column, { role, title, assessor }]),
  );
  return ({ row, column }) => (row < firstRow || row > lastRow ? null : (roles.get(column) ?? null));
}
