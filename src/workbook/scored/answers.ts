/**
 * What the result sheet may say about each answer: a formula that points at the answer cell, where that formula
 * gives exactly the letter that was read, and else the letter itself.
 */
import {
  type Assessment,
  type Assessor,
  type CellRef,
  type CriterionRow,
  type LetterAnswer,
  rowsOf,
  type SubcomponentRow,
} from "../../assessment.ts";
import type { EvaluatedSubcomponent, Evaluation } from "../../evaluation.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { columnName, parseCellName } from "../sheet/cell-name.ts";

/** The answer of one assessor to one sub-component. */
export interface SourcedAnswer {
  readonly letter: string | null;
  /** Where it stands or would stand; null when the sheet has no such row. */
  readonly source: CellRef | null;
  /** Whether a formula on `source` gives the letter. */
  readonly live: boolean;
  /** Set when the letter comes from ticked criteria and formulas can count them. */
  readonly ticks: Ticks | null;
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

/** The letter that an assessor's answer counts as. */
function letterBy(assessor: Assessor, scored: EvaluatedSubcomponent, evaluation: Evaluation): string | null {
  if (assessor === evaluation.assessor) return scored.letter;
  return scored.answers[assessor]?.letter ?? null;
}

/** The answer of one assessor with the way to show it. */
export function sourcedAnswer(
  assessor: Assessor,
  scored: EvaluatedSubcomponent,
  { assessment, evaluation, rubric }: { assessment: Assessment; evaluation: Evaluation; rubric: Rubric },
): SourcedAnswer {
  const letter = letterBy(assessor, scored, evaluation);
  const [row, ...repeated] = rowsOf(assessment, scored.code);
  const answer = row?.answers[assessor];
  if (!row || !answer) return { letter, source: null, live: false, ticks: null };
  const fixed: SourcedAnswer = { letter, source: answer.at, live: false, ticks: null };
  // Rows that contradict each other count as unanswered; no formula on one of them may say otherwise.
  if ((repeated.length > 0 && letter === null) || !isReferable(answer.at)) return fixed;
  const shown = formulaLetter(answer, rubric);
  if (shown === letter) return { ...fixed, live: true };
  if (shown !== null || answer.kind !== "unanswered") return fixed;
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
  if (!first || words.length !== criteria.length || !words.every(isCountable)) return null;
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

/** Words that every program upper-cases and compares alike; a logical value is spelled in the reader's language. */
function isCountable(word: string): boolean {
  return /^(?:[A-Z]+|[01]|[✓✔√])$/.test(word) && !["TRUE", "FALSE", "BENAR", "SALAH"].includes(word);
}

/** Cells below each other become one range. */
function rangesOf(cells: readonly CellRef[]): readonly string[] {
  const runs: { column: number; from: number; to: number }[] = [];
  for (const { cell } of cells) {
    const at = parseCellName(cell);
    if (!at) continue;
    const last = runs.at(-1);
    if (last && last.column === at.column && last.to + 1 === at.row) last.to = at.row;
    else runs.push({ column: at.column, from: at.row, to: at.row });
  }
  return runs.map(({ column, from, to }) => `${columnName(column)}${from}:${columnName(column)}${to}`);
}
