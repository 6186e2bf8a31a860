/** Criteria answered in words or by a grade, on a sheet or a part of one whose columns nobody understood. */
import type { CellRef } from "../../assessment.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { criterionAnswer, wordsIn } from "../layout/cell-text.ts";
import { NOWHERE } from "../layout/column-tally.ts";
import type { RubricWords, WordedCriterion } from "../layout/rubric-words.ts";
import { likeness } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";
import { type Cell, cellName } from "../sheet.ts";

/** Fewer answers than this share of the rubric's criteria are a note or a list, not a form. */
const LEAST_SHARE = 4;

/** A row is a criterion of the rubric from here on, whatever slips its text has. */
const LEAST_LIKENESS = 0.6;

/** A criterion that was cut short is known by so many characters. */
const SHORTEST_BEGINNING = 10;

/** Rows that are compared with every criterion, and texts of each. */
const MOST_COMPARED = 200;
const MOST_TEXTS = 20;

/** Words only: marks and `Ada` stand in many a list of documents. */
const TICK = /^(ya|y|tidak|t|tdk)$/;

/** The answers to criteria on the sheets of tables that were read without criteria: those of another table beside. */
export function criteriaBesideTables(candidates: readonly Candidate[]): readonly CellRef[] {
  return candidates.flatMap(({ table: { sheet, words }, content }) => {
    if (content.subcomponents.some(({ criteria }) => criteria.length > 0)) return [];
    return tickedCriteria([...sheet.rows], words).flatMap(([row, cells]) => {
      const [column] = [...cells].find(([, cell]) => isAnswer(cell, words)) ?? [];
      return column === undefined ? [] : [{ sheet: sheet.name, cell: cellName(row, column) }];
    });
  });
}

type Row = readonly [row: number, cells: ReadonlyMap<number, Cell>];

/** The rows that answer a criterion in words or by a grade, by what they say they are; none where they are few. */
export function tickedCriteria(rows: readonly Row[], words: RubricWords): readonly Row[] {
  const criteria = words.subcomponents.flatMap(({ item }) => words.criteria.get(item) ?? []);
  const isMany = ({ length }: readonly Row[]) => length > 0 && length * LEAST_SHARE >= criteria.length;
  const ticked = rows.filter(([, cells]) => [...cells.values()].some((cell) => isAnswer(cell, words)));
  if (!isMany(ticked)) return [];
  const alike = ticked
    .slice(0, MOST_COMPARED)
    .filter(([, cells]) => textsIn(cells).some((text) => isLike(text, criteria)));
  return isMany(alike) ? alike : [];
}

/** The first texts of a row that may be a criterion, be it cut short. */
function textsIn(cells: ReadonlyMap<number, Cell>): readonly string[] {
  const texts = [...cells.values()].map(wordsIn).filter(({ length }) => length >= SHORTEST_BEGINNING);
  return texts.slice(0, MOST_TEXTS);
}

function isLike(text: string, criteria: readonly WordedCriterion[]): boolean {
  return criteria.some(
    ({ words }) => words.startsWith(text) || likeness(text, words, LEAST_LIKENESS) >= LEAST_LIKENESS,
  );
}

function isAnswer(cell: Cell, words: RubricWords): boolean {
  return TICK.test(wordsIn(cell)) || isGrade(cell, words);
}

/** Whether a rubric that grades criteria knows the cell's text for a grade. */
function isGrade(cell: Cell, { rubric }: RubricWords): boolean {
  return scoringOf(rubric).method === "mean" && criterionAnswer(cell, NOWHERE, rubric).kind === "graded";
}
