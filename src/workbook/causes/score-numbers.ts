/** A score computed with another weight, or another value of a letter, than the rubric's. */
import type { CellRef } from "../../assessment.ts";
import type { Cause } from "../../reconciliation.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import { cellName, parseCellName } from "../sheet/cell-name.ts";
import { type Evidence, keyOf } from "./evidence.ts";
import { numbersIn, withPart } from "./expressions.ts";
import { readCells } from "./read-cells.ts";
import { isRightScore, nameOf, type ScoreCase } from "./score-case.ts";

/** The weight that stands in the row, or one that is written into the formula. */
export function otherWeight(score: ScoreCase): Cause | null {
  const { suspect, subcomponent, weight } = score;
  const { expression } = suspect;
  if (
    weight &&
    weight.saved !== weight.official &&
    isRightScore(expression, score, [[weight.at, weight.official]])
  )
    return weightCause(nameOf(weight.at, score), weight.saved, weight.official);
  for (const number of numbersIn(expression)) {
    const official = [subcomponent.weight, subcomponent.weight / PERCENT].find((wanted) =>
      isRightScore(withPart(expression, number, { kind: "literal", value: wanted }), score),
    );
    if (official !== undefined) return weightCause(null, Number(number.value), official);
  }
  return null;
}

const PERCENT = 100;

function weightCause(cell: string | null, used: number, official: number): Cause {
  return { kind: "weight-other", cell, used: plainDecimal(used), official: plainDecimal(official) };
}

/** What a letter is worth: written into the formula, or in a table that it looks up. */
export function otherValue(score: ScoreCase): Cause | null {
  for (const { letter, official } of officialValues(score)) {
    const cause = valueInFormula(score, letter, official) ?? valueInTable(score, letter, official);
    if (cause) return cause;
  }
  return null;
}

/** The values that letters have, the given one's first; some forms write them as shares of 1. */
function officialValues({ evidence, letter }: ScoreCase) {
  const { scale } = evidence.rubric;
  const own = scale.filter((step) => step.letter === letter);
  return own.flatMap(({ value }) => [
    { letter, official: value },
    { letter, official: value / PERCENT },
  ]);
}

function valueInFormula(score: ScoreCase, letter: string, official: number): Cause | null {
  const { expression } = score.suspect;
  for (const number of numbersIn(expression)) {
    if (isRightScore(withPart(expression, number, { kind: "literal", value: official }), score))
      return valueCause(letter, null, Number(number.value), official);
  }
  return null;
}

function valueInTable(score: ScoreCase, letter: string, official: number): Cause | null {
  const { suspect, evidence } = score;
  for (const at of readCells(suspect.expression, suspect.figure.at, evidence.saved)) {
    const used = evidence.saved.valueAt(at);
    if (typeof used !== "number" || !isBeside(at, letter, evidence)) continue;
    if (isRightScore(suspect.expression, score, [[at, official]]))
      return valueCause(letter, nameOf(at, score), used, official);
  }
  return null;
}

/** Whether a cell stands to the right of a letter or below it, and is no figure of the form itself. */
function isBeside(at: CellRef, letter: string, { saved, places }: Evidence): boolean {
  const { row, column } = parseCellName(at.cell) ?? { row: 0, column: 0 };
  const names = [
    [row, column - 1],
    [row - 1, column],
  ].flatMap(([line = 0, across = 0]) => (line > 0 && across > 0 ? [cellName(line, across)] : []));
  if (places.some((place) => keyOf(place.at) === keyOf(at))) return false;
  return names.some((cell) => saved.valueAt({ sheet: at.sheet, cell }) === letter);
}

function valueCause(letter: string, cell: string | null, used: number, official: number): Cause {
  return { kind: "value-other", letter, cell, used: plainDecimal(used), official: plainDecimal(official) };
}
