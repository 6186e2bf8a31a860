/** Rows whose cells stand one column beside their titles: what is under the answer's title is something else's. */
import type { CriterionAnswer, DoubtfulAnswer, LetterAnswer } from "../../assessment.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import type { AssessorColumns } from "./answer-columns.ts";
import { wordsIn } from "./cell-text.ts";
import { cellAt, isOwnCell, letterAt, type Place, refAt } from "./table-cells.ts";
import type { CriterionText, SubcomponentTableRow } from "./table-row.ts";
import { likeness } from "./words.ts";

/** A text in the weight's column is the row's own title from here on, whatever slips it has. */
const LEAST_LIKENESS = 0.6;

/** The answer of a sub-component in one assessor's columns; broken where its row says that its cells were moved. */
export function unlessMoved(
  place: Place,
  row: SubcomponentTableRow,
  columns: AssessorColumns,
  answer: LetterAnswer,
): LetterAnswer {
  const { kind, raw, at } = answer;
  if (!isByLetters(place.table.words.rubric) || (kind !== "letter" && kind !== "unanswered")) return answer;
  const cause =
    letterUnderScore(place, row, columns, kind === "letter" ? answer.letter : null) ??
    titleUnderWeight(place, row) ??
    titleUnderNumber(place, row);
  return cause ? { kind: "broken", cause, raw, at } : answer;
}

/** A typed letter that is not the answer's; a computed one is a grade of the score. */
function letterUnderScore(
  place: Place,
  row: SubcomponentTableRow,
  { score }: AssessorColumns,
  given: string | null,
): DoubtfulAnswer | null {
  if (score === null || !isOwnCell(place.table.sheet, row, score)) return null;
  const other = letterAt(place, row.row, score);
  if (other.kind !== "letter" || other.letter === given) return null;
  if (cellAt(place, row.row, score)?.formula !== null) return null;
  return { kind: "moved", under: "score", found: other.letter, place: other.at };
}

/** The answer of a criterion in one assessor's columns; broken where its row was moved. */
export function criterionUnlessMoved(
  place: Place,
  row: CriterionText,
  answer: CriterionAnswer,
): CriterionAnswer {
  const cause = answer.kind === "broken" ? null : titleUnderNumber(place, row);
  return cause ? { kind: "broken", cause, raw: answer.raw, at: answer.at } : answer;
}

function titleUnderNumber(
  place: Place,
  { row, aside }: Pick<SubcomponentTableRow, "row" | "aside">,
): DoubtfulAnswer | null {
  const { number } = place.section.columns;
  if (aside !== true || number === null) return null;
  const found = wordsIn(cellAt(place, row, number));
  return { kind: "moved", under: "number", found, place: refAt(place, row, number) };
}

function titleUnderWeight(place: Place, { row, code }: SubcomponentTableRow): DoubtfulAnswer | null {
  const { weight, title } = place.section.columns;
  if (weight === null || weight === title) return null;
  const text = wordsIn(cellAt(place, row, weight));
  const own = place.table.words.subcomponents.find(({ item }) => item === code);
  if (!own || likeness(text, own.words, LEAST_LIKENESS) < LEAST_LIKENESS) return null;
  return { kind: "moved", under: "weight", found: text, place: refAt(place, row, weight) };
}
