/** The single cells on other sheets that a formula names, without taking it apart: most formulas name none. */
import type { CellRef } from "../assessment.ts";
import { shiftFormula } from "./formula/shift.ts";
import type { Cell } from "./sheet.ts";

const REFERENCE =
  /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!\$?([A-Za-z]{1,3})\$?(\d{1,7})(?![\p{L}\p{N}_.(:!])/gu;

/** No formula of a form is longer. */
const LONGEST = 2000;

/** @param own the sheet on which the cell stands */
export function referencesIn(cell: Cell, own: string): readonly CellRef[] {
  const formula = ownFormula(cell);
  if (formula === null || formula.length > LONGEST) return [];
  return [...formula.matchAll(REFERENCE)]
    .map(([, quoted, plain = "", column = "", row = ""]) => ({
      sheet: quoted?.replaceAll("''", "'") ?? plain,
      cell: `${column.toUpperCase()}${row}`,
    }))
    .filter(({ sheet }) => sheet.toLowerCase() !== own.toLowerCase());
}

/** The formula as it stands for this very cell, also where cells share one. */
export function ownFormula({ formula, formulaOwner, row, column }: Cell): string | null {
  if (formula === null || !formulaOwner) return formula;
  return shiftFormula(formula, row - formulaOwner.row, column - formulaOwner.column);
}
