/** Plain text for a terminal of 80 columns: hanging indents and columns. No colour, no borders. */

const WIDTH = 80;
const GAP = "  ";

/** A text keeps this much room even behind a label that leaves it less. */
const LEAST = 20;

/** Words wrapped to a width. White space and control characters, whatever they are, become single spaces. */
function wrap(text: string, width: number): readonly string[] {
  const words = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .split(" ")
    .flatMap((word) => pieces(word, width));
  const rows: string[] = [];
  for (const word of words) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      rows[rows.length - 1] = `${last} ${word}`;
    else rows.push(word);
  }
  return rows;
}

/** A word too long for its column is cut, so that it stays in its column. */
function pieces(word: string, width: number): readonly string[] {
  return word.length <= width ? [word] : [word.slice(0, width), ...pieces(word.slice(width), width)];
}

/**
 * A text behind a label, its further lines indented under the first.
 *
 * @param figure stands at the right margin of the first line
 */
export function hanging(label: string, text: string, figure = ""): readonly string[] {
  const width = Math.max(WIDTH - label.length - figure.length, LEAST);
  return wrap(text, width).map((row, index) =>
    index === 0
      ? `${label}${figure === "" ? row : row.padEnd(width)}${figure}`
      : " ".repeat(label.length) + row,
  );
}

/** Rows of cells, the first row the header: columns as wide as they need, the last one wrapped to what is left. */
export function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const leading = rows.map((row) => row.slice(0, -1));
  const count = Math.max(...leading.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) =>
    Math.max(...leading.map((row) => row[index]?.length ?? 0)),
  );
  return rows.flatMap((row) => {
    const label = widths.map((width, index) => (row[index] ?? "").padEnd(width) + GAP).join("");
    return hanging(label, row.at(-1) ?? "").map((line) => line.trimEnd());
  });
}
