/** Rows with text that nothing was read from, and what a row calls itself. */

import { hasWord } from "../../letters.ts";
import type { IgnoredRow, UnderstoodRow, UnderstoodSection } from "../../understanding.ts";
import { textOf } from "../layout/cell-text.ts";
import type { Sheet } from "../sheet.ts";

/** More rows than this are not listed as ignored: nobody reads them, and a hostile sheet has a million. */
export const MOST_IGNORED = 1000;

/** `III.` numbers a row and does not name it. */
const ROMAN_NUMBER = /^[ivx]+[.)]?$/i;

/** The first text with letters in a row. */
export function firstWords(row: NonNullable<ReturnType<Sheet["rows"]["get"]>>): string | undefined {
  for (const cell of row.values()) {
    const text = textOf(cell).trim();
    if (cell.value.kind === "text" && hasWord(text) && !ROMAN_NUMBER.test(text)) return text;
  }
  return undefined;
}

/** The rows of a sheet that are neither a header nor read. */
export function ignoredOn(
  sheet: Sheet,
  sections: readonly UnderstoodSection[],
  rows: readonly UnderstoodRow[],
): IgnoredRow[] {
  const own = sections.filter((section) => section.sheet === sheet.name);
  const headed = (row: number) => own.some(({ header }) => header.first <= row && row <= header.last);
  const used = new Set(rows.filter((row) => row.sheet === sheet.name).map(({ row }) => row));
  const first = Math.min(...own.map(({ header }) => header.first));
  const last = [...used].reduce((most, row) => Math.max(most, row), 0);
  const ignored: IgnoredRow[] = [];
  for (const [row, cells] of sheet.rows) {
    if (used.has(row) || headed(row)) continue;
    const text = firstWords(cells);
    if (text === undefined) continue;
    if (ignored.length === MOST_IGNORED) break;
    ignored.push({
      sheet: sheet.name,
      row,
      text,
      where: row < first ? "above" : row > last ? "below" : "inside",
    });
  }
  return ignored;
}
