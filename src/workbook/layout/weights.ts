/** The weights that a table states, in points: a sheet writes them as 6, `6,00`, `6%`, 6 % or 0.06. */
import type { StatedNumber } from "../../assessment.ts";
import { type Exact, exact, sum } from "../../exact.ts";
import type { Cell } from "../sheet.ts";
import { statedNumber, textOf } from "./cell-text.ts";

/** A weight as its cell has it. */
export interface WeightCell {
  readonly row: number;
  readonly of: "component" | "subcomponent";
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

/** Whether plain figures are shares of 1: the sub-components' together, or the components' where only those have any. */
function areFractions(plain: readonly Stated[]): boolean {
  const figures = (of: WeightCell["of"]): Exact[] =>
    plain.flatMap(({ source, number }) =>
      source.of === of && number.kind === "number" ? [exact(number.decimal)] : [],
    );
  const subcomponents = figures("subcomponent");
  const deciding = subcomponents.length > 0 ? subcomponents : figures("component");
  return deciding.length > 0 && sum(deciding).lte(FRACTIONS_AT_MOST);
}

function inPoints(number: StatedNumber): StatedNumber {
  return number.kind === "number"
    ? { ...number, decimal: exact(number.decimal).mul(100).toString() }
    : number;
}
