/**
 * What the result sheet may say about each answer: a formula that points at the answer cell, where that formula
 * gives exactly the letter that was read, and else the letter itself.
 */
import {
  type Assessor,
  type CellRef,
  type CriterionRow,
  type LetterAnswer,
  rowsOf,
  type SubcomponentRow,
} from "../../assessment.ts";
import type { Exact } from "../../exact.ts";
import type { Rubric, RubricSubcomponent } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { type AnswerPlace, agreedAnswer } from "../../score/answer.ts";
import { isCountable, rangesOf } from "./countable.ts";
import { type Graded, gradedOf } from "./graded.ts";

/** The answer of one assessor to one sub-component. */
export interface SourcedAnswer {
  readonly letter: string | null;
  /** Of 100; the answer itself where the rubric scores by figures. */
  readonly value: Exact | null;
  /** Where it stands or would stand; null when the sheet has no such row. */
  readonly source: CellRef | null;
  /** Whether formulas on the sheet give the answer. */
  readonly live: boolean;
  /** Set when the letter comes from ticked criteria and formulas can count them. */
  readonly ticks: Ticks | null;
  /** Set when the answer is the mean of graded criteria and formulas can take it. */
  readonly graded: Graded | null;
}

/** The criteria of one sub-component as formulas can count them. */
export interface Ticks {
  readonly count: number;
  readonly fulfilled: number;
  readonly unfulfilled: number;
  readonly fulfilledWords: readonly string[];
  readonly unfulfilledWords: readonly string[];
  readonly sheet: string;
  /** Ranges of cells without gaps: `D8:D13`. */
  readonly ranges: readonly string[];
}

/** The answer of one assessor with the way to show it. */
export function sourcedAnswer(subcomponent: RubricSubcomponent, place: AnswerPlace): SourcedAnswer {
  const { assessment, rubric, assessor } = place;
  const rows = rowsOf(assessment, subcomponent.code);
  const resolved = agreedAnswer(rows, subcomponent, place);
  const letter = resolved?.letter ?? null;
  const [row, ...repeated] = rows;
  const source = resolved?.cell ?? row?.answers[assessor]?.at ?? null;
  const fixed: SourcedAnswer = {
    letter,
    value: resolved?.value ?? null,
    source: row ? source : null,
    live: false,
    ticks: null,
    graded: null,
  };
  const answer = row?.answers[assessor];
  if (!row || !answer) return fixed;
  // Rows that contradict each other count as unanswered; no formula on one of them may say otherwise.
  if ((repeated.length > 0 && resolved === null) || !isReferable(answer.at)) return fixed;
  const scoring = scoringOf(rubric);
  if (scoring.method === "mean") {
    const graded = resolved && gradedOf(row, subcomponent, scoring, assessor);
    return { ...fixed, live: graded !== null, graded };
  }
  if (scoring.method === "points") return fixed;
  if (scoring.method === "letters") {
    const shown = formulaLetter(answer, rubric);
    if (shown === letter) return { ...fixed, live: true };
    if (shown !== null || answer.kind !== "unanswered") return fixed;
  }
  const ticks = ticksOf(row, assessor);
  return { ...fixed, live: ticks !== null, ticks };
}

/** What the formula makes of the cell: a letter of the scale up to case and plain spaces, or nothing. */
function formulaLetter(answer: LetterAnswer, rubric: Rubric): string | null | undefined {
  if (answer.kind === "broken") return undefined;
  const plain = answer.raw.replace(/^ +| +$/g, "").toUpperCase();
  return rubric.scale.find(({ letter }) => letter === plain)?.letter ?? null;
}

/** In a sheet name this would be read as the format's escape for a character, by some programs and not by others. */
function isReferable({ sheet }: CellRef): boolean {
  return !/_x[0-9A-F]{4}_/i.test(sheet);
}

function ticksOf(row: SubcomponentRow, assessor: Assessor): Ticks | null {
  const criteria = row.criteria.filter(({ number }) => number !== null);
  const fulfilled = wordsOf(criteria, assessor, "fulfilled");
  const unfulfilled = wordsOf(criteria, assessor, "unfulfilled");
  const cells = criteria.flatMap((criterion) => criterion.answers[assessor]?.at ?? []);
  const [first] = cells;
  const words = [...fulfilled, ...unfulfilled];
  // Under Ya and Tidak the same mark means one or the other: a formula that counts words cannot tell.
  if (criteria.some((one) => isPlaced(one.answers[assessor]))) return null;
  // Under a rubric that lets criteria be blank, a placeholder would count as an answer.
  const blanks = criteria.filter((one) => isBlank(one.answers[assessor])).length;
  if (!first || words.length === 0 || words.length + blanks < criteria.length) return null;
  if (!words.every(isCountable)) return null;
  if (fulfilled.some((word) => unfulfilled.includes(word))) return null;
  return {
    count: criteria.length,
    fulfilled: fulfilled.length,
    unfulfilled: unfulfilled.length,
    fulfilledWords: [...new Set(fulfilled)],
    unfulfilledWords: [...new Set(unfulfilled)],
    sheet: first.sheet,
    ranges: rangesOf(cells),
  };
}

function isBlank(answer: CriterionRow["answers"][Assessor]): boolean {
  return answer?.kind === "unanswered" && answer.raw.trim() === "";
}

function isPlaced(answer: CriterionRow["answers"][Assessor]): boolean {
  return (answer?.kind === "fulfilled" || answer?.kind === "unfulfilled") && answer.ticked === true;
}

function wordsOf(
  criteria: readonly CriterionRow[],
  assessor: Assessor,
  kind: "fulfilled" | "unfulfilled",
): string[] {
  const answers = criteria.flatMap((criterion) => criterion.answers[assessor] ?? []);
  return answers
    .filter((answer) => answer.kind === kind)
    .map(({ raw }) => raw.replace(/^ +| +$/g, "").toUpperCase());
}
