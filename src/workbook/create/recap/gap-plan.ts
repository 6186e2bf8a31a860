/** Where everything stands on a sheet *Selisih Penilaian*, settled before its first row is written. */
import type { GapGroup } from "../../../gap.ts";
import { columnName } from "../../sheet/cell-name.ts";

/** Columns of the table of OPDs, from 1. */
export const COLUMN = {
  rank: 1,
  unit: 2,
  cluster: 3,
  team: 4,
  self: 5,
  selfPredicate: 6,
  evaluator: 7,
  evaluatorPredicate: 8,
  gap: 9,
  over: 10,
  equal: 11,
  under: 12,
  steps: 13,
  file: 14,
} as const;

/** Below the common lines: the middles, then the header. */
export const ROW = { mean: 5, median: 6, header: 7, first: 8 } as const;

export function lastRowOf({ units }: Pick<GapGroup, "units">): number {
  return Math.max(ROW.first, ROW.first + units.length - 1);
}

/** `$I$8:$I$40` */
export function unitRange(column: number, group: Pick<GapGroup, "units">): string {
  const name = columnName(column);
  return `$${name}$${ROW.first}:$${name}$${lastRowOf(group)}`;
}
