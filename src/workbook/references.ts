/** The single cells on other sheets that a formula names, without taking it apart: most formulas name none. */
import type { CellRef } from "../assessment.ts";
import { lettersIn } from "../letters.ts";
import { shiftFormula } from "./formula/shift.ts";
import { tokensOf } from "./formula/tokens.ts";
import type { Cell } from "./sheet.ts";

const REFERENCE = lettersIn(
  String.raw`(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(:!])`,
  "g",
);

/** No formula of a form is longer. */
const LONGEST = 2000;

/** @param own the sheet on which the cell stands */
export function referencesIn(cell: Cell, own: string): readonly CellRef[] {
  const formula = ownFormula(cell);
  if (formula === null || formula.length > LONGEST) return [];
  return [...formula.matchAll(REFERENCE(formula))]
    .map(([, quoted, plain = "", column = "", row = ""]) => ({
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      cell: `${column.toUpperCase()}${row}`,
    }))
    .filter(({ sheet }) => sheet.toLowerCase() !== own.toLowerCase());
}

/** Every single cell that a formula names, on its own sheet too. */
export function allReferencesIn(cell: Cell, own: string): readonly CellRef[] {
  const formula = ownFormula(cell);
  if (formula === null || formula.length > LONGEST) return [];
  let sheet = own;
  return tokensOf(formula).flatMap((token) => {
    const on = sheet;
    sheet = token.kind === "sheet" ? token.sheet : own;
    return token.kind === "cell" ? [{ sheet: on, cell: `${token.cell.column}${token.cell.row}` }] : [];
  });
}

/** Whether a formula takes everything from other sheets, so that the cell says what was said there. */
export function isFromElsewhere(cell: Cell, own: string): boolean {
  const references = allReferencesIn(cell, own);
  return references.length > 0 && references.every(({ sheet }) => sheet.toLowerCase() !== own.toLowerCase());
}

/** The formula as it stands for this very cell, also where cells share one. */
export function ownFormula({ formula, formulaOwner, row, column }: Cell): string | null {
  if (formula === null || !formulaOwner) return formula;
  return shiftFormula(formula, row - formulaOwner.row, column - formulaOwner.column);
}
