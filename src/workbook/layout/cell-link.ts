/** The address that a cell leads to: behind its text, or written in its formula HYPERLINK. */
import type { Sheet } from "../sheet.ts";

const FORMULA = /^\s*HYPERLINK\s*\(\s*"((?:[^"]|""){1,2083})"/i;

/** Null where there is none; a formula that puts its address together says none. */
export function linkAt({ rows, linkAt: behind }: Sheet, row: number, column: number): string | null {
  const formula = rows.get(row)?.get(column)?.formula;
  const [, written] = formula ? (FORMULA.exec(formula) ?? []) : [];
  return written?.replaceAll('""', '"').trim() || (behind?.(row, column) ?? null);
}
