/** The graded criteria of one sub-component as formulas can average them. */

import type { Assessor, CellRef, SubcomponentRow } from "../../assessment.ts";
import { type Exact, exact, sum, ZERO } from "../../exact.ts";
import { gradeOf } from "../../rubric/grade.ts";
import type { MeanScoring, RubricSubcomponent } from "../../rubric/schema.ts";
import { criteriaStanding } from "../../score/criteria.ts";
import { parseCellName } from "../sheet/cell-name.ts";
import { isCountable, rangesOf } from "./countable.ts";

/** One word that answers stand in, and what it is worth. */
export interface GradeWord {
  readonly word: string;
  readonly value: number;
}

export interface Graded {
  readonly words: readonly GradeWord[];
  readonly sheet: string;
  /** Ranges without gaps, each with the weights of its cells; no weights where all count the same. */
  readonly ranges: readonly { readonly range: string; readonly weights: readonly number[] | null }[];
  /** The criteria, counted or weighed. */
  readonly whole: number;
  readonly answered: number;
  /** Weight × value of every answer together. */
  readonly earned: number;
}

/** Null where a formula would not give the same mean: an answer that it cannot compare, or a placeholder. */
export function gradedOf(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  scoring: MeanScoring,
  assessor: Assessor,
): Graded | null {
  const standing = criteriaStanding(row, subcomponent, assessor);
  if (!standing) return null;
  const parts = standing.map(({ criterion, answer }) => ({
    at: answer.at,
    weight: scoring.weighting === "criteria" ? (criterion.weight ?? 0) : 1,
    word: answer.raw.replace(/^ +| +$/g, "").toUpperCase(),
    grade: gradeOf(answer, scoring),
  }));
  const answered = parts.filter(({ grade }) => grade !== null);
  const isPlain = parts.every(({ word, grade }) => (grade ? isCountable(word) : word === ""));
  const [first] = parts;
  if (!first || answered.length === 0 || !isPlain) return null;
  const values = new Map(answered.map(({ word, grade }) => [word, grade?.value ?? 0]));
  const whole = sum(parts.map(({ weight }) => exact(weight)));
  return {
    words: Array.from(values, ([word, value]) => ({ word, value })),
    sheet: first.at.sheet,
    ranges: weightedRanges(parts, scoring),
    whole: whole.valueOf(),
    answered: sum(answered.map(({ weight }) => exact(weight))).valueOf(),
    earned: sum(answered.map(earnedBy)).valueOf(),
  };
}

function earnedBy({ weight, grade }: { weight: number; grade: { value: number } | null }): Exact {
  return grade ? exact(weight).mul(exact(grade.value)) : ZERO;
}

function weightedRanges(
  parts: readonly { readonly at: CellRef; readonly weight: number }[],
  { weighting }: MeanScoring,
): Graded["ranges"] {
  const inOrder = parts.toSorted((one, other) => rowOf(one.at) - rowOf(other.at));
  let next = 0;
  return rangesOf(inOrder.map(({ at }) => at)).map((range) => {
    const [from = "", to = from] = range.split(":");
    const count = (parseCellName(to)?.row ?? 0) - (parseCellName(from)?.row ?? 0) + 1;
    const weights = inOrder.slice(next, next + count).map(({ weight }) => weight);
    next += count;
    return { range, weights: weighting === "criteria" ? weights : null };
  });
}

function rowOf({ cell }: CellRef): number {
  return parseCellName(cell)?.row ?? 0;
}
