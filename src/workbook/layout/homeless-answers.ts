/**
 * Answers under titles that have no use for them, such as `PIC`: nobody can tell whose they are. Under other titles they
 * may well stand, such as `Target`; those count only while the column that is titled for answers is blank. A blank column
 * alone is nothing: evaluators have not begun.
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

/** What is known of the answers on a sheet while other columns are looked at. */
interface State {
  /** Whether a column that is titled for answers is blank. */
  readonly isAwaited: boolean;
  /** Whether scores stand beside it: somebody answered. */
  readonly isScored: boolean;
  /** Whether letters stand in some of the columns that were read, and in all of them. */
  readonly letters: { readonly some: boolean; readonly all: boolean };
}

/** The columns that may hold answers for all that their titles say. */
export function homelessAnswers(
  sheet: Sheet,
  columns: readonly HeadedColumn[],
  rows: readonly SubcomponentTableRow[],
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const blank = known.filter((pick) => isBlank(pick, tally));
  const given = known.filter(({ answer }) => tally(answer).given > 0);
  const state: State = {
    isAwaited: blank.length > 0,
    isScored: columns.some(
      (column) => blank.some(({ owner }) => column.owner === owner) && holdsScores(sheet, column, rows),
    ),
    letters: { some: given.length > 0, all: given.length === known.length },
  };
  const read = new Set(
    known.flatMap(({ answer, criterion }) => [answer.column, criterion.column, answer.no, criterion.no]),
  );
  return columns
    .filter((column) => !read.has(column.column) && (state.isScored || !isElses(column)))
    .filter((column) => state.isAwaited || isHomeless(column))
    .filter(
      (column) =>
        (mayBeTicks(column, state) && holdsTicks(sheet, column, rows, tally, LEAST_SHARE)) ||
        mayBeLetters(column, state, ownLetters(sheet, column, rows, tally)),
    );
}

function isBlank({ answer, criterion, titled }: Pick, tally: (column: HeadedColumn) => Tally): boolean {
  const isWritten = (column: HeadedColumn) => tally(column).given > 0 || tally(column).written();
  return titled && ![answer, criterion].some(isWritten);
}

/** Whether a column is another year's, or quality assurance's: what else would stand there. */
function isElses(column: HeadedColumn): boolean {
  if (column.owner === "quality-assurance" || ANOTHER_YEAR.test(titleOf(column))) return true;
  return column.role === "answer" && isDated(column.words);
}

/** Whether no answers of any kind belong under the title: what numbers and names the rows is no answer. */
function isHomeless(column: HeadedColumn): boolean {
  // First letters were passed over for the last ones.
  if (column.stage === "first") return false;
  if (OTHER_LETTERS.test(titleOf(column)) || OTHER_TICKS.test(titleOf(column))) return false;
  return column.role === "other" || isNaming(column);
}

function isNaming({ role }: HeadedColumn): boolean {
  return role === "number" || role === "title";
}

/** Whether figures under the title are at home there: another year's, what is aimed at, quality assurance's. */
export function isElsewhere(column: HeadedColumn): boolean {
  return isElses(column) || OTHER_LETTERS.test(titleOf(column));
}

function titleOf({ parent, words }: HeadedColumn): string {
  return `${parent} ${words}`;
}

/** Where letters decide, Ya and Tidak elsewhere tell something else. */
function mayBeTicks(column: HeadedColumn, { isAwaited, isScored, letters }: State): boolean {
  if (!isAwaited) return !letters.all;
  return isScored || !OTHER_TICKS.test(titleOf(column));
}

function mayBeLetters(
  column: HeadedColumn,
  { isAwaited, isScored, letters }: State,
  own: readonly (string | null)[],
): boolean {
  const found = own.filter((letter) => letter !== null);
  if (!isShare(found.length, own.length, LEAST_SHARE)) return false;
  // Codes and initials are single letters too.
  if (!isAwaited || isNaming(column)) return found.some((letter) => letter.length > 1);
  // Beside Ya/Tidak a grade says what they come to.
  if (column.role === "answer") return letters.some || isScored;
  return isScored || !OTHER_LETTERS.test(titleOf(column));
}

/** The letters of a column but those that are computed on its own sheet: they are grades. */
function ownLetters(
  sheet: Sheet,
  column: HeadedColumn,
  rows: readonly SubcomponentTableRow[],
  tally: (column: HeadedColumn) => Tally,
): readonly (string | null)[] {
  return tally(column).letters.map((letter, place) => {
    const formula = sheet.rows.get(rows[place]?.row ?? 0)?.get(column.column)?.formula ?? null;
    return formula === null || formula.includes("!") ? letter : null;
  });
}

/** Whether any score but nought stands there. */
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
