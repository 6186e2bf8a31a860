/** Tables whose header says that they hold answers, though nothing says what their rows are. */
import { letterAnswer } from "../layout/cell-text.ts";
import { NOWHERE } from "../layout/column-tally.ts";
import { type HeadedColumn, headerBlocks } from "../layout/headers.ts";
import type { RubricWords } from "../layout/rubric-words.ts";
import type { Sheet } from "../sheet.ts";

/** `Predikat` titles the grades of recaps too; from `Huruf` on a title means an answer. */
const LEAST_RANK = 2;

/** With fewer letters than this share of the rubric's rows a table sums something up. */
const LEAST_SHARE = 2;

/** Columns of letters under such headers, each from top to bottom. A legend says each letter once and is none. */
export function unnamedLetters(sheet: Sheet, { rubric, subcomponents }: RubricWords): readonly string[][] {
  const found: string[][] = [];
  for (const { columns, lastRow } of headerBlocks(sheet)) {
    for (const column of columns.filter(isAnswer)) {
      const letters = lettersBelow(sheet, lastRow, column, rubric.scale);
      const isRepeating = new Set(letters).size < letters.length;
      if (isRepeating && letters.length * LEAST_SHARE >= subcomponents.length) found.push(letters);
    }
  }
  return found;
}

function isAnswer({ role, rank }: HeadedColumn): boolean {
  return role === "answer" && rank >= LEAST_RANK;
}

/** Typed ones: a computed letter is a copy of one that stands elsewhere. */
function lettersBelow(
  sheet: Sheet,
  below: number,
  { column }: HeadedColumn,
  scale: RubricWords["rubric"]["scale"],
): string[] {
  const letters: string[] = [];
  for (const [row, cells] of sheet.rows) {
    const cell = row > below ? cells.get(column) : undefined;
    const answer = cell?.formula === null ? letterAnswer(cell, NOWHERE, scale) : null;
    if (answer?.kind === "letter") letters.push(answer.letter);
  }
  return letters;
}
