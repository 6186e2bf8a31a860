/** Where everything stands on the LKE sheet. The other sheets' formulas point there by this plan. */
import type { Rubric, RubricComponent, RubricSubcomponent } from "../../rubric/schema.ts";
import type { Side } from "./content.ts";

export const LKE = "LKE";

/** The columns of the form (Lampiran 2) and, beside each letter, the one that the ticked criteria support. */
export const COLUMN = {
  number: "A",
  title: "B",
  weight: "C",
  note: "G",
  evidence: "H",
  evaluatorNote: "L",
  recommendation: "M",
} as const;

export const ANSWER_COLUMNS: Readonly<
  Record<Side, { readonly answer: string; readonly score: string; readonly support: string }>
> = {
  self: { answer: "D", score: "E", support: "F" },
  evaluator: { answer: "I", score: "J", support: "K" },
};

export const LKE_WIDTHS = {
  A: 4.5,
  B: 42,
  C: 7,
  D: 8.5,
  E: 8,
  F: 9.5,
  G: 26,
  H: 24,
  I: 8.5,
  J: 8,
  K: 9.5,
  L: 26,
  M: 26,
} as const;

export const HEADER = { first: 5, last: 6 } as const;

export interface PlannedSubcomponent {
  readonly rubric: RubricSubcomponent;
  readonly row: number;
  readonly firstCriterion: number;
  readonly lastCriterion: number;
}

export interface PlannedComponent {
  readonly rubric: RubricComponent;
  readonly row: number;
  readonly subcomponents: readonly PlannedSubcomponent[];
}

export interface LkePlan {
  readonly components: readonly PlannedComponent[];
  readonly subcomponents: readonly PlannedSubcomponent[];
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalRow: number;
  readonly predicateRow: number;
}

/** Lays the rubric out row by row: component, sub-component, its criteria. */
export function planLke(rubric: Rubric): LkePlan {
  const firstRow = HEADER.last + 1;
  let row = firstRow;
  const components = rubric.components.map((component): PlannedComponent => {
    const at = row;
    row += 1;
    const subcomponents = component.subcomponents.map((subcomponent): PlannedSubcomponent => {
      const planned = {
        rubric: subcomponent,
        row,
        firstCriterion: row + 1,
        lastCriterion: row + subcomponent.criteria.length,
      };
      row = planned.lastCriterion + 1;
      return planned;
    });
    return { rubric: component, row: at, subcomponents };
  });
  return {
    components,
    subcomponents: components.flatMap(({ subcomponents }) => subcomponents),
    firstRow,
    lastRow: row - 1,
    totalRow: row,
    predicateRow: row + 1,
  };
}

/** A list of cells of one column, for SUM and COUNT. */
export function cellsOf(column: string, rows: readonly { readonly row: number }[]): string {
  return rows.map(({ row }) => `${column}${row}`).join(",");
}
