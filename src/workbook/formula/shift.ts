/** A formula as it stands in another cell that shares it: what is not fixed moves along. */
import { columnName, parseCellName } from "../sheet.ts";
import { type CellToken, tokensOf } from "./tokens.ts";

/** The formula moved by so many rows and columns. Ends of the sheet are not looked at: only broken files reach them. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokensOf(formula)
    .map((token) => (token.kind === "cell" ? shiftedCell(token.cell, rows, columns) : token.text))
    .join("");
}

function shiftedCell(
  { column, row, columnFixed, rowFixed }: CellToken,
  rows: number,
  columns: number,
): string {
  const from = parseCellName(`${column}1`)?.column ?? 1;
  const toColumn = columnFixed ? column : columnName(Math.max(1, from + columns));
  const toRow = rowFixed ? row : Math.max(1, row + rows);
  return `${columnFixed ? "$" : ""}${toColumn}${rowFixed ? "$" : ""}${toRow}`;
}
