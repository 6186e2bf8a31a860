/** Every sheet of a form with all that a cell is besides its value: locked or not, its choices, its own formula. */
import type { CellRef } from "../../assessment.ts";
import type { ShownValue, TemplateCell, TemplateSheet } from "../../template.ts";
import { statedNumber } from "../layout/cell-text.ts";
import type { Package } from "../package.ts";
import { isScoredSheet } from "../scored/marker.ts";
import { readWorkbookIndex } from "../sheet/workbook-index.ts";
import { type Cell, cellName, type Sheet, type SheetEntry, type Workbook } from "../sheet.ts";
import { holds } from "./area.ts";
import { choicesOf, type ListSources } from "./choices.ts";
import { type Locks, readLocks } from "./locks.ts";
import { readSheetDetails, type SheetDetails } from "./sheet-details.ts";
import type { WorkbookDetails } from "./workbook-details.ts";

/**
 * The sheets but those that a scored copy got from us.
 *
 * @throws FaultError over limits or on damage
 */
export function formSheets(
  pkg: Package,
  workbook: Workbook,
  { names }: WorkbookDetails,
): readonly TemplateSheet[] {
  const locks = readLocks(pkg, readWorkbookIndex(pkg).stylesPart);
  const sources: ListSources = {
    names,
    sheet: (name) => {
      const entry = workbook.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());
      return entry ? workbook.read(entry) : null;
    },
  };
  return workbook.sheets
    .filter((entry) => !isScoredSheet(workbook.read(entry)))
    .map((entry) => formSheet(pkg, workbook.read(entry), entry, locks, sources));
}

function formSheet(
  pkg: Package,
  sheet: Sheet,
  entry: SheetEntry,
  locks: Locks,
  sources: ListSources,
): TemplateSheet {
  const details = readSheetDetails(pkg, entry.part);
  return {
    name: entry.name,
    state: entry.state,
    protection: details.protection,
    hiddenRows: [...sheet.hiddenRows].sort(ascending),
    hiddenColumns: [...sheet.hiddenColumns].sort(ascending),
    merges: sheet.merges,
    cells: cellsOf(sheet, details, locks, sources),
  };
}

function ascending(one: number, other: number): number {
  return one - other;
}

/** Beyond the last row or column with content nothing is asked of anybody. */
interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** A form has a dozen columns and a few hundred rows; the blank cells of more are not looked at. */
const WIDEST: Extent = { rows: 2000, columns: 64 };

function cellsOf(
  sheet: Sheet,
  details: SheetDetails,
  locks: Locks,
  sources: ListSources,
): ReadonlyMap<string, TemplateCell> {
  const found = new Map<string, TemplateCell>();
  const extent = extentOf(sheet);
  const choices = details.validations.map((validation) => ({
    areas: validation.areas,
    choices: choicesOf(validation, sheet.name, sources),
  }));
  const covered = coveredCells(sheet.merges, extent);
  const take = (row: number, column: number, cell: Cell | undefined) => {
    if (!cell && covered.has(cellName(row, column))) return;
    const locked = locks(details.styleAt(row, column));
    const own = choices.find(({ areas }) => areas.some((area) => holds(area, row, column)))?.choices ?? null;
    if (!cell && locked && !own) return;
    const name = cellName(row, column);
    const at = { sheet: sheet.name, cell: name };
    const value = shown(cell, at);
    const formula = cell?.formula == null ? null : (details.formulaAt(row, column) ?? cell.formula);
    found.set(name, {
      at,
      row,
      column,
      value,
      formula,
      ...(formula !== null && cell?.array ? { array: true, arrayOwner: cell.arrayOwner } : {}),
      locked,
      choices: own,
    });
  };
  for (let row = 1; row <= extent.rows; row += 1) {
    for (let column = 1; column <= extent.columns; column += 1)
      take(row, column, sheet.rows.get(row)?.get(column));
  }
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells)
      if (row > extent.rows || column > extent.columns) take(row, column, cell);
  }
  return found;
}

/** Blank cells that a merge hides take nothing in. */
function coveredCells(merges: Sheet["merges"], { rows, columns }: Extent): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges.slice(0, MOST_MERGES)) {
    for (let row = top; row <= Math.min(bottom, rows); row += 1) {
      for (let column = left; column <= Math.min(right, columns); column += 1)
        if (row !== top || column !== left) covered.add(cellName(row, column));
    }
  }
  return covered;
}

/** A form merges some tens of ranges; a hostile one must not have each of thousands walked through. */
const MOST_MERGES = 1000;

function extentOf({ rows, merges }: Sheet): Extent {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of rows) {
    lastRow = row;
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  }
  const bottom = merges.reduce((most, merge) => Math.max(most, merge.bottom), 0);
  return {
    rows: Math.min(Math.max(lastRow, Math.min(bottom, lastRow + 50)), WIDEST.rows),
    columns: Math.min(lastColumn, WIDEST.columns),
  };
}

function shown(cell: Cell | undefined, at: CellRef): ShownValue {
  if (!cell) return { kind: "blank" };
  const { value } = cell;
  if (value.kind === "none") return { kind: "uncalculated" };
  if (value.kind !== "number") return value;
  const stated = statedNumber(cell, at);
  return { kind: "number", decimal: stated.kind === "number" ? stated.decimal : String(value.number) };
}
