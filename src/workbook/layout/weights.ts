/** The weights that a table states, in points: a sheet writes them as 6, `6,00`, `6%`, 6 % or 0.06. */
import type { StatedNumber } from "../../assessment.ts";
import { type Exact, exact, sum } from "../../exact.ts";
import type { Cell } from "../sheet.ts";
import { statedNumber, textOf } from "./cell-text.ts";

/** A weight as its cell has it. */
export interface WeightCell {
  readonly row: number;
  readonly of: "component" | "subcomponent";
  /** What the rubric says; null for a code that it does not have. */
  readonly official: Exact | null;
  readonly cell: Cell | undefined;
  readonly at: StatedNumber["at"];
}

interface Stated {
  readonly source: WeightCell;
  readonly number: StatedNumber;
  /** `percent`: the cell shows 0.06 as 6 %; `points`: it says so itself (`6%`); `plain`: the column must tell. */
  readonly unit: "percent" | "points" | "plain";
}

/** Fractions of a whole add up to 1; one of them may have been changed. */
const FRACTIONS_AT_MOST = exact("1.5");

/** The weights in points, by row. */
export function pointWeights(cells: readonly WeightCell[]): ReadonlyMap<number, StatedNumber> {
  const stated = cells.map((source): Stated => {
    const number = statedNumber(source.cell, source.at);
    const isText = source.cell?.value.kind === "text";
    const percent = source.cell?.percent === true && !isText;
    return { source, number, unit: percent ? "percent" : /%/.test(textOf(source.cell)) ? "points" : "plain" };
  });
  const fractions = areFractions(stated.filter(({ unit }) => unit === "plain"));
  return new Map(
    stated.map(({ source, number, unit }) => [
      source.row,
      unit === "percent" || (unit === "plain" && fractions) ? inPoints(number) : number,
    ]),
  );
}

interface Figure {
  readonly value: Exact;
  readonly official: Exact | null;
}

/**
 * Whether plain figures are shares of 1: the sub-components', or the components' where only those have any. Most of
 * them tell, whatever a single one was changed to; where none is the rubric's, their sum does.
 */
function areFractions(plain: readonly Stated[]): boolean {
  const figures = (of: WeightCell["of"]): Figure[] =>
    plain.flatMap(({ source, number }) =>
      source.of === of && number.kind === "number"
        ? [{ value: exact(number.decimal), official: source.official }]
        : [],
    );
  const subcomponents = figures("subcomponent");
  const deciding = subcomponents.length > 0 ? subcomponents : figures("component");
  const inFull = deciding.filter(({ value, official }) => official?.equals(value)).length;
  const asShare = deciding.filter(({ value, official }) => official?.equals(value.mul(100))).length;
  if (inFull !== asShare) return asShare > inFull;
  return deciding.length > 0 && sum(deciding.map(({ value }) => value)).lte(FRACTIONS_AT_MOST);
}

function inPoints(number: StatedNumber): StatedNumber {
  return number.kind === "number"
    ? { ...number, decimal: exact(number.decimal).mul(100).toString() }
    : number;
}
