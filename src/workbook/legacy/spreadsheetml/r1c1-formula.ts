/** A formula that names cells from where it stands (`R[-3]C`) → the same formula with their names. */
import { columnName } from "../../sheet/cell-name.ts";
import type { Limits } from "../../zip/limits.ts";

const PART = String.raw`(\[-?\d{1,7}\]|\d{0,7})`;
const SURE_PART = String.raw`(\[-?\d{1,7}\]|\d{1,7})`;
const END = String.raw`(?![\w.([])`;

/** In this order: what comes first takes what would fit several. */
const PIECES = new RegExp(
  [
    `"(?:[^"]|"")*"|'(?:[^']|'')*'!`,
    `(?<row>R${PART})(?<column>C${PART})${END}`,
    `(?<firstColumn>C${SURE_PART}):(?<lastColumn>C${SURE_PART})${END}`,
    `(?<firstRow>R${SURE_PART}):(?<lastRow>R${SURE_PART})${END}`,
    `(?<onlyColumn>C${SURE_PART})${END}`,
    `(?<onlyRow>R${SURE_PART})${END}`,
    String.raw`[\p{L}_][\p{L}\p{N}_.]*!?`,
    String.raw`[\s\S]`,
  ].join("|"),
  "gu",
);

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Null for a formula that points beyond the sheet.
 *
 * @param at where the formula stands
 */
export function a1Formula(
  formula: string,
  at: Place,
  limits: Pick<Limits, "rows" | "columns">,
): string | null {
  let result = "";
  for (const { 0: piece, groups = {} } of formula.replace(/^=/, "").matchAll(PIECES)) {
    const translated = reference(groups, at, limits);
    if (translated === null) return null;
    result += translated ?? piece;
  }
  return result;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Undefined for a piece that is no reference, null for one that cannot be. */
function reference(
  groups: Groups,
  at: Place,
  limits: Pick<Limits, "rows" | "columns">,
): string | null | undefined {
  const row = (part: string) => line(part, at.row, limits.rows, String);
  const column = (part: string) => line(part, at.column, limits.columns, columnName);
  if (groups.row !== undefined && groups.column !== undefined)
    return joined("", column(groups.column), row(groups.row));
  const wholeColumns = [groups.firstColumn ?? groups.onlyColumn, groups.lastColumn ?? groups.onlyColumn];
  const wholeRows = [groups.firstRow ?? groups.onlyRow, groups.lastRow ?? groups.onlyRow];
  const [first, last] =
    wholeColumns[0] === undefined ? wholeRows.map(orNone(row)) : wholeColumns.map(orNone(column));
  return first === undefined || last === undefined ? undefined : joined(":", first, last);
}

function orNone(
  name: (part: string) => string | null,
): (part: string | undefined) => string | null | undefined {
  return (part) => (part === undefined ? undefined : name(part));
}

function joined(sign: string, first: string | null, last: string | null): string | null {
  return first === null || last === null ? null : first + sign + last;
}

/** `R`: this row; `R[-3]`: three rows up; `R7`: row 7, whoever copies the formula. */
function line(part: string, own: number, most: number, name: (number: number) => string): string | null {
  const offset = /\[(-?\d+)\]/.exec(part)?.[1];
  const fixed = /\d+$/.exec(part)?.[0];
  const number = fixed === undefined ? own + Number(offset ?? 0) : Number(fixed);
  if (number < 1 || number > most) return null;
  return fixed === undefined ? name(number) : `$${name(number)}`;
}
