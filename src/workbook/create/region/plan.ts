/** Where everything stands, settled before the first row is written: the sheets' formulas refer to one another. */
import type { Language } from "../../../language/language.ts";
import type { RegionWorkbookTexts } from "../../../language/region-workbook-id.ts";
import type { FormFigures, Region } from "../../../region.ts";
import type { RegionRule } from "../../../rubric/region-rule-schema.ts";
import { rangeOf } from "../recap/cells.ts";

/** The sheets keep these names in every language: the forms are official. */
export const SHEET = {
  result: "Hasil Evaluasi",
  form: "LKE Gabungan",
  conditions: "Syarat Predikat",
  units: "Data OPD",
  texts: "Catatan OPD",
} as const;

/** The first columns of the sheet of units, from 1; the scores begin behind them. */
export const UNIT_COLUMN = { unit: 1, cluster: 2, complete: 3, counted: 4, firstScore: 5 } as const;

/** The columns of the joint form, from 1. */
export const FORM_COLUMN = {
  code: 1,
  name: 2,
  weight: 3,
  instansi: 4,
  utama: 5,
  pendukung: 6,
  tambahan: 7,
  unit: 8,
  combined: 9,
  percent: 10,
} as const;

/** Above the units stand title, subtitle, a note and an empty row, then the head. */
const UNIT_HEAD_ROW = 5;
/** Above the form's lines stand its title, the weight and how many units count. */
export const FORM_ROW = { weight: 5, counted: 6, head: 7, first: 8 } as const;

/** A line of the joint form. `scores`: its columns on the sheet of units. */
export interface FormLine {
  readonly kind: "component" | "subcomponent" | "total";
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly figures: FormFigures;
  readonly row: number;
  readonly scores: { readonly first: number; readonly last: number };
  /** The rows that it is the sum of; none for a sub-component. */
  readonly parts: readonly number[];
}

export interface RegionPlan {
  readonly lines: readonly FormLine[];
  readonly total: FormLine;
  /** Rows of the units. */
  readonly units: { readonly head: number; readonly first: number; readonly last: number };
  /** Of the units, behind the scores. */
  readonly columns: {
    readonly total: number;
    readonly predicate: number;
    readonly reason: number;
    readonly file: number;
  };
  /** The bands on the sheet of conditions. */
  readonly bands: { readonly first: number; readonly last: number };
}

/** What the sheets are made from. */
export interface Source {
  readonly region: Region;
  readonly rule: RegionRule;
  readonly language: Language;
  readonly texts: RegionWorkbookTexts;
  readonly plan: RegionPlan;
}

export function planRegion(region: Region): RegionPlan {
  const lines = linesOf(region);
  const total = totalOf(region, lines);
  const behind = total.scores.last + 1;
  const conditions = region.rungs.reduce((rows, rung) => rows + Math.max(rung.conditions.length, 1), 0);
  // Opening rows, a heading, the head, the conditions, the highest predicate, an empty row, a heading and a head.
  const firstBand = CONDITION_ROW + conditions + 4;
  return {
    lines,
    total,
    units: {
      head: UNIT_HEAD_ROW,
      first: UNIT_HEAD_ROW + 1,
      last: UNIT_HEAD_ROW + Math.max(region.units.length, 1),
    },
    columns: { total: behind, predicate: behind + 1, reason: behind + 2, file: behind + 3 },
    bands: { first: firstBand, last: firstBand + region.predicates.length - 1 },
  };
}

/** The first condition: below four opening rows, a heading and a head. */
export const CONDITION_ROW = 7;

function linesOf({ form }: Region): readonly FormLine[] {
  let row: number = FORM_ROW.first;
  let column: number = UNIT_COLUMN.firstScore;
  return form.components.flatMap((component): readonly FormLine[] => {
    const own = row;
    const firstColumn = column;
    const parts = component.subcomponents.map((part, index): FormLine => {
      const at = firstColumn + index;
      const { code, name, weight } = part;
      const place = { row: own + 1 + index, scores: { first: at, last: at } };
      return { kind: "subcomponent", code, name, weight, figures: part, parts: [], ...place };
    });
    row += parts.length + 1;
    column += parts.length;
    const { code, name, weight } = component;
    const scores = { first: firstColumn, last: column - 1 };
    const rows = parts.map((part) => part.row);
    return [
      { kind: "component", code, name, weight, figures: component, row: own, scores, parts: rows },
      ...parts,
    ];
  });
}

function totalOf({ form }: Region, lines: readonly FormLine[]): FormLine {
  const components = lines.filter(({ kind }) => kind === "component");
  const last = lines.at(-1);
  return {
    kind: "total",
    code: "",
    name: "",
    weight: components.reduce((sum, { weight }) => sum + weight, 0),
    figures: form.total,
    row: (last?.row ?? FORM_ROW.head) + 1,
    scores: { first: UNIT_COLUMN.firstScore, last: last?.scores.last ?? UNIT_COLUMN.firstScore },
    parts: components.map(({ row }) => row),
  };
}

/** A column of all units, for a formula on another sheet. */
export function unitRange({ units }: RegionPlan, column: number): string {
  return rangeOf(`'${SHEET.units}'`, column, units.first, units.last);
}
