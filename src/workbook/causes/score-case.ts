/** One score with what its formula should rest on, tried with every answer that may stand there. */
import { type CellRef, rowsOf, type SubcomponentRow } from "../../assessment.ts";
import { type Exact, pointsOf } from "../../exact.ts";
import type { RubricSubcomponent } from "../../rubric/schema.ts";
import type { Expression } from "../formula/parse.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import type { Scalar } from "../formula/scalar.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Evidence, isFigure, keyOf, namedFrom, type Suspect } from "./evidence.ts";
import { type Area, areasIn, isSingle } from "./expressions.ts";
import { readsPlace } from "./read-cells.ts";

/** A figure that one answer gives. */
export interface AnswerCase {
  readonly suspect: Suspect;
  readonly evidence: Evidence;
  /** The answer as the form wants it. */
  readonly letter: string;
  /** The answer as it stands in its cell. */
  readonly written: string;
  readonly answerAt: CellRef;
  /** The weight's cell, and what it holds and should hold in the sheet's own unit. */
  readonly weight: { readonly at: CellRef; readonly saved: number; readonly official: number } | null;
  /** Each answer that may stand there, with the score that it gives. */
  readonly trials: readonly { readonly letter: Scalar; readonly score: Exact }[];
}

export interface ScoreCase extends AnswerCase {
  readonly subcomponent: RubricSubcomponent;
}

/** Null where no letter was given: then the score rests on the criteria. */
export function scoreCase(suspect: Suspect, evidence: Evidence): ScoreCase | null {
  const { code, assessor } = suspect.figure;
  const { assessment, rubric } = evidence;
  const [row] = rowsOf(assessment, code);
  const answer = row?.answers[assessor];
  const subcomponent = rubric.components
    .flatMap(({ subcomponents }) => subcomponents)
    .find((one) => one.code === code);
  if (!row || answer?.kind !== "letter" || !subcomponent) return null;
  // A formula with the letter's value written into it is tried with the letter that was given.
  const anyLetter = readsLetters(suspect, evidence, answer.at);
  const steps = rubric.scale.filter(({ letter }) => anyLetter || letter === answer.letter);
  return {
    suspect,
    evidence,
    subcomponent,
    letter: answer.letter,
    written: answer.raw,
    answerAt: answer.at,
    weight: weightOf(row, subcomponent, evidence),
    trials: steps.map(({ letter, value }) => ({ letter, score: pointsOf(subcomponent.weight, value) })),
  };
}

/** Whether it reads the answer, or a cell that may be taken for it: one that holds no number. */
function readsLetters({ figure, expression }: Suspect, { saved }: Evidence, answerAt: CellRef): boolean {
  if (readsPlace(expression, figure.at, { at: answerAt })) return true;
  return singleCells(expression).some((area) => {
    const at = { sheet: area.sheet ?? figure.at.sheet, cell: cellName(area.area.top, area.area.left) };
    return typeof saved.valueAt(at) !== "number";
  });
}

export function singleCells(expression: Expression): readonly Area[] {
  return areasIn(expression).filter(isSingle);
}

/** The sheet may write a weight of 6 points as 0.06. */
function weightOf(
  row: SubcomponentRow,
  { weight }: RubricSubcomponent,
  { saved }: Evidence,
): ScoreCase["weight"] {
  if (row.weight?.kind !== "number") return null;
  const value = saved.valueAt(row.weight.at);
  const points = Number(row.weight.decimal);
  if (typeof value !== "number" || points === 0) return null;
  return { at: row.weight.at, saved: value, official: Number(plainDecimal((weight * value) / points)) };
}

/** Whether an expression in the place of the formula gives the right score for every answer. */
export function isRightScore(
  expression: Expression,
  { suspect, evidence, trials, answerAt }: AnswerCase,
  supposed: readonly (readonly [CellRef, Scalar])[] = [],
): boolean {
  const { saved, rubric } = evidence;
  return trials.every(({ letter, score }) => {
    const cells = new Map<string, Scalar>([[keyOf(answerAt), letter]]);
    for (const [at, value] of supposed) cells.set(keyOf(at), value);
    return isFigure(saved.result(expression, suspect.figure.at, cells), score, rubric);
  });
}

/** A cell as the sentence about the score names it. */
export function nameOf(at: CellRef, { suspect }: AnswerCase): string {
  return namedFrom(suspect.figure.at, at);
}
