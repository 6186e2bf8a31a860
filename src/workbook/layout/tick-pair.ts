/**
 * Ya and Tidak as two columns, of which one is ticked: the answer is where the mark stands, not how it looks. A mark that
 * may say no by its look is read as no tick, and one in each column answers nothing.
 */
import type { CellRef, CriterionAnswer } from "../../assessment.ts";
import { type Cell, cellName, type Sheet } from "../sheet.ts";
import { tidied } from "./cell-text.ts";
import { CHECKS, CROSSES, OFF } from "./check-marks.ts";
import type { HeadedColumn } from "./headers.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** Where one assessor ticks. */
export interface TickPair {
  readonly yes: number;
  readonly no: number;
  /** In which of them a cross is a tick. Beside check marks it may well mean no. */
  readonly crosses: { readonly yes: boolean; readonly no: boolean };
  /** Rows of which one cell is merged over both columns: nothing in it stands under Ya or Tidak. */
  readonly merged: ReadonlySet<number>;
}

/** What one cell of a pair says; `yes` and `no` in words. */
type Mark = "blank" | "check" | "cross" | "off" | "zero" | "yes" | "no" | "other" | "broken";

/** How a cell answers on its own, in words that a map may translate. */
type Read = (cell: Cell | undefined, at: CellRef) => CriterionAnswer;

/** The pair that a column titled Ya makes with the one titled Tidak; null for any other column. */
export function pairUnder(
  sheet: Sheet,
  { column, no }: HeadedColumn,
  rows: readonly SubcomponentTableRow[],
): TickPair | null {
  return no === undefined ? null : tickPair(sheet, { yes: column, no }, rows);
}

/** The pair that two columns make over the criteria of some rows. */
export function tickPair(
  sheet: Sheet,
  { yes, no }: Pick<TickPair, "yes" | "no">,
  rows: readonly SubcomponentTableRow[],
): TickPair {
  const cells = rows.flatMap(({ criteria }) => criteria.map(({ row }) => sheet.rows.get(row)));
  const isChecked = (column: number) =>
    cells.some((row) => CHECKS.has(tidied(row?.get(column)).toLowerCase()));
  const [left, right] = yes < no ? [yes, no] : [no, yes];
  const merged = sheet.merges.filter((merge) => merge.left <= left && right <= merge.right);
  return {
    yes,
    no,
    crosses: { yes: !isChecked(yes) && !isChecked(no), no: !isChecked(no) },
    merged: new Set(merged.map(({ top }) => top)),
  };
}

/** The answer that the two cells of one row give together. */
export function tickedAnswer(
  sheet: Sheet,
  row: number,
  { yes, no, crosses, merged }: TickPair,
  read: Read,
): CriterionAnswer {
  const own = (column: number) => {
    const cell = sheet.rows.get(row)?.get(column);
    const answer = read(cell, { sheet: sheet.name, cell: cellName(row, column) });
    return { answer, mark: markOf(cell, answer) };
  };
  const [one, other] = [own(yes), own(no)];
  if (merged.has(row)) return inBoth(one.mark === "blank" ? other : one);
  const broken = [one, other].find(({ mark }) => mark === "broken");
  if (broken) return broken.answer;
  const isYes = one.mark === "check" || one.mark === "yes" || (one.mark === "cross" && crosses.yes);
  const isNo = other.mark === "check" || other.mark === "no" || (other.mark === "cross" && crosses.no);
  const unread = [!isYes && !isLeft(one.mark) ? one : null, !isNo && !isLeft(other.mark) ? other : null];
  const [strange = null] = unread.filter((each) => each !== null);
  if (strange) return unknown(strange.answer);
  if (isYes && isNo) return { ...unknown(one.answer), also: other.answer.at };
  const { raw, at } = isNo ? other.answer : one.answer;
  if (isYes || isNo) return { kind: isYes ? "fulfilled" : "unfulfilled", raw, at, ticked: true };
  // A nought alone may say no under Ya as well as nothing.
  const nought = [one, other].filter(({ mark }) => mark === "zero");
  return nought.length === 1 && nought[0] ? unknown(nought[0].answer) : { kind: "unanswered", raw, at };
}

/** In a cell merged over both columns only words tell. */
function inBoth({
  answer,
  mark,
}: {
  readonly answer: CriterionAnswer;
  readonly mark: Mark;
}): CriterionAnswer {
  return mark === "yes" || mark === "no" || mark === "blank" || mark === "broken" ? answer : unknown(answer);
}

function isLeft(mark: Mark): boolean {
  return mark === "blank" || mark === "off" || mark === "zero";
}

function unknown({ raw, at }: CriterionAnswer): Extract<CriterionAnswer, { kind: "unknown" }> {
  return { kind: "unknown", raw, at };
}

function markOf(cell: Cell | undefined, { kind }: CriterionAnswer): Mark {
  const text = tidied(cell).toLowerCase();
  if (kind === "broken") return "broken";
  if (CHECKS.has(text)) return "check";
  if (CROSSES.has(text)) return "cross";
  if (OFF.has(text)) return "off";
  if (text === "0") return "zero";
  if (kind === "unanswered") return "blank";
  if (kind === "fulfilled") return "yes";
  return kind === "unfulfilled" ? "no" : "other";
}
