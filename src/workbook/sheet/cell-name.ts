/** Cell names as people write them: `D7` is row 7, column 4. */

const A = 65;
const ALPHABET = 26;
const ZERO = 48;
/** Beyond the last cell, XFD1048576, but small enough to be counted exactly. */
const MOST_LETTERS = 7;
const MOST_DIGITS = 9;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Names once made, by column: a sheet names its few columns thousands of times. */
const names: string[] = [];
const REMEMBERED_COLUMNS = 1024;

/** `A` for column 1, `AA` for 27. */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  const name = spelledColumn(column);
  if (column <= REMEMBERED_COLUMNS) names[column] = name;
  return name;
}

function spelledColumn(column: number): string {
  let name = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / ALPHABET)) {
    name = String.fromCharCode(A + ((rest - 1) % ALPHABET)) + name;
  }
  return name;
}

/** `D7` for row 7, column 4. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** The row and column of a name such as `D7` or `d7`; null for anything else. Spelled out because it runs per cell. */
export function parseCellName(name: string): CellPosition | null {
  let at = 0;
  let column = 0;
  for (; at < name.length; at += 1) {
    // Bit 5 is all that tells small letters from capitals.
    const letter = (name.charCodeAt(at) & ~0x20) - A;
    if (letter < 0 || letter >= ALPHABET) break;
    column = column * ALPHABET + letter + 1;
  }
  const digits = at;
  let row = 0;
  for (; at < name.length; at += 1) {
    const digit = name.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return null;
    row = row * 10 + digit;
  }
  return column > 0 && row > 0 && name.length - digits <= MOST_DIGITS && digits <= MOST_LETTERS
    ? { row, column }
    : null;
}
