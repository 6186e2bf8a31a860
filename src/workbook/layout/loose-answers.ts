/** Answers to criteria that stand under no sub-component: above the first one, or below a heading that is none. */
import type { CellRef } from "../../assessment.ts";
import { type AnswerTable, criterionAt } from "./table-cells.ts";

/** Their cells, row by row. */
export function looseAnswers(table: AnswerTable): readonly CellRef[] {
  return table.sections.flatMap((section) =>
    (section.loose ?? []).flatMap((row) =>
      section.chosen.assessors.flatMap((columns) => {
        const { kind, at } = criterionAt({ table, section }, row, columns);
        return kind === "unanswered" ? [] : [at];
      }),
    ),
  );
}
