/** The sheet *Data OPD*: the scores of every unit, and whether it counts. The other sheets rest on it. */
import { exact, published, sum } from "../../../exact.ts";
import type { RegionUnit } from "../../../region.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { blank, type Cell, live, number, quoted, type Row, text } from "../recap/cells.ts";
import { letterConditions } from "../recap/letter-colours.ts";
import { headerRow, type SheetContent, tableSheet } from "../recap/sheet.ts";
import { letterCell } from "./formulas.ts";
import { SHEET, type Source, UNIT_COLUMN } from "./plan.ts";

export function unitsSheet(source: Source): SheetContent {
  const { plan, region } = source;
  const { first, last } = plan.units;
  const { predicate } = plan.columns;
  return tableSheet(
    {
      name: SHEET.units,
      widths: [40, 13, 10, 10, ...codesOf(source).map(() => 8), 10, 10, 30, 36],
      frozen: { rows: plan.units.head, columns: 1 },
      conditions: [
        letterConditions(`${cellName(first, predicate)}:${cellName(last, predicate)}`, [region.predicates]),
      ],
      rows: rowsOf(source),
    },
    plan.units.head,
  );
}

function codesOf({ plan }: Source): readonly string[] {
  return plan.lines.filter(({ kind }) => kind === "subcomponent").map(({ code }) => code);
}

function* rowsOf(source: Source): Generator<Row> {
  const { region, plan, texts, rule } = source;
  yield { cells: [text(texts.unitsTitle, "title")], height: 24 };
  yield {
    cells: [text(texts.subtitle(region.name ?? texts.unnamed, String(region.year ?? "….")), "subtitle")],
    height: 16,
  };
  yield { cells: [text(texts.unitsNote(texts.yes), "note")], height: 15 };
  yield { cells: [], height: 6 };
  yield headerRow(
    [
      texts.unit,
      texts.cluster,
      texts.complete,
      texts.countedHead,
      ...codesOf(source),
      rule.forms.combined.unit,
      texts.predicate,
      texts.reason,
      texts.file,
    ],
    34,
  );
  for (const [place, unit] of region.units.entries()) yield unitRow(unit, plan.units.first + place, source);
  if (region.units.length === 0) yield { cells: [text(texts.noUnits, "note")], height: 18 };
}

function unitRow(unit: RegionUnit, row: number, source: Source): Row {
  const { texts, plan } = source;
  const { uncounted, total, predicate } = unit;
  const complete = uncounted === null || uncounted === "cluster-missing" || uncounted === "cluster-differs";
  return {
    cells: [
      text(unit.name ?? unit.code ?? unit.file, "strong"),
      text(unit.cluster ?? texts.none, "centred"),
      text(complete ? texts.yes : texts.no, "centred"),
      text(uncounted === null ? texts.yes : texts.no, "centred"),
      ...scoreCells(unit, source),
      totalCell(unit, row, source),
      letterCell({ row, column: plan.columns.total }, { total, predicate }, source, "strongCentred"),
      text(uncounted === null ? "" : texts.uncounted[uncounted], "text"),
      text(unit.file, "text"),
    ],
  };
}

/** A unit by another rule has other sub-components: its scores belong in no column here. */
function isOnForm({ uncounted, scores }: RegionUnit, source: Source): boolean {
  return uncounted !== "other-rubric" && scores.length === codesOf(source).length;
}

function scoreCells(unit: RegionUnit, source: Source): readonly Cell[] {
  if (!isOnForm(unit, source)) return codesOf(source).map(() => blank("points"));
  return unit.scores.map((score) => (score === null ? blank("points") : number(score, "points")));
}

/** The total from the scores where they come to it; else as it was scored. */
function totalCell(unit: RegionUnit, row: number, source: Source): Cell {
  const { texts, plan } = source;
  const { total, scores } = unit;
  if (!isOnForm(unit, source)) return total === null ? text(texts.none, "total") : number(total, "total");
  const known = scores.filter((score) => score !== null);
  const comesTo = known.length === scores.length ? published(sum(known.map((score) => exact(score)))) : null;
  if (comesTo !== total) return total === null ? text(texts.none, "total") : number(total, "total");
  const cells = `${cellName(row, UNIT_COLUMN.firstScore)}:${cellName(row, plan.columns.total - 1)}`;
  return live(
    `IF(COUNT(${cells})=${scores.length},ROUND(SUM(${cells}),2),${quoted(texts.none)})`,
    total ?? texts.none,
    "total",
  );
}
