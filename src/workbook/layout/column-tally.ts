/** What stands in one column, counted: the letters on the sub-components' own rows and the answers to their criteria. */
import { type CellRef, type CriterionAnswer, isGiven, saidBy } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { isFromElsewhere } from "../references.ts";
import type { Cell, Sheet } from "../sheet.ts";
import { criterionAnswer, letterAnswer } from "./cell-text.ts";
import type { HeadedColumn } from "./headers.ts";
import { isOwnCell } from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";
import { pairUnder, tickedAnswer } from "./tick-pair.ts";

/** What stands in one column on the sub-components' own rows, and on those of their criteria. */
export interface Tally {
  /** Everything on the sub-components' rows but blanks and placeholders. */
  readonly given: number;
  /** Letters of the scale among it, typed and not computed. */
  readonly typed: number;
  /** Letters of the scale that formulas take from other sheets. */
  linked(): number;
  /** What can be read and is no letter of the scale; an error or a formula without a result may have been one. */
  readonly unknown: number;
  /** The letter of each row, typed or computed; null where there is none. */
  readonly letters: readonly (string | null)[];
  /** Of each row whether anything stands there but a blank or a placeholder. */
  readonly filled: readonly boolean[];
  /** Whether any criterion is answered. */
  ticked(): boolean;
  /** What is typed for each criterion in words, marks or grades; null for anything else. Figures are the points it gives. */
  ticks(): readonly (string | null)[];
  /** How many criteria are graded there; none where the rubric has no grades. */
  graded(): number;
  /** Of each sub-component whether every criterion is answered, so that they make up for a letter. */
  allTicked(): readonly boolean[];
  /** Whether anything at all stands on a criterion's row. */
  written(): boolean;
  /** Whether anything stands there that answers no criterion. */
  misread(): boolean;
}

/** Where an answer stands does not matter while it is only counted. */
export const NOWHERE: CellRef = { sheet: "", cell: "" };

/** The tally of one column, or of one titled Ya with the one titled Tidak beside it. */
export function tallyOf(
  sheet: Sheet,
  headed: HeadedColumn,
  rows: readonly SubcomponentTableRow[],
  rubric: Rubric,
): Tally {
  const { column } = headed;
  const letters = rows.map((row) => {
    const cell = isOwnCell(sheet, row, column) ? sheet.rows.get(row.row)?.get(column) : undefined;
    return { cell, answer: letterAnswer(cell, NOWHERE, rubric.scale) };
  });
  const given = letters.filter(({ answer }) => answer.kind !== "unanswered");
  const answers = answersIn(sheet, headed, rows, rubric);
  const isAny = (isSought: (answer: CriterionAnswer) => boolean) =>
    rows.some(({ criteria }) => criteria.some(({ row }) => isSought(answers(row))));
  const isPoints = (row: number) =>
    headed.no === undefined && sheet.rows.get(row)?.get(column)?.value.kind !== "text";
  return {
    given: given.length,
    typed: given.filter(({ cell, answer }) => answer.kind === "letter" && cell?.formula === null).length,
    linked: () =>
      given.filter(
        ({ cell, answer }) => answer.kind === "letter" && cell && isFromElsewhere(cell, sheet.name),
      ).length,
    unknown: given.filter(({ answer }) => answer.kind === "unknown").length,
    letters: letters.map(({ answer }) => (answer.kind === "letter" ? answer.letter : null)),
    filled: letters.map(({ answer }) => answer.kind !== "unanswered"),
    ticked: () => isAny(isGiven),
    written: () => isAny(({ kind }) => kind !== "unanswered"),
    misread: () => isAny((answer) => answer.kind !== "unanswered" && !isGiven(answer)),
    ticks: () =>
      rows.flatMap(({ criteria }) =>
        criteria.map(({ row }) => {
          const answer = isPoints(row) ? null : answers(row);
          return answer && isGiven(answer) ? saidBy(answer) : null;
        }),
      ),
    graded: () =>
      scoringOf(rubric).method === "mean"
        ? rows
            .flatMap(({ criteria }) => criteria)
            .filter(({ row }) => !isPoints(row) && answers(row).kind === "graded").length
        : 0,
    allTicked: () =>
      rows.map(({ criteria }) => criteria.length > 0 && criteria.every(({ row }) => isGiven(answers(row)))),
  };
}

/** How the criterion of a row is answered in the column. */
function answersIn(
  sheet: Sheet,
  headed: HeadedColumn,
  rows: readonly SubcomponentTableRow[],
  rubric: Rubric,
): (row: number) => CriterionAnswer {
  const read = (cell: Cell | undefined) => criterionAnswer(cell, NOWHERE, rubric);
  const pair = pairUnder(sheet, headed, rows);
  return (row) =>
    pair ? tickedAnswer(sheet, row, pair, read) : read(sheet.rows.get(row)?.get(headed.column));
}
