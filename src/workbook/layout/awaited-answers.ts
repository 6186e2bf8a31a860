/**
 * Answers elsewhere while the column that is titled for them is blank. A blank column alone is nothing: evaluators
 * have not begun. But then answers under a title that has no use for them may be those that are awaited.
 */
import { exact, ZERO } from "../../exact.ts";
import type { Sheet } from "../sheet.ts";
import { statedNumber } from "./cell-text.ts";
import type { Pick } from "./column-pick.ts";
import { NOWHERE, type Tally } from "./column-tally.ts";
import type { HeadedColumn } from "./headers.ts";
import { isDated } from "./headings.ts";
import { holdsTicks, isShare } from "./misplaced-answers.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** Another year's answers are at home under such a title. */
const ANOTHER_YEAR = /\b(lalu|lama|sebelum|sebelumnya|last year|previous|prior)\b/;
/** And letters that answer nothing under these: what is aimed at, supported or first in turn, or who signed. */
const OTHER_LETTERS =
  /\b(target|rencana|planned|didukung|maks|maksimal|maksimum|max|maximum|minimal|minimum|prioritas|priority|paraf|inisial|20\d\d)\b/;
/** Yes and no say of these whether they are there. */
const OTHER_TICKS = /\b(didukung|tanda tangan|ttd|signature|paraf|inisial)\b/;

/** Fewer are a slip; evidence stands on rows of its own that count as criteria too. */
const LEAST_SHARE = 4;

/** The columns that may hold the answers for which a titled column was left blank. */
export function awaitedAnswers(
  sheet: Sheet,
  columns: readonly HeadedColumn[],
  rows: readonly SubcomponentTableRow[],
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const blank = known.filter((pick) => isBlank(pick, tally));
  if (blank.length === 0) return [];
  const read = new Set(known.flatMap(({ answer, criterion }) => [answer, criterion]));
  const isScored = blank.some(({ owner }) =>
    columns.some((column) => column.owner === owner && holdsScores(sheet, column, rows)),
  );
  const hasLetters = known.some(({ answer }) => tally(answer).typed > 0);
  const mayBeLetters = (column: HeadedColumn) => {
    // Codes are single letters too.
    if (column.role === "number" || column.role === "title")
      return tally(column).letters.some((letter) => letter !== null && letter.length > 1);
    // Beside Ya/Tidak a grade says what they come to.
    if (column.role === "answer") return hasLetters || isScored;
    return isScored || !OTHER_LETTERS.test(titleOf(column));
  };
  const holdsLetters = (column: HeadedColumn) => {
    const { letters } = tally(column);
    const own = rows.filter(({ row }, place) => letters[place] !== null && isOwn(sheet, row, column));
    return isShare(own.length, rows.length, LEAST_SHARE);
  };
  return columns
    .filter((column) => !read.has(column) && (isScored || !isElses(column)))
    .filter(
      (column) =>
        (holdsTicks(sheet, column, rows, LEAST_SHARE) && (isScored || !OTHER_TICKS.test(titleOf(column)))) ||
        (holdsLetters(column) && mayBeLetters(column)),
    );
}

/** What is computed on its own sheet is a grade. */
function isOwn(sheet: Sheet, row: number, { column }: HeadedColumn): boolean {
  const formula = sheet.rows.get(row)?.get(column)?.formula ?? null;
  return formula === null || formula.includes("!");
}

function isBlank({ answer, criterion, titled }: Pick, tally: (column: HeadedColumn) => Tally): boolean {
  const isWritten = (column: HeadedColumn) => tally(column).given > 0 || tally(column).written();
  return titled && ![answer, criterion].some(isWritten);
}

/** Another year's, or quality assurance's: what else would stand there. */
function isElses(column: HeadedColumn): boolean {
  if (column.owner === "quality-assurance" || ANOTHER_YEAR.test(titleOf(column))) return true;
  return column.role === "answer" && isDated(column.words);
}

function titleOf({ parent, words }: HeadedColumn): string {
  return `${parent} ${words}`;
}

/** Whether any score but nought stands there: somebody answered. */
function holdsScores(
  sheet: Sheet,
  { role, column }: HeadedColumn,
  rows: readonly SubcomponentTableRow[],
): boolean {
  if (role !== "score") return false;
  return rows.some(({ row }) => {
    const figure = statedNumber(sheet.rows.get(row)?.get(column), NOWHERE);
    return figure.kind === "number" && exact(figure.decimal).compare(ZERO) > 0;
  });
}
