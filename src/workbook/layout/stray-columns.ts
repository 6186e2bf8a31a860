/** Columns beside the chosen ones that may hold answers too: then nobody can tell which of them count. */
import type { Sheet } from "../sheet.ts";
import { holdsAnswers, type LetterCount, type Pick } from "./column-pick.ts";
import type { Tally } from "./column-tally.ts";
import type { HeadedColumn, HeaderBlock } from "./headers.ts";
import { isDated, stageOf } from "./headings.ts";
import { homelessAnswers } from "./homeless-answers.ts";
import { misplacedAnswers } from "./misplaced-answers.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** The columns that may be answers as well as those that were picked. */
export function rivalColumns(
  sheet: Sheet,
  { columns, lastRow }: HeaderBlock,
  rows: readonly SubcomponentTableRow[],
  { picks, known }: { readonly picks: readonly Pick[]; readonly known: readonly Pick[] },
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const untitled = untitledColumns(sheet, columns, rows).map((column) => ({
    ...UNTITLED,
    column,
    row: lastRow,
  }));
  const rivals = new Set([
    ...strayColumns(columns, known, tally),
    ...(known.some(isFirst) ? strayColumns(untitled, known, tally) : []),
    ...openStages(columns, picks, tally),
    ...untitled.filter((column) => holdsAnswers(withLinked(tally(column)), "unnamed", rows.length)),
    ...strayTicks([...columns, ...untitled], known, tally),
    ...[
      ...misplacedAnswers(sheet, columns, rows, tally),
      ...homelessAnswers(sheet, columns, rows, known, tally),
    ].filter((column) => !isRepeated(column, known, tally)),
  ]);
  return [...rivals];
}

/**
 * Columns with letters of their own under a title that says neither that they are answers nor that they are none,
 * such as `Koreksi`: they may be somebody's answers too. Letters that only repeat an answer column are no rivals, unless
 * they leave something open beside a lone column of first letters, or under an assessor of whom nothing was read.
 */
function strayColumns(
  columns: readonly HeadedColumn[],
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const read = new Set(known.flatMap(({ answer, criterion }) => [answer, criterion]));
  const hasLast = !known.some(isFirst);
  return columns
    .filter((column) => !read.has(column) && (mayBeStray(column) || isBesideAnswer(column, columns)))
    .filter((column) => {
      const { typed, unknown, letters } = tally(column);
      // Computed letters count only under the name of somebody who answers, or where the last ones are still to be found;
      // else they are a grade of the score.
      const isGrade = hasLast && (column.owner === "unnamed" || column.role === "answer");
      const counted = isGrade ? typed : letters.filter((letter) => letter !== null).length;
      return (
        counted > 0 &&
        counted >= unknown &&
        !heldAgainst(column, known).some((pick) => {
          const own = tally(pick.answer).letters;
          const isSettled = !isFirst(pick) && !isUnread(column, known);
          return repeats(letters, own) && (isSettled || repeats(own, letters));
        })
      );
    });
}

/** Whose answers a column may say again: those of its own assessor, if they were read. */
function heldAgainst({ owner }: HeadedColumn, known: readonly Pick[]): readonly Pick[] {
  const own = known.filter((pick) => pick.owner === owner);
  return owner !== "unnamed" && own.length > 0 ? own : known;
}

/** Whether it belongs to an assessor of whom nothing was read: what is left open there is still to be answered. */
function isUnread({ owner }: HeadedColumn, known: readonly Pick[]): boolean {
  return owner !== "unnamed" && known.every((pick) => pick.owner !== owner);
}

/** Whether a column says nothing but what one that was read says too. */
function isRepeated(
  column: HeadedColumn,
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): boolean {
  const { letters, ticks } = tally(column);
  return heldAgainst(column, known)
    .flatMap(({ answer, criterion }) => [answer, criterion])
    .some((own) => repeats(letters, tally(own).letters) && repeats(ticks(), tally(own).ticks()));
}

