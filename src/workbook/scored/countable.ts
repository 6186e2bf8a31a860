/** What formulas can count: words that every program compares alike, and ranges without gaps. */
import type { CellRef } from "../../assessment.ts";
import { columnName, parseCellName } from "../sheet/cell-name.ts";

/** Words that every program upper-cases and compares alike; a logical value is spelled in the reader's language. */
export function isCountable(word: string): boolean {
  return /^(?:[A-Z]+|[01]|[✓✔√])$/.test(word) && !["TRUE", "FALSE", "BENAR", "SALAH"].includes(word);
}

/** Cells below each other become one range. */
export function rangesOf(cells: readonly CellRef[]): readonly string[] {
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { cell } of cells) {
    const at = parseCellName(cell);
    if (!at) continue;
    const last = runs.at(-1);
    if (last && last.column === at.column && last.to + 1 === at.row) last.to = at.row;
    else runs.push({ column: at.column, from: at.row, to: at.row });
  }
  return runs.map(({ column, from, to }) => `${columnName(column)}${from}:${columnName(column)}${to}`);
}
