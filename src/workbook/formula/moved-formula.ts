/** A formula as it must read after rows and columns were put in, taken out or moved: spreadsheets rewrite it so. */
import { columnName, parseCellName } from "../sheet.ts";
import { type CellToken, type Token, tokensOf } from "./tokens.ts";

/** Where the cells of the sheets went. */
export interface Moves {
  /** The sheet's name now; null when it is gone. */
  sheet(name: string): string | null;
  /** The row or column now; null when it is gone. */
  row(sheet: string, row: number): number | null;
  column(sheet: string, column: number): number | null;
}

/** The formula, in one spelling, that stands for the same cells where they are now. */
export function movedFormula(formula: string, sheet: string, moves: Moves): string {
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  const parts: string[] = [];
  let on = sheet;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.kind !== "cell") {
      parts.push(spelled(token, moves));
      on = token.kind === "sheet" ? token.sheet : on;
      continue;
    }
    const last = rangeEnd(tokens, at);
    parts.push(last ? movedRange(token.cell, last, on, moves) : movedCell(token.cell, on, moves));
    at += last ? 2 : 0;
    on = sheet;
  }
  return withoutLostSheets(parts.join(""));
}

/** The formula in the same spelling, nothing moved. */
export function spelledFormula(formula: string): string {
  return movedFormula(formula, "", UNMOVED);
}

const UNMOVED: Moves = { sheet: (name) => name, row: (_, row) => row, column: (_, column) => column };

/** The shape of a formula without what it points at: it stays the same whatever becomes of other rows. */
export function formulaShape(formula: string): string {
  return tokensOf(formula)
    .map(({ kind, text }) => {
      if (kind === "cell" || kind === "error") return "@";
      return kind === "space" || kind === "sheet" ? "" : text;
    })
    .join("")
    .replaceAll("@:@", "@");
}

function spelled(token: Token, moves: Moves): string {
  if (token.kind === "name") return token.text.toUpperCase().replace(/^_XLFN\./, "");
  if (token.kind !== "sheet") return token.text;
  const name = moves.sheet(token.sheet);
  return name === null ? LOST : `${name.toLowerCase()}!`;
}

const LOST = "#REF!";

/** Programs differ in whether they keep the sheet's name before a reference that is lost. */
function withoutLostSheets(formula: string): string {
  return formula.replace(/(?:[^!,;(){}=<>+\-*/^&:"]+!|#REF!)(#REF!)/g, "$1");
}

function rangeEnd(tokens: readonly Token[], at: number): CellToken | null {
  const [colon, last] = [tokens[at + 1], tokens[at + 2]];
  return colon?.kind === "operator" && colon.text === ":" && last?.kind === "cell" ? last.cell : null;
}

function movedCell(cell: CellToken, sheet: string, moves: Moves): string {
  const [row, column] = [moves.row(sheet, cell.row), moves.column(sheet, columnOf(cell))];
  return row === null || column === null ? LOST : nameOf(cell, row, column);
}

/** A range keeps what is left of it. */
function movedRange(first: CellToken, last: CellToken, sheet: string, moves: Moves): string {
  const rows = remaining(first.row, last.row, (row) => moves.row(sheet, row));
  const columns = remaining(columnOf(first), columnOf(last), (column) => moves.column(sheet, column));
  if (!rows || !columns) return LOST;
  return `${nameOf(first, rows[0], columns[0])}:${nameOf(last, rows[1], columns[1])}`;
}

/** No range of a form is longer; of one that is, only the ends are looked at. */
const LONGEST = 5000;

function remaining(
  from: number,
  to: number,
  move: (line: number) => number | null,
): readonly [number, number] | null {
  let [first, last] = [from, to];
  if (to - from <= LONGEST) {
    while (first < to && move(first) === null) first += 1;
    while (last > first && move(last) === null) last -= 1;
  }
  const [top, bottom] = [move(first), move(last)];
  return top === null || bottom === null ? null : [top, bottom];
}

function columnOf({ column }: CellToken): number {
  return parseCellName(`${column}1`)?.column ?? 0;
}

function nameOf({ columnFixed, rowFixed }: CellToken, row: number, column: number): string {
  return `${columnFixed ? "$" : ""}${columnName(column)}${rowFixed ? "$" : ""}${row}`;
}
