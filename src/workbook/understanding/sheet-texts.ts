/** The texts of a sheet row by row, for whoever must say what nothing recognised. */

import { hasLetter } from "../../letters.ts";
import { textOf } from "../layout/cell-text.ts";
import { columnName, type Sheet } from "../sheet.ts";

/** A row with its texts by column letters. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly { readonly column: string; readonly text: string }[];
}

export interface SheetTexts {
  readonly name: string;
  readonly rows: readonly TextRow[];
}

/** Nobody maps more rows by hand, and a hostile sheet has a million. */
const MOST_ROWS = 400;
const MOST_CELLS = 12;
const LONGEST = 60;

/** The rows of a sheet that have a text in them. */
export function sheetTexts({ name, rows }: Sheet): SheetTexts {
  const found: TextRow[] = [];
  for (const [row, cells] of rows) {
    if (found.length === MOST_ROWS) break;
    const texts = [...cells.values()].flatMap((cell) => {
      const text = textOf(cell).replace(/\s+/g, " ").trim();
      return text === "" ? [] : [{ column: columnName(cell.column), text: text.slice(0, LONGEST) }];
    });
    if (texts.some(({ text }) => hasLetter(text))) found.push({ row, cells: texts.slice(0, MOST_CELLS) });
  }
  return { name, rows: found };
}
