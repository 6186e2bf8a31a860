/** Formulas taken apart into references and what stands between them. */
import type { CellRange } from "../template.ts";
import { columnName, parseCellName } from "../workbook/sheet/cell-name.ts";

/** A corner of a reference; null where it takes in a whole row or column. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  /** Whether a `$` holds it. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export type Token =
  | { readonly kind: "text"; readonly text: string }
  /** `sheet` null: the formula's own. */
  | {
      readonly kind: "reference";
      readonly sheet: string | null;
      readonly from: Corner;
      readonly to: Corner;
    };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What a spreadsheet takes at most; a longer one was not made by one. */
const LONGEST = 8_192;

/** A string, or a reference with the sheet before it, or one character. What is part of a name is no reference. */
const PIECE =
  /("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?[A-Z]{1,3}\$?\d{1,7})(?::(\$?[A-Z]{1,3}\$?\d{1,7}))?|(\$?[A-Z]{1,3}:\$?[A-Z]{1,3})|(\$?\d{1,7}:\$?\d{1,7}))(?![\p{L}\p{N}_.(!])|([\s\S])/giu;

/** @param formula without its `=` */
export function tokensOf(formula: string): readonly Token[] {
  if (formula.length > LONGEST) return [{ kind: "text", text: formula }];
  const tokens: Token[] = [];
  let text = "";
  for (const [piece, quoted, sheet, from, to, columns, rows] of formula.matchAll(PIECE)) {
    const corners = from ? [from, to ?? from] : (columns ?? rows)?.split(":");
    const [start, end] = (corners ?? []).map(cornerOf);
    if (!start || !end) {
      // Neither spaces nor small letters change what a formula does.
      text += quoted ?? piece.replace(/\s/g, "").toUpperCase();
      continue;
    }
    if (text !== "") tokens.push({ kind: "text", text });
    text = "";
    tokens.push({
      kind: "reference",
      sheet: sheet ? unquoted(sheet.slice(0, -1)) : null,
      from: start,
      to: end,
    });
  }
  return text === "" ? tokens : [...tokens, { kind: "text", text }];
}

function cornerOf(name: string): Corner | null {
  const [, columnMark = "", letters = "", rowMark = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(name) ?? [];
  const column = letters === "" ? null : (parseCellName(`${letters}1`)?.column ?? 0);
  const row = digits === "" ? null : Number(digits);
  if (row === 0 || (row ?? 1) > LAST_ROW || (column ?? 1) > LAST_COLUMN) return null;
  // Of `$5` alone the first mark is the row's.
  return {
    row,
    column,
    rowFixed: rowMark !== "" || (column === null && columnMark !== ""),
    columnFixed: columnMark !== "" && column !== null,
  };
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** The cells that a reference takes in. */
export function rangeOf({ from, to }: Extract<Token, { kind: "reference" }>): CellRange {
  return {
    top: Math.min(from.row ?? 1, to.row ?? 1),
    left: Math.min(from.column ?? 1, to.column ?? 1),
    bottom: Math.max(from.row ?? LAST_ROW, to.row ?? LAST_ROW),
    right: Math.max(from.column ?? LAST_COLUMN, to.column ?? LAST_COLUMN),
  };
}

/** The formula as it would be the same in every cell that does the same: places counted from the cell itself. */
export function relativeForm(
  formula: string,
  home: { readonly row: number; readonly column: number },
): string {
  return tokensOf(formula)
    .map((token) => {
      if (token.kind === "text") return token.text;
      const sheet = token.sheet === null ? "" : `${token.sheet}!`;
      return `${sheet}${relativeCorner(token.from, home)}:${relativeCorner(token.to, home)}`;
    })
    .join("");
}

function relativeCorner(corner: Corner, home: { readonly row: number; readonly column: number }): string {
  const { row, column, rowFixed, columnFixed } = corner;
  const down = row === null ? "" : rowFixed ? `R${row}` : `R[${row - home.row}]`;
  const right = column === null ? "" : columnFixed ? `$${columnName(column)}` : `C[${column - home.column}]`;
  return down + right;
}
