/** Tables whose header says that they hold answers, though nothing says what their rows are. */
import { letterAnswer, tidied } from "../layout/cell-text.ts";
import { NOWHERE } from "../layout/column-tally.ts";
import { type HeadedColumn, headerBlocks } from "../layout/headers.ts";
import type { RubricWords } from "../layout/rubric-words.ts";
import type { Cell, Sheet } from "../sheet.ts";
import { MARKS } from "./marked-criteria.ts";

/** `Predikat` titles the grades of recaps too; from `Huruf` on a title means an answer. */
const LEAST_RANK = 2;

const TICKED = new RegExp(`^(ya|y|tidak|t|tdk|[${MARKS}])$`, "i");

/** With fewer letters than this share of the rubric's rows a table sums something up. */
const LEAST_SHARE = 2;

/**
 * Columns of letters under such headers, each from top to bottom. Rows that were moved have theirs beside the answer's
 * title. A legend says each letter once and is none.
 *
 * @param isOwn whether a cell says something of its own
 */
export function unnamedLetters(
  sheet: Sheet,
  { rubric, subcomponents }: RubricWords,
  isOwn: (cell: Cell) => boolean,
): readonly string[][] {
  const found: string[][] = [];
  for (const { columns, lastRow } of headerBlocks(sheet)) {
    for (const column of columns.some(isAnswer) ? columns : []) {
      const letters = cellsBelow(sheet, lastRow, column).flatMap((cell) => {
        const answer = isOwn(cell) ? letterAnswer(cell, NOWHERE, rubric.scale) : null;
        return answer?.kind === "letter" ? [answer.letter] : [];
      });
      const isRepeating = new Set(letters).size < letters.length;
      // Codes are single letters too.
      const isCode = column.role === "number" && letters.every((letter) => letter.length === 1);
      if (isRepeating && !isCode && letters.length * LEAST_SHARE >= subcomponents.length) found.push(letters);
    }
  }
  return found;
}

/**
 * How many rows under such a header say Ya or Tidak, or are ticked. Rows that were moved say it in any column. Only a
 * form has weights beside its answers; a list of documents has not.
 */
export function unnamedTicks(sheet: Sheet): number {
  const counts = [...headerBlocks(sheet)].map(({ columns, lastRow }) => {
    const isForm =
      columns.some(({ role }) => role === "weight") &&
      columns.some((column) => column.role === "tick" || isAnswer(column));
    // Rows are numbered with V and X too.
    const ticked = isForm ? columns.filter(({ role }) => role !== "number") : [];
    const pairs = ticked.flatMap(({ column, no }) => (no === undefined ? [] : [column, no]));
    const isTicked = (cells: ReadonlyMap<number, Cell>, { column }: HeadedColumn) => {
      const text = tidied(cells.get(column));
      return TICKED.test(text) || (text === "1" && pairs.includes(column));
    };
    return [...sheet.rows].filter(
      ([row, cells]) => row > lastRow && ticked.some((column) => isTicked(cells, column)),
    ).length;
  });
  return Math.max(0, ...counts);
}

function isAnswer({ role, rank }: HeadedColumn): boolean {
  return role === "answer" && rank >= LEAST_RANK;
}

function cellsBelow(sheet: Sheet, below: number, { column }: HeadedColumn): readonly Cell[] {
  return [...sheet.rows].flatMap(([row, cells]) => (row > below ? (cells.get(column) ?? []) : []));
}
