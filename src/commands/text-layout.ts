/** Plain text for a terminal of 80 columns: hanging indents and columns. No colour, no borders. */
import { wrapped } from "../report/columns.ts";

const WIDTH = 80;
const GAP = "  ";

/** A text keeps this much room even behind a label that leaves it less. */
const LEAST = 20;

/**
 * A text behind a label, its further lines indented under the first.
 *
 * @param figure stands at the right margin of the first line
 */
export function hanging(label: string, text: string, figure = ""): readonly string[] {
  const width = Math.max(WIDTH - label.length - figure.length, LEAST);
  const [first = "", ...rest] = wrapped(onOneLine(text), width);
  return [
    `${label}${figure === "" ? first : first.padEnd(width)}${figure}`,
    ...rest.map((row) => " ".repeat(label.length) + row),
  ];
}

/** White space and control characters, whatever they are, become single spaces. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
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
