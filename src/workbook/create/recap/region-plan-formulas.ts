/**
 * The live cells of the sheet *Rencana Bersama*: whoever is taken out of the plan by a word leaves the means, the shares and
 * the effort. A formula stands only where it gives what was found; else the figure does.
 */
import { exact, published } from "../../../exact.ts";
import type { RegionLift, RegionMean, RegionShare } from "../../../region-plan.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { type Cell, live, number, quoted, text } from "./cells.ts";
import type { Source } from "./plan.ts";
import { predicateFormula } from "./ranking-formulas.ts";
import { COLUMN, GOAL, type PlanBlock, unitRange } from "./region-plan-layout.ts";

/** The words of the column that takes an OPD out of the plan. */
export interface Words {
  readonly yes: string;
  readonly no: string;
}

/** The total with the lift while the OPD is taken. */
export function afterCell(lift: RegionLift, row: number, { yes }: Words): Cell {
  const [now, gain] = [cellName(row, COLUMN.now), cellName(row, COLUMN.gain)];
  const isSum = published(exact(lift.from.total).add(exact(lift.gain))) === lift.to.total;
  if (!isSum) return number(lift.to.total, "total");
  return live(`ROUND(${now}+IF(${isTaken(row, yes)},${gain},0),2)`, lift.to.total, "total");
}

function isTaken(row: number, yes: string): string {
  return `${cellName(row, COLUMN.taken)}=${quoted(yes)}`;
}

/** By the bands of the rubric on the sheet Sebaran. */
export function afterPredicateCell({ to }: RegionLift, row: number, { of }: PlanBlock): Cell {
  const formula = of && predicateFormula(cellName(row, COLUMN.after), to, of);
  return formula ? live(formula, to.predicate, "strongCentred") : text(to.predicate, "strongCentred");
}

/** The mean of all that count: now, and with whoever is taken. */
export function meanCells(mean: RegionMean, row: number, block: PlanBlock, words: Words, source: Source) {
  const meanOf = (column: number, value: number | null) =>
    value === null
      ? text(source.texts.none, "points")
      : live(`ROUND(AVERAGE(${unitRange(column, block)}),2)`, value, "points");
  return [
    mean.wanted === null ? text(source.texts.none, "points") : number(mean.wanted, "typedPoints"),
    meanOf(COLUMN.now, mean.now),
    meanOf(COLUMN.after, mean.after),
    number(mean.most, "points"),
    reachedCell(
      row,
      mean.wanted === null || mean.after === null ? null : mean.after >= mean.wanted,
      words,
      source,
    ),
  ];
}

/** So many have the predicate or a better one: totals above where its band begins. */
export function shareCells(share: RegionShare, row: number, block: PlanBlock, words: Words, source: Source) {
  const band = block.of?.group.predicates.find(({ letter }) => letter === share.letter)?.band;
  const countOf = (column: number, value: number | null) => {
    if (value === null) return text(source.texts.none, "centred");
    if (!band) return number(value, "count");
    const bound = band.over === null ? ">=0" : `>${band.over}`;
    return live(`SUMPRODUCT(--(${unitRange(column, block)}${bound}))`, value, "count");
  };
  return [
    number(share.needed, "typed"),
    countOf(COLUMN.now, share.now),
    countOf(COLUMN.after, share.after),
    number(share.most, "count"),
    reachedCell(row, share.after === null ? null : share.after >= share.needed, words, source),
  ];
}

/** @param isReached null: there is nothing to say */
function reachedCell(row: number, isReached: boolean | null, { yes, no }: Words, { texts }: Source): Cell {
  if (isReached === null) return text(texts.none, "centred");
  const [after, wanted] = [cellName(row, GOAL.after), cellName(row, GOAL.wanted)];
  const told = `IF(${after}>=${wanted},${quoted(yes)},${quoted(no)})`;
  return live(
    `IF(AND(ISNUMBER(${after}),ISNUMBER(${wanted})),${told},"")`,
    isReached ? yes : no,
    "strongCentred",
  );
}

/** Of those that are taken. */
export function effortCell(effort: number | null, block: PlanBlock, { yes }: Words, { texts }: Source): Cell {
  if (effort === null) return text(texts.none, "centred");
  const taken = `SUMIF(${unitRange(COLUMN.taken, block)},${quoted(yes)},${unitRange(COLUMN.effort, block)})`;
  return live(`ROUND(${taken},2)`, effort, "centred");
}
