/** The formulas of the region's workbook: every mean is taken from the units' own scores and rounded once. */
import { CLUSTERS, type ClusterId } from "../../../cluster.ts";
import type { Region } from "../../../region.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { type Cell, live, quoted, rangeOf, text } from "../recap/cells.ts";
import type { LookName } from "../recap/looks.ts";
import { FORM_COLUMN, FORM_ROW, type FormLine, SHEET, type Source, UNIT_COLUMN, unitRange } from "./plan.ts";

/** The columns of a predicate's band on the sheet of conditions. */
export const BAND_COLUMN = { letter: 1, name: 2, over: 3, upTo: 4, firstCount: 5 } as const;

const FORM = `'${SHEET.form}'!`;

/** A cell of the joint form that stays where it is when a formula is copied. */
export function formCell(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** The same for another sheet. */
export function onForm(row: number, column: number): string {
  return FORM + formCell(row, column);
}

/** How many units count in a cluster. */
export function countFormula(cluster: ClusterId, { plan, texts }: Source): string {
  const clusters = unitRange(plan, UNIT_COLUMN.cluster);
  const counted = unitRange(plan, UNIT_COLUMN.counted);
  return `COUNTIFS(${clusters},${quoted(cluster)},${counted},${quoted(texts.yes)})`;
}

function countCell(cluster: ClusterId): string {
  return formCell(FORM_ROW.counted, FORM_COLUMN[cluster]);
}

/** The points of a cluster's units in the columns of a line. Blank cells are nothing; no unit that counts has any. */
function pointsFormula(cluster: ClusterId, { scores }: FormLine, { plan, texts }: Source): string {
  const { first, last } = plan.units;
  const from = `'${SHEET.units}'!$${columnName(scores.first)}$${first}`;
  const block = `${from}:$${columnName(scores.last)}$${last}`;
  const own = `(${unitRange(plan, UNIT_COLUMN.cluster)}=${quoted(cluster)})`;
  const counted = `(${unitRange(plan, UNIT_COLUMN.counted)}=${quoted(texts.yes)})`;
  return `SUMPRODUCT(${own}*${counted}*${block})`;
}

export function meanFormula(cluster: ClusterId, line: FormLine, source: Source): string {
  const count = countCell(cluster);
  return `IF(${count}=0,${none(source)},ROUND(${pointsFormula(cluster, line, source)}/${count},2))`;
}

/** What the units' value is divided by: the clusters that have units, or the units themselves. */
export function dividesFormula({ region }: Source): string {
  const counts = CLUSTERS.map(countCell);
  return region.unitMean === "units" ? counts.join("+") : counts.map((count) => `(${count}>0)`).join("+");
}

/** The units' value before it is rounded. */
function unitUnrounded(line: FormLine, source: Source): string {
  const parts = CLUSTERS.map((cluster) => {
    const points = pointsFormula(cluster, line, source);
    return source.region.unitMean === "units"
      ? points
      : `IF(${countCell(cluster)}=0,0,${points}/${countCell(cluster)})`;
  });
  return `(${parts.join("+")})/${DIVIDES}`;
}

const DIVIDES = formCell(FORM_ROW.counted, FORM_COLUMN.unit);
const WEIGHT = formCell(FORM_ROW.weight, FORM_COLUMN.instansi);

export function unitFormula(line: FormLine, source: Source): string {
  return `IF(${DIVIDES}=0,${none(source)},ROUND(${unitUnrounded(line, source)},2))`;
}

/** Both parts by a weight: the cell where it is typed, or a figure. A blank weight gives nothing. */
export function combinedFormula(line: FormLine, source: Source, weight = WEIGHT): string {
  return ifBoth(line, weight, source, `ROUND(${mixed(line, weight, source)},2)`);
}

export function percentFormula(line: FormLine, source: Source): string {
  const share = `${mixed(line, WEIGHT, source)}`;
  return ifBoth(line, WEIGHT, source, `ROUND((${share})/${formCell(line.row, FORM_COLUMN.weight)}*100,2)`);
}

function mixed(line: FormLine, weight: string, source: Source): string {
  const own = formCell(line.row, FORM_COLUMN.instansi);
  return `${own}*(1-${weight}/100)+${unitUnrounded(line, source)}*${weight}/100`;
}

function ifBoth({ row }: FormLine, weight: string, source: Source, figure: string): string {
  const own = formCell(row, FORM_COLUMN.instansi);
  return `IF(AND(ISNUMBER(${weight}),ISNUMBER(${own}),${DIVIDES}>0),${figure},${none(source)})`;
}

function none({ texts }: Source): string {
  return quoted(texts.none);
}

/** The letter of the band that holds a figure: the lowest one whose upper bound is not below it. */
function letterFormula(figure: string, { plan, texts }: Source): string {
  const column = (place: number) =>
    rangeOf(`'${SHEET.conditions}'`, place, plan.bands.first, plan.bands.last);
  const letters = column(BAND_COLUMN.letter);
  const band = `SUMPRODUCT(--(${column(BAND_COLUMN.upTo)}>=${figure}))`;
  return `IF(ISNUMBER(${figure}),INDEX(${letters},${band}),${quoted(texts.none)})`;
}

/** A live letter beside its figure; where the bands would give another one, what was scored stands as it is. */
export function letterCell(
  at: { readonly row: number; readonly column: number },
  { total, predicate }: { readonly total: number | null; readonly predicate: string | null },
  source: Source,
  look: LookName,
): Cell {
  const shown = predicate ?? source.texts.none;
  return bandOf(total, source.region) === predicate
    ? live(letterFormula(cellName(at.row, at.column), source), shown, look)
    : text(shown, look);
}

function bandOf(total: number | null, { predicates }: Region): string | null {
  if (total === null) return null;
  return predicates.findLast(({ upTo }) => upTo >= total)?.letter ?? null;
}
