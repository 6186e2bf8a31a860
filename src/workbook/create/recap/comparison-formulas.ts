/** The live cells of the sheet *Perbandingan*. A formula stands only where it gives what was found; else the figure does. */
import { type ComparedUnit, type Period, shortOfTarget, type UnitResult } from "../../../comparison.ts";
import { type Exact, exact, published, sum, ZERO } from "../../../exact.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { blank, type Cell, live, liveArray, number, quoted, text } from "./cells.ts";
import { COLUMN, type ComparisonPlan, columnRange, ROW, TARGET_CELL } from "./comparison-plan.ts";
import type { Source } from "./plan.ts";

/** Later less earlier; a text while one is missing. Totals that do not measure the same are not subtracted. */
export function changeCell(unit: ComparedUnit, row: number, { texts }: Source): Cell {
  const step = unit.steps.at(-1);
  if (!step || step.outcome === "other-rule") return text(texts.none, "difference");
  const [from, to] = [cellName(row, COLUMN.from), cellName(row, COLUMN.to)];
  return live(
    `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),ROUND(${to}-${from},2),${quoted(texts.none)})`,
    step.change ?? texts.none,
    "difference",
  );
}

export function outcomeCell(unit: ComparedUnit, row: number, { language }: Source): Cell {
  const { outcomes } = textsOf(language).compare;
  const outcome = unit.steps.at(-1)?.outcome ?? "absent";
  if (outcome === "other-rule") return text(outcomes[outcome], "centred");
  const change = cellName(row, COLUMN.change);
  const otherwise = outcome === "rose" || outcome === "fell" || outcome === "same" ? "incomplete" : outcome;
  const told = `IF(${change}>0,${quoted(outcomes.rose)},IF(${change}<0,${quoted(outcomes.fell)},${quoted(outcomes.same)}))`;
  return live(`IF(ISNUMBER(${change}),${told},${quoted(outcomes[otherwise])})`, outcomes[outcome], "centred");
}

/** The points that are missing; 0 once the target is reached. */
export function toTargetCell(result: UnitResult | null | undefined, row: number, source: Source): Cell {
  return distanceCell(result?.toTarget ?? null, row, "points", source);
}

function distanceCell(
  value: number | null,
  row: number,
  look: "points" | "sumPoints",
  { texts }: Source,
): Cell {
  const to = cellName(row, COLUMN.to);
  const short = `MAX(0,ROUND(${TARGET_CELL}-${to},2))`;
  return live(
    `IF(AND(ISNUMBER(${TARGET_CELL}),ISNUMBER(${to})),${short},${quoted(texts.none)})`,
    value ?? texts.none,
    look,
  );
}

/** The means of all that are complete in one of the two: what the region's own mean is each time. */
export function allCells(plan: ComparisonPlan, source: Source): readonly Cell[] {
  const { comparison, step } = plan;
  const [from, to] = [step.from, step.to].map((place) => comparison.periods[place]);
  return [
    blank("sumText"),
    periodMean(from, step.from, COLUMN.from, plan),
    blank("sumText"),
    periodMean(to, step.to, COLUMN.to, plan),
    blank("sumText"),
    blank("sumText"),
    blank("sumText"),
    distanceCell(shortOfTarget(to?.mean ?? null, comparison.target), ROW.all, "sumPoints", source),
  ];
}

/** A result of a unit that has several counts, but nobody knows which of them belongs into the table. */
function periodMean(period: Period | undefined, place: number, column: number, plan: ComparisonPlan): Cell {
  if (!period || period.mean === null) return blank("sumPoints");
  const totals = plan.comparison.units.filter(({ results }) => (results[place]?.total ?? null) !== null);
  return totals.length === period.complete
    ? live(`ROUND(AVERAGE(${columnRange(column, plan)}),2)`, period.mean, "sumPoints")
    : number(period.mean, "sumPoints");
}

/** The means of those that are complete in both. */
export function meanCells(plan: ComparisonPlan): readonly Cell[] {
  const { both } = plan.step;
  if (!both) return NO_MIDDLE;
  const [from, to, change] = rangesOf(plan);
  const mean = (figures: string) => `ROUND(SUMPRODUCT(--ISNUMBER(${change}),${figures})/COUNT(${change}),2)`;
  const changes = plan.comparison.units.flatMap((unit) => unit.steps.at(-1)?.change ?? []);
  const rising = awayFromZero(sum(changes.map(exact)).div(changes.length));
  return middleCells(
    live(mean(from), both.mean.from, "sumPoints"),
    live(mean(to), both.mean.to, "sumPoints"),
    differenceCell(`ROUND(AVERAGE(${change}),2)`, rising, both.mean.change),
  );
}

export function medianCells(plan: ComparisonPlan): readonly Cell[] {
  const { both } = plan.step;
  if (!both) return NO_MIDDLE;
  const [from, to, change] = rangesOf(plan);
  const median = (figures: string) => `ROUND(MEDIAN(IF(ISNUMBER(${change}),${figures})),2)`;
  const shown = `${cellName(ROW.median, COLUMN.to)}-${cellName(ROW.median, COLUMN.from)}`;
  const rising = awayFromZero(exact(both.median.to).sub(exact(both.median.from)));
  return middleCells(
    liveArray(median(from), both.median.from, "sumPoints"),
    liveArray(median(to), both.median.to, "sumPoints"),
    differenceCell(`ROUND(${shown},2)`, rising, both.median.change),
  );
}

function rangesOf(plan: ComparisonPlan): readonly [from: string, to: string, change: string] {
  return [columnRange(COLUMN.from, plan), columnRange(COLUMN.to, plan), columnRange(COLUMN.change, plan)];
}

const NO_MIDDLE: readonly Cell[] = Array.from({ length: COLUMN.toTarget - 1 }, () => blank("sumText"));

function middleCells(from: Cell, to: Cell, change: Cell): readonly Cell[] {
  const empty = blank("sumText");
  return [empty, from, empty, to, empty, change, empty, empty];
}

/** @param calculated what a spreadsheet makes of the formula */
function differenceCell(formula: string, calculated: number, change: number): Cell {
  return calculated === change ? live(formula, change, "sumDifference") : number(change, "sumDifference");
}

/** As ROUND of a spreadsheet rounds; what is published is rounded up where it lies in the middle. */
function awayFromZero(figure: Exact): number {
  return figure.lt(ZERO) ? -published(figure.neg()) : published(figure);
}
