/** Scores that belong to no answers that were read: somebody answered what they come from. */
import type { OtherScore } from "../../assessment.ts";
import { statedNumber } from "./cell-text.ts";
import type { Pick } from "./column-pick.ts";
import type { HeadedColumn } from "./headers.ts";
import { EVALUATOR_OWNERS, OPD_OWNERS } from "./headings.ts";
import { isElsewhere } from "./homeless-answers.ts";
import { cellAt, type Place, refAt } from "./table-cells.ts";

/** A column of scores, and whether its title names somebody of whom no answer was read. */
export interface UnclaimedScores {
  readonly column: HeadedColumn;
  readonly isUnheard: boolean;
}

/**
 * The score columns besides those of the answers that were read.
 *
 * @param claimed the columns that were read
 * @param known every assessor's answers, also those that do not count
 */
export function unclaimedScores(
  columns: readonly HeadedColumn[],
  claimed: ReadonlySet<number | null>,
  known: readonly Pick[],
): readonly UnclaimedScores[] {
  const heard = new Set(known.filter(({ filled }) => filled).map(({ owner }) => owner));
  const isHeard = ({ owner }: HeadedColumn) =>
    owner === "self"
      ? OPD_OWNERS.some((own) => heard.has(own))
      : heard.has(owner) || !EVALUATOR_OWNERS.includes(owner);
  return columns
    .filter((column) => column.role === "score" && column.stage !== "first")
    .filter((column) => !claimed.has(column.column) && !isElsewhere(column))
    .map((column) => ({ column, isUnheard: !isHeard(column) }));
}

/** What stands there on one row. */
export function otherScores(place: Place, row: number): readonly OtherScore[] {
  return place.section.chosen.unclaimed.map(({ column, isUnheard }) => ({
    head: refAt(place, column.row, column.column),
    isUnheard,
    figure: statedNumber(cellAt(place, row, column.column), refAt(place, row, column.column)),
  }));
}
