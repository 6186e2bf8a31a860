/** Where everything stands on the sheet *Perbandingan*, settled before its first row is written. */
import { type Comparison, comparedComponents, lastStep, type Step } from "../../../comparison.ts";
import { columnName } from "../../sheet/cell-name.ts";

/** Columns from 1. */
export const COLUMN = {
  unit: 1,
  cluster: 2,
  from: 3,
  fromPredicate: 4,
  to: 5,
  toPredicate: 6,
  change: 7,
  outcome: 8,
  toTarget: 9,
  firstComponent: 10,
} as const;

/** Below the common lines: the middles and the target, then the header. */
export const ROW = { all: 5, mean: 6, median: 7, target: 8, header: 9, first: 10 } as const;

/** The cell that may be changed: the distances follow. */
export const TARGET_CELL = `$${columnName(COLUMN.to)}$${ROW.target}`;

export interface ComparisonPlan {
  readonly comparison: Comparison;
  /** The last step: what the sheet shows. */
  readonly step: Step;
  readonly from: string;
  readonly to: string;
  readonly components: readonly { readonly code: string; readonly name: string }[];
  /** The last of the OPDs; the region's own results stand below a title. */
  readonly lastRow: number;
  /** The header of the table of transitions. */
  readonly transitionsRow: number;
}

/** A blank one and a title. */
export const ROWS_ABOVE_OWN = 2;

export function planComparison(comparison: Comparison): ComparisonPlan {
  const { periods, units, own = [] } = comparison;
  const step = lastStep(comparison);
  const lastRow = Math.max(ROW.first, ROW.first + units.length - 1);
  return {
    comparison,
    step,
    from: periods[step.from]?.label ?? "",
    to: periods[step.to]?.label ?? "",
    components: comparedComponents(comparison),
    lastRow,
    transitionsRow: lastRow + 3 + (own.length > 0 ? ROWS_ABOVE_OWN + own.length : 0),
  };
}

/** `$G$10:$G$48` */
export function columnRange(column: number, { lastRow }: Pick<ComparisonPlan, "lastRow">): string {
  const name = columnName(column);
  return `$${name}$${ROW.first}:$${name}$${lastRow}`;
}
