/** The titles over a column as its sheet writes them: what a map stores to notice a column that moved. */
import { textOf } from "../layout/cell-text.ts";
import { plainWords } from "../layout/words.ts";
import type { Merge, Sheet } from "../sheet.ts";

/** The texts in the header rows of a column from top to bottom, merged titles over several columns among them. */
export function titlesOver(
  sheet: Sheet,
  header: { readonly first: number; readonly last: number },
  column: number,
): readonly string[] {
  const merges = sheet.merges.filter(
    ({ top, bottom, left, right }) =>
      top <= header.last && bottom >= header.first && left <= column && column <= right,
  );
  const titles: string[] = [];
  for (let row = header.first; row <= header.last; row += 1) {
    const title = titleAt(sheet, merges, row, column);
    if (title !== "" && plainWords(title) !== plainWords(titles.at(-1) ?? "")) titles.push(title);
  }
  return titles;
}

function titleAt(sheet: Sheet, merges: readonly Merge[], row: number, column: number): string {
  const merge = merges.find(({ top, bottom }) => top <= row && row <= bottom);
  const cell = merge ? sheet.rows.get(merge.top)?.get(merge.left) : sheet.rows.get(row)?.get(column);
  return textOf(cell).replace(/\s+/g, " ").trim();
}
