/** Letters in an answer column on rows of a sub-component's block that say nothing: nobody knows what they answer. */
import type { CellRef } from "../../assessment.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { type AnswerTable, letterAt, type Place, refAt } from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** Their cells, row by row. */
export function namelessLetters(table: AnswerTable): readonly CellRef[] {
  if (!isByLetters(table.words.rubric)) return [];
  return table.sections.flatMap((section) =>
    section.rows.flatMap((row) => (row.kind === "subcomponent" ? lettersIn({ table, section }, row) : [])),
  );
}

function lettersIn(place: Place, { row: own, rows, criteria }: SubcomponentTableRow): CellRef[] {
  const named = new Set([own, ...criteria.map(({ row }) => row)]);
  const { assessors } = place.section.chosen;
  return rows
    .filter((row) => !named.has(row))
    .flatMap((row) =>
      assessors
        .filter(({ answer }) => letterAt(place, row, answer).kind === "letter")
        .map(({ answer }) => refAt(place, row, answer)),
    );
}
