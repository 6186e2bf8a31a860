/** The order in which findings stand in a sheet. */
import type { CellRef } from "../assessment.ts";
import { type Diagnostic, SEVERITIES } from "../diagnostic.ts";

/**
 * Orders findings: most severe first, then the file as a whole, the answer sheet and the other sheets; within a
 * sheet from top to bottom and from left to right. Findings of one cell keep the order of their codes.
 */
export function inSheetOrder(diagnostics: readonly Diagnostic[], answerSheet: string | null): Diagnostic[] {
  return diagnostics
    .map((diagnostic) => ({ diagnostic, key: keyOf(diagnostic, answerSheet) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ diagnostic }) => diagnostic);
}

/** Cells of one sheet from top to bottom and from left to right. */
export function inReadingOrder(cells: readonly CellRef[]): CellRef[] {
  return cells
    .map((at) => ({ at, ...position(at.cell) }))
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({ at }) => at);
}

type Key = readonly (number | string)[];

function keyOf({ severity, sheet, cell, code }: Diagnostic, answerSheet: string | null): Key {
  const { row, column } = position(cell);
  const place = sheet === null ? 0 : sheet === answerSheet ? 1 : 2;
  return [SEVERITIES.indexOf(severity), place, sheet ?? "", row, column, code];
}

function position(cell: string | null): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell ?? "") ?? [];
  if (letters === undefined) return { row: 0, column: 0 };
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function compareKeys(a: Key, b: Key): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined || part === other) continue;
    return part < other ? -1 : 1;
  }
  return 0;
}
