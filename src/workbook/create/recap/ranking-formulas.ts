/** The live cells of the sheet Peringkat. A formula stands only where it gives what was scored; else the figure does. */
import { exact, published, sum } from "../../../exact.ts";
import type { RankedEntry } from "../../../recap.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { type Cell, live, number, quoted, rangeOf, text } from "./cells.ts";
import { FIRST_ROW, type GroupPlan, type RecapPlan, SHEET, type Source } from "./plan.ts";

/** Where an entry stands: its group, and its row. */
export interface Place {
  readonly of: GroupPlan;
  readonly row: number;
}

/** 1 for the best of the group; equal totals share a rank. */
export function rankCell(entry: RankedEntry, { row }: Place, { plan, texts }: Source): Cell {
  if (entry.rank === null) return text(texts.none, "centred");
  const figure = cellName(row, plan.columns.total);
  const formula = `IF(ISNUMBER(${figure}),${rankFormula(figure, row, plan)},${quoted(texts.none)})`;
  return live(formula, entry.rank, "strongCentred");
}

/** Among groups by the group's name and not by its rows, so that sorting the whole table leaves every rank right. */
function rankFormula(figure: string, row: number, { columns, groups }: RecapPlan): string {
  const { total, group } = columns;
  const last = groups.at(-1)?.last ?? FIRST_ROW;
  const totals = within(total, FIRST_ROW, last);
  return group === null
    ? `RANK(${figure},${totals})`
    : `COUNTIFS(${within(group, FIRST_ROW, last)},${cellName(row, group)},${totals},">"&${figure})+1`;
}

/** The total from the component scores; a text while one of them is missing. */
export function totalCell(entry: RankedEntry, { of, row }: Place, { plan, texts }: Source): Cell {
  const { firstComponent } = plan.columns;
  const count = of.group.components.length;
  const scores = entry.components.map(({ score }) => score).filter((score) => score !== null);
  const comesTo = scores.length === count ? published(sum(scores.map((score) => exact(score)))) : null;
  const value = entry.total ?? texts.incomplete;
  if (count === 0 || comesTo !== entry.total) {
    return typeof value === "number" ? number(value, "total") : text(value, "total");
  }
  const range = `${cellName(row, firstComponent)}:${cellName(row, firstComponent + count - 1)}`;
  return live(
    `IF(COUNT(${range})=${count},ROUND(SUM(${range}),2),${quoted(texts.incomplete)})`,
    value,
    "total",
  );
}

/** The lowest band whose upper bound is not below the total: 80.00 is BB, 80.05 is A. */
export function predicateCell(entry: RankedEntry, { of, row }: Place, { plan, texts }: Source): Cell {
  const value = entry.predicate ?? texts.none;
  const total = cellName(row, plan.columns.total);
  const chosen = predicateFormula(total, entry, of);
  if (chosen === null) return text(value, "strongCentred");
  return live(`IF(ISNUMBER(${total}),${chosen},${quoted(texts.none)})`, value, "strongCentred");
}

/** The letter of a total, looked up among the bands on the sheet Sebaran; null where they do not give the one it has. */
export function predicateFormula(
  total: string,
  graded: Pick<RankedEntry, "total" | "predicate">,
  of: GroupPlan,
): string | null {
  if (!bandGives(graded, of)) return null;
  const upTo = rangeOf(SHEET.distribution, BAND_COLUMN.upTo, of.firstPredicate, lastPredicate(of));
  return `INDEX(${lettersOf(of)},SUMPRODUCT(--(${upTo}>=${total})))`;
}

/** By place in the list of predicates, never by comparing letters as text. */
export function flagCell(entry: RankedEntry, { of, row }: Place, { plan, texts }: Source): Cell {
  const letters = of.group.predicates.map(({ letter }) => letter);
  const value = entry.flagged ? texts.flagged : texts.notFlagged;
  const from = letters.indexOf(entry.flagFrom ?? "");
  const own = letters.indexOf(entry.predicate ?? "");
  const agrees = from >= 0 && (entry.total === null || (own >= 0 && own >= from === entry.flagged));
  if (!agrees) return text(value, "centred");
  const total = cellName(row, plan.columns.total);
  const place = `MATCH(${cellName(row, plan.columns.predicate)},${lettersOf(of)},0)`;
  const flagged = `IF(${place}>=${from + 1},${quoted(texts.flagged)},${quoted(texts.notFlagged)})`;
  return live(`IF(ISNUMBER(${total}),${flagged},${quoted(texts.notFlagged)})`, value, "centred");
}

/** The columns of a group's predicates on the sheet Sebaran. */
export const BAND_COLUMN = { letter: 1, name: 2, over: 3, upTo: 4, count: 5, share: 6 } as const;

export function lastPredicate({ firstPredicate, group }: GroupPlan): number {
  return firstPredicate + group.predicates.length - 1;
}

function lettersOf(of: GroupPlan): string {
  return rangeOf(SHEET.distribution, BAND_COLUMN.letter, of.firstPredicate, lastPredicate(of));
}

/** Whether the group's bands are known and put this total where it was scored. */
function bandGives(
  { total, predicate }: Pick<RankedEntry, "total" | "predicate">,
  { group }: GroupPlan,
): boolean {
  if (group.predicates.length === 0 || group.predicates.some(({ band }) => band === null)) return false;
  if (total === null) return true;
  const place = group.predicates.filter(({ band }) => band !== null && band.upTo >= total).length;
  return group.predicates[place - 1]?.letter === predicate;
}

function within(column: number, first: number, last: number): string {
  const name = columnName(column);
  return `${name}$${first}:${name}$${last}`;
}
