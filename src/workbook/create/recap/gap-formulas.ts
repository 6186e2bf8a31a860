/** The live cells of a sheet *Selisih Penilaian*. A formula stands only where it gives what was found; else the figure does. */
import { exact, publishedDifference, sum } from "../../../exact.ts";
import type { GapGroup, UnitGap } from "../../../gap.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { blank, type Cell, live, number, quoted, text } from "./cells.ts";
import { COLUMN, unitRange } from "./gap-plan.ts";
import type { Source } from "./plan.ts";

/** By the gap, the largest first; whoever has an open answer has none. */
export function rankCell({ rank }: UnitGap, row: number, group: GapGroup, { texts }: Source): Cell {
  const gap = cellName(row, COLUMN.gap);
  const formula = `IF(ISNUMBER(${gap}),RANK(${gap},${unitRange(COLUMN.gap, group)}),${quoted(texts.none)})`;
  return live(formula, rank ?? texts.none, "count");
}

/** Self less evaluator; of an OPD with an open answer how many answers there are, which nothing counts. */
export function gapCell(unit: UnitGap, row: number): Cell {
  const { rank, points, pairs, of, self, evaluator } = unit;
  if (rank === null) return text(`${pairs}/${of}`, "centred");
  const [own, other] = [cellName(row, COLUMN.self), cellName(row, COLUMN.evaluator)];
  return differenceOf(self.total, evaluator.total) === points
    ? live(`ROUND(${own}-${other},2)`, points, "difference")
    : number(points, "difference");
}

function differenceOf(self: number | null, evaluator: number | null): number | null {
  if (self === null || evaluator === null) return null;
  return publishedDifference(exact(self).sub(exact(evaluator)));
}

/** The mean of the OPDs that are complete on both sides. */
export function meanCell(group: GapGroup): Cell {
  const { points } = group.region;
  if (!points) return blank("sumPoints");
  const told = group.units.flatMap((unit) => (unit.rank === null ? [] : [exact(unit.points)]));
  const fromTold = publishedDifference(sum(told).div(told.length));
  // Gaps of more decimals than are told have another mean than the told ones.
  return fromTold === points.mean
    ? live(`ROUND(AVERAGE(${unitRange(COLUMN.gap, group)}),2)`, points.mean, "sumDifference")
    : number(points.mean, "sumDifference");
}

export function medianCell(group: GapGroup): Cell {
  const { points } = group.region;
  if (!points) return blank("sumPoints");
  const rising = group.units
    .flatMap((unit) => (unit.rank === null ? [] : [unit.points]))
    .toSorted((one, other) => one - other);
  const [below = 0, above = 0] = [rising[(rising.length - 1) >> 1], rising[rising.length >> 1]];
  const fromTold = publishedDifference(exact(below).add(exact(above)).div(2));
  return fromTold === points.median
    ? live(`ROUND(MEDIAN(${unitRange(COLUMN.gap, group)}),2)`, points.median, "sumDifference")
    : number(points.median, "sumDifference");
}

/** So many sub-components of all OPDs lie on a side. */
export function sideSum(side: "over" | "equal" | "under", group: GapGroup): Cell {
  return live(`SUM(${unitRange(COLUMN[side], group)})`, group.region[side], "sum");
}
