/** The criteria of one sub-component as they stand on the sheet, with their answers. */
import { type CriterionAnswer, type CriterionRow, type StrangerRow, saidBy } from "../../assessment.ts";
import { statedNumber } from "./cell-text.ts";
import { type MatchedCriterion, matchCriteria } from "./criteria.ts";
import { criterionUnlessMoved } from "./moved-cells.ts";
import {
  cellAt,
  criterionAt,
  isOwnCell,
  letterAt,
  type Place,
  perAssessor,
  refAt,
  strangerRow,
} from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** The criterion rows of a block, and the rows in it that are answered and weighted like a sub-component. */
export function readCriteria(
  place: Place,
  block: SubcomponentTableRow,
): { readonly rows: readonly CriterionRow[]; readonly strangers: readonly StrangerRow[] } {
  const matched = matchCriteria(block.criteria, place.table.words.criteria.get(block.code) ?? []);
  const rows: CriterionRow[] = [];
  const strangers: StrangerRow[] = [];
  for (const criterion of matched) {
    if (block.flat !== true && isNone(criterion) && isLikeSubcomponent(place, criterion))
      strangers.push(strangerRow(place, criterion.row, []));
    else rows.push(...criterionRow(place, criterion, block));
  }
  return { rows: withoutAgreeingRepeats(rows), strangers };
}

function isNone({ match }: MatchedCriterion): boolean {
  return match === "unknown" || match === "evidence";
}

/** A row that is no criterion of the rubric counts only if somebody answered it or numbered it. */
function criterionRow(
  place: Place,
  criterion: MatchedCriterion,
  block: SubcomponentTableRow,
): CriterionRow[] {
  const title = refAt(place, criterion.row, place.section.columns.title);
  const answers = perAssessor<CriterionAnswer>(
    place,
    (columns) => {
      const isWhole = block.flat === true && isOwnCell(place.table.sheet, block, columns.criterion);
      const at = refAt(place, criterion.row, columns.criterion);
      if (isWhole) return { kind: "unanswered", raw: "", at };
      return criterionUnlessMoved(place, criterion, criterionAt(place, criterion.row, columns));
    },
    { kind: "unanswered", raw: "", at: title },
  );
  const answered = Object.values(answers).some(({ kind }) => kind !== "unanswered");
  if (isNone(criterion) && !criterion.numbered && !answered) return [];
  return [
    {
      number: criterion.number,
      text: criterion.text,
      match: criterion.match,
      at: title,
      hidden: place.table.sheet.hiddenRows.has(criterion.row),
      answers,
      scores: statedScores(place, criterion.row, block),
    },
  ];
}

/** Blanks and texts beside a criterion state nothing; what is broken is told of the sheet as a whole. */
function statedScores(place: Place, row: number, block: SubcomponentTableRow): CriterionRow["scores"] {
  const isWhole = (column: number) => block.flat === true && isOwnCell(place.table.sheet, block, column);
  return Object.fromEntries(
    place.section.chosen.assessors.flatMap(({ assessor, score, criterion }) => {
      if (score === null || score === criterion || isWhole(score)) return [];
      const figure = statedNumber(cellAt(place, row, score), refAt(place, row, score));
      return figure.kind === "number" ? [[assessor, figure]] : [];
    }),
  );
}

/** A weight and a letter make a sub-component, whatever it is called. */
function isLikeSubcomponent(place: Place, { row }: MatchedCriterion): boolean {
  const { weight } = place.section.columns;
  if (
    weight === null ||
    statedNumber(cellAt(place, row, weight), refAt(place, row, weight)).kind !== "number"
  )
    return false;
  return place.section.chosen.assessors.some(({ answer }) => letterAt(place, row, answer).kind === "letter");
}

/**
 * A criterion that stands twice is read once while both rows say the same. Where they differ both are kept, so that
 * no letter is derived from the one that happens to come first.
 */
function withoutAgreeingRepeats(rows: readonly CriterionRow[]): CriterionRow[] {
  const firsts = new Map<number, CriterionRow>();
  return rows.map((row) => {
    if (row.number === null) return row;
    const first = firsts.get(row.number);
    if (!first) firsts.set(row.number, row);
    return first && agree(first, row) ? { ...row, number: null, match: "repeated" } : row;
  });
}

function agree(a: CriterionRow, b: CriterionRow): boolean {
  return Object.entries(b.answers).every(([assessor, answer]) => {
    const other = Object.entries(a.answers).find(([name]) => name === assessor)?.[1];
    return answer.kind === "unanswered" || (other !== undefined && saidBy(other) === saidBy(answer));
  });
}