/** Whether the letters of a pick call themselves the first ones, so that the last ones are still to be found. */
function isFirst({ answer }: { readonly answer: HeadedColumn }): boolean {
  return stageOf(answer.words)?.stage === "first";
}

/**
 * Columns with Ya/Tidak of their own under a title that does not say so, such as `Koreksi` under `Evaluator`. Under
 * nobody's name they are rivals only where no letters decide, or letters that nobody calls the answer.
 */
function strayTicks(
  columns: readonly HeadedColumn[],
  known: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const read = new Set(known.flatMap(({ answer, criterion }) => [answer, criterion]));
  const repeatsAnswers = (column: HeadedColumn) =>
    heldAgainst(column, known)
      .flatMap(({ answer, criterion }) => [answer, criterion])
      .some((own) => repeats(tally(column).ticks(), tally(own).ticks()));
  const isDecided = known.every(
    ({ answer, titled }) => titled && !isDated(answer.words) && tally(answer).given > 0,
  );
  return columns
    .filter((column) => !read.has(column) && (mayBeStray(column) || isLesserAnswer(column)))
    .filter((column) => {
      const ticks = tally(column).ticks();
      const typed = ticks.filter((tick) => tick !== null).length;
      const counts = column.owner === "unnamed" ? !isDecided && typed * 2 >= ticks.length : true;
      return typed > 0 && counts && !repeatsAnswers(column);
    });
}

/** `Huruf Akhir` beside `Jawaban` may be the letters that count; a plain `Huruf` or `Predikat` goes with the answer. */
function mayBeStray({ role, owner, words }: HeadedColumn): boolean {
  if (owner === "quality-assurance") return false;
  return role === null || role === "score" || (role === "answer" && stageOf(words)?.stage === "last");
}

/** Quality assurance answers under a title of its own; letters under its score's as well are somebody else's. */
function isBesideAnswer({ role, owner }: HeadedColumn, columns: readonly HeadedColumn[]): boolean {
  return role === "score" && columns.some((other) => other.role === "answer" && other.owner === owner);
}

/** `Grade` or `Huruf` beside the answer: letters under it go with the answer, but Ya/Tidak of their own do not. */
function isLesserAnswer({ role, owner, stage, words }: HeadedColumn): boolean {
  return role === "answer" && owner !== "quality-assurance" && stage === undefined && !isDated(words);
}

/**
 * First letters beside last ones that are still open, where every criterion is ticked: those would fill a gap in the
 * last column that its office has filled otherwise in the first.
 */
function openStages(
  columns: readonly HeadedColumn[],
  picks: readonly Pick[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  return picks.flatMap(({ owner, answer, criterion }) => {
    const firsts = columns.filter((column) => column.stage === "first" && column.owner === owner);
    if (firsts.length === 0) return [];
    const last = tally(answer).letters;
    const ticked = tally(criterion).allTicked();
    return firsts.filter((first) =>
      tally(first).filled.some((isFilled, place) => isFilled && last[place] === null && ticked[place]),
    );
  });
}

function repeats(letters: readonly (string | null)[], others: readonly (string | null)[]): boolean {
  return letters.every((letter, index) => letter === null || letter === others[index]);
}

/** Under no title letters from another sheet are no grade of a score on this one. */
function withLinked({ typed, linked, unknown }: Tally): LetterCount {
  return { typed: typed + linked(), unknown };
}

/** A column full of letters that nobody titled may be anybody's answers. */
const UNTITLED = {
  role: null,
  owner: "unnamed",
  rank: 0,
  words: "",
  parent: "",
  looseParent: false,
} as const;

function untitledColumns(
  sheet: Sheet,
  columns: readonly HeadedColumn[],
  rows: readonly SubcomponentTableRow[],
): readonly number[] {
  const titled = new Set(columns.map(({ column }) => column));
  const used = new Set<number>();
  for (const own of rows) {
    for (const { row } of [own, ...own.criteria])
      for (const column of sheet.rows.get(row)?.keys() ?? []) used.add(column);
  }
  return [...used].filter((column) => !titled.has(column));
}
