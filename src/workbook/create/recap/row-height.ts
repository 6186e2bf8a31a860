/** Rows as tall as their texts: LibreOffice takes the height that the file says, and a missing one for one line. */
import { heightOf } from "../cells.ts";
import type { Row } from "./cells.ts";

/** One line with room around it, and the most that a row can have. */
const LEAST = 17;
const MOST = 409;

/** The row with the height that its texts need in columns of these widths. */
export function fitted(row: Row, widths: readonly number[]): Row {
  if (row.height !== undefined) return row;
  let height = LEAST;
  for (const [place, cell] of row.cells.entries()) {
    if (cell?.kind !== "text") continue;
    const width = widths[place] ?? 0;
    // Nearly every text fits on its line.
    if (cell.text.length <= width && !cell.text.includes("\n")) continue;
    height = Math.max(height, heightOf(brokenUp(cell.text, width), width));
  }
  return { cells: row.cells, height: Math.min(height, MOST) };
}

/** A path has no blank where a line could end, so that the programs break it anywhere. */
function brokenUp(text: string, width: number): string {
  return text.replace(/\S+/g, (word) => {
    if (word.length <= width) return word;
    return Array.from({ length: Math.ceil(word.length / width) }, (_, index) =>
      word.slice(index * width, (index + 1) * width),
    ).join(" ");
  });
}
