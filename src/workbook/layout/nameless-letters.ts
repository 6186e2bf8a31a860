/**
 * Letters in an answer column on rows that do not say what they are: within a sub-component's block, or weighed as a
 * sub-component is above the first one that says so. Nobody knows what they answer.
 */
import type { CellRef } from "../../assessment.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { statedNumber } from "./cell-text.ts";
import { type AnswerTable, cellAt, letterAt, type Place, refAt } from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** No form has more rows above its first sub-component. */
const MOST_ABOVE = 1000;

/** Their cells, row by row. */
export function namelessLetters(table: AnswerTable): readonly CellRef[] {
  if (!isByLetters(table.words.rubric)) return [];
  return table.sections.flatMap((section) => {
    const place = { table, section };
    return [
      ...lettersOn(place, rowsAbove(place)),
      ...section.rows.flatMap((row) =>
        row.kind === "subcomponent" ? lettersOn(place, namelessRows(row)) : [],
      ),
    ];
  });
}

function namelessRows({ row: own, rows, criteria }: SubcomponentTableRow): readonly number[] {
  const named = new Set([own, ...criteria.map(({ row }) => row)]);
  return rows.filter((row) => !named.has(row));
}

/** The weighed rows below the header and above the first sub-component, but those of components; legends weigh nothing. */
function rowsAbove(place: Place): readonly number[] {
  const { block, columns, rows } = place.section;
  const { weight } = columns;
  const first = rows.find(({ kind }) => kind === "subcomponent")?.row;
  if (weight === null || first === undefined) return [];
  const known = new Set(rows.map(({ row }) => row));
  const length = Math.min(first - block.lastRow - 1, MOST_ABOVE);
  return Array.from({ length }, (_, index) => block.lastRow + 1 + index).filter(
    (row) =>
      !known.has(row) &&
      statedNumber(cellAt(place, row, weight), refAt(place, row, weight)).kind === "number",
  );
}

function lettersOn(place: Place, rows: readonly number[]): CellRef[] {
  return rows.flatMap((row) =>
    place.section.chosen.assessors
      .filter(({ answer }) => letterAt(place, row, answer).kind === "letter")
      .map(({ answer }) => refAt(place, row, answer)),
  );
}
