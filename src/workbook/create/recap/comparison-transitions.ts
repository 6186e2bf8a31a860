/** How many OPDs went from which predicate to which: counted on the sheet itself. */
import { transitionCount, transitionLetters } from "../../../comparison.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { live, type Row, text } from "./cells.ts";
import { COLUMN, type ComparisonPlan, columnRange } from "./comparison-plan.ts";
import type { Source } from "./plan.ts";
import { headerRow } from "./sheet.ts";

/** The column of the predicates from which they went. */
export function transitionLettersRange(plan: ComparisonPlan): string {
  const { from } = transitionLetters(plan.step, plan.comparison);
  return `A${plan.transitionsRow + 1}:A${plan.transitionsRow + Math.max(1, from.length)}`;
}

/** Below the table of OPDs; nothing when no OPD is in both. */
export function* transitionRows(plan: ComparisonPlan, { language }: Source): Generator<Row> {
  const { step, comparison, transitionsRow, from, to } = plan;
  if (step.transitions.length === 0) return;
  const { compare } = textsOf(language);
  const letters = transitionLetters(step, comparison);
  const nameOf = (letter: string | null) => letter ?? compare.noPredicate;
  yield { cells: [] };
  yield { cells: [text(compare.transitions, "group")] };
  yield headerRow([compare.transitionsNote(from, to), ...letters.to.map(nameOf)], 30);
  for (const [index, own] of letters.from.entries()) {
    const row = transitionsRow + index + 1;
    yield {
      cells: [
        text(nameOf(own), "strongCentred"),
        ...letters.to.map((other, place) => {
          const before = `${columnRange(COLUMN.fromPredicate, plan)},${cellName(row, 1)}`;
          const after = `${columnRange(COLUMN.toPredicate, plan)},${cellName(transitionsRow, place + 2)}`;
          return live(`COUNTIFS(${before},${after})`, transitionCount(step, own, other), "count");
        }),
      ],
    };
  }
}
