/** Marks beside the rubric's own criteria, on a sheet whose columns nobody understood. */
import { tidied, wordsIn } from "../layout/cell-text.ts";
import type { RubricWords } from "../layout/rubric-words.ts";
import type { Cell, Sheet } from "../sheet.ts";

/** What is ticked with. */
export const MARKS = "vx✓✔√☑✅✗✘✕×☒❌";
const MARK = new RegExp(`^[01${MARKS}]$`, "i");

/**
 * How many there are, in columns that hold nothing but marks beside criteria. A list of documents is not worded as the
 * rubric, a column of numbers counts on, and a form that nobody filled in has noughts at most.
 */
export function marksBesideCriteria(sheet: Sheet, { anyCriterion }: RubricWords): number {
  const columns = new Map<number, string[]>();
  for (const cells of sheet.rows.values()) {
    if (![...cells.values()].some((cell) => anyCriterion.has(wordsIn(cell)))) continue;
    for (const [column, cell] of cells) {
      const text = markIn(cell);
      if (text !== "") columns.set(column, [...(columns.get(column) ?? []), text]);
    }
  }
  const ticked = [...columns.values()].filter(
    (texts) => texts.every((text) => MARK.test(text)) && texts.some((text) => text !== "0"),
  );
  return ticked.reduce((count, texts) => count + texts.length, 0);
}

function markIn(cell: Cell): string {
  return cell.formula === null ? tidied(cell) : "";
}
