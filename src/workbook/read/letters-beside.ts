/** Letters that stand beside the answers under a lesser title, such as `Predikat`, and say something else than they do. */
import type { LetterBeside } from "../../assessment.ts";
import { textOf } from "../layout/cell-text.ts";
import { isOwnCell, letterAt, type Place } from "../layout/table-cells.ts";
import type { SubcomponentTableRow } from "../layout/table-row.ts";
import type { Candidate } from "../layout.ts";

/** Those that differ from the answer of every assessor in their row. */
export function lettersBeside(candidates: readonly Candidate[]): readonly LetterBeside[] {
  return candidates.flatMap(({ table }) =>
    table.sections.flatMap((section) =>
      section.rows.flatMap((row) =>
        row.kind === "subcomponent" ? differingIn({ table, section }, row) : [],
      ),
    ),
  );
}

function differingIn(place: Place, row: SubcomponentTableRow): readonly LetterBeside[] {
  const { sheet } = place.table;
  const { assessors, beside } = place.section.chosen;
  const letterIn = (column: number) => {
    const answer = isOwnCell(sheet, row, column) ? letterAt(place, row.row, column) : null;
    return answer?.kind === "letter" ? answer : null;
  };
  const given = assessors.flatMap(({ answer }) => letterIn(answer) ?? []);
  return beside.flatMap(({ column, row: head }) => {
    const other = letterIn(column);
    if (!other || given.length === 0 || given.some(({ letter }) => letter === other.letter)) return [];
    const title = textOf(sheet.rows.get(head)?.get(column)).trim();
    const [first] = given;
    return first
      ? [
          {
            code: row.code,
            letter: other.letter,
            at: other.at,
            title,
            answer: first.letter,
            answerAt: first.at,
          },
        ]
      : [];
  });
}
