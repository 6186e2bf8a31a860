/** Where everything stands on the sheet *Rencana Bersama*, settled before its first row is written: one block for each plan. */
import type { RegionPlan } from "../../../region-plan.ts";
import { columnName } from "../../sheet/cell-name.ts";
import { type GroupPlan, HEADER_ROW, type Source } from "./plan.ts";

/** Columns of the OPDs, from 1. */
export const COLUMN = {
  unit: 1,
  taken: 2,
  now: 3,
  predicate: 4,
  effort: 5,
  gain: 6,
  after: 7,
  afterPredicate: 8,
  raises: 9,
  criteria: 10,
} as const;

/** Columns of the goals above them. */
export const GOAL = { measure: 1, wanted: 2, now: 3, after: 4, most: 5, reached: 6 } as const;

export interface PlanBlock {
  readonly plan: RegionPlan;
  /** The group of the recap with the bands that the formulas look up; null where it is not there. */
  readonly of: GroupPlan | null;
  /** What came of it. */
  readonly outcomeRow: number;
  /** The header of the goals; the mean, the shares and the effort follow. */
  readonly goalsRow: number;
  /** The header of the OPDs. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Rows between the last goal and the header of the OPDs, and behind a block. */
const GAP = 1;

export function planBlocks(plans: readonly RegionPlan[], { plan: { groups } }: Source): readonly PlanBlock[] {
  const blocks: PlanBlock[] = [];
  let row: number = HEADER_ROW;
  for (const plan of plans) {
    const goals = plan.counted === 0 ? 0 : 1 + Number(plan.mean !== null) + plan.shares.length + 1;
    const goalsRow = row + 2;
    const headerRow = goalsRow + (goals === 0 ? 0 : goals + GAP);
    const units = plan.lifts.length + plan.unlifted.length;
    const firstRow = headerRow + 1;
    const lastRow = headerRow + units;
    blocks.push({
      plan,
      of: groupOf(plan, groups),
      outcomeRow: row + 1,
      goalsRow,
      headerRow,
      firstRow,
      lastRow,
    });
    row = (units === 0 ? headerRow - 1 : lastRow) + 1 + leftOutRows(plan) + GAP;
  }
  return blocks;
}

/** An empty row and a heading stand above who is left out. */
function leftOutRows({ leftOut }: RegionPlan): number {
  return leftOut.length === 0 ? 0 : leftOut.length + 2;
}

function groupOf({ year, rubric }: RegionPlan, groups: readonly GroupPlan[]): GroupPlan | null {
  const [only, another] = groups.filter(({ group }) => group.year === year && group.rubric.id === rubric);
  return only && !another ? only : null;
}

/** `$G$10:$G$48` */
export function unitRange(column: number, { firstRow, lastRow }: PlanBlock): string {
  const name = columnName(column);
  return `$${name}$${firstRow}:$${name}$${lastRow}`;
}
