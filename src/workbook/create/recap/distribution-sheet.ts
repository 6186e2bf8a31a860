/** The sheet *Sebaran*: how many OPDs have which predicate, and the totals by cluster. Everything is a formula. */
import { exact, published } from "../../../exact.ts";
import { type GroupStatistics, hasRepeated } from "../../../recap.ts";
import { visibleLine } from "../../../report/visible.ts";
import type { ChartSeries } from "../../chart/column-chart.ts";
import type { PlacedChart } from "../../chart/drawing.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { type Cell, live, liveArray, number, quoted, type Row, rangeOf, text } from "./cells.ts";
import { letterConditions } from "./letter-colours.ts";
import { FIRST_ROW, type GroupPlan, SHEET, type Source } from "./plan.ts";
import { BAND_COLUMN, lastPredicate } from "./ranking-formulas.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

const WIDTHS = [26, 20, 12, 12, 12, 12, 12, 12, 12, 12, 12];
const CHART = { column: 7, width: 470, height: 262 };
const LINE = 20;

export function distributionSheet(source: Source): SheetContent {
  const { plan, recap, texts } = source;
  return tableSheet(
    {
      name: SHEET.distribution,
      widths: WIDTHS,
      frozen: { rows: 0, columns: 0 },
      titleRows: null,
      filter: null,
      rows: rowsOf(source),
      conditions: plan.groups
        .filter(({ group }) => group.predicates.length > 0)
        .map((of) =>
          letterConditions(
            `A${of.firstPredicate}:A${lastPredicate(of)}`,
            recap.groups.map(({ predicates }) => predicates),
          ),
        ),
      breaks: plan.groups.slice(1).map(({ blockRow }) => blockRow - 1),
      charts: plan.groups.flatMap((of) => (of.group.predicates.length > 0 ? [chartOf(of, texts)] : [])),
    },
    FIRST_ROW,
  );
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, plan } = source;
  const note = [
    ...(plan.columns.group === null ? [] : [texts.separateGroups]),
    ...(plan.groups.some(({ group }) => hasRepeated(group)) ? [texts.repeatedNote] : []),
  ];
  yield* openingRows(texts.heading.distribution, [texts.distributionNote, ...note].join(" "), source);
  if (plan.groups.length === 0) yield emptyRow(texts.noWorkbooks);
  for (const of of plan.groups) {
    yield { cells: [text(headingOf(of), "group")], height: LINE };
    yield* predicateRows(of, source);
    for (let row = of.sumRow + 1; row < of.statisticsRow; row += 1) yield { cells: [], height: LINE };
    yield { cells: [text(texts.statistics, "group")], height: LINE };
    yield* statisticsRows(of, source);
    yield { cells: [] };
    yield { cells: [] };
  }
}

/** `LKE Unit 2025`; where no form's name tells the group apart, its label and its rubric do. */
function headingOf({ group, label }: GroupPlan): string {
  const { form, year, rubric } = group;
  return form === null || year === null ? `${label} · ${form ?? rubric.id}` : `${form} ${year}`;
}

function* predicateRows(of: GroupPlan, source: Source): Generator<Row> {
  const { texts, plan } = source;
  const { predicates } = of.group;
  yield headerRow(
    [texts.predicate, texts.predicateName, texts.over, texts.upTo, texts.units, texts.share],
    30,
  );
  const sum = predicates.reduce((total, { count }) => total + count, 0);
  for (const [index, { letter, name, band, count }] of predicates.entries()) {
    const row = of.firstPredicate + index;
    const own = `${plan.rankingRange(plan.columns.predicate)},${cellName(row, BAND_COLUMN.letter)}`;
    yield {
      cells: [
        text(letter, "strongCentred"),
        text(name, "text"),
        band?.over == null ? text(texts.none, "centred") : number(band.over, "points"),
        band === null ? text(texts.none, "centred") : number(band.upTo, "points"),
        live(
          plan.columns.group === null
            ? `COUNTIF(${own})`
            : `COUNTIFS(${plan.rankingRange(plan.columns.group)},${quoted(of.label)},${own})`,
          count,
          "count",
        ),
        shareCell(row, count, sum, of),
      ],
      height: LINE,
    };
  }
  yield sumRow(of, sum, source);
}

function shareCell(row: number, count: number, sum: number, { sumRow: last }: GroupPlan): Cell {
  const [own, all] = [cellName(row, BAND_COLUMN.count), `$${columnName(BAND_COLUMN.count)}$${last}`];
  return live(`IF(${all}=0,0,ROUND(100*${own}/${all},2))`, percentOf(count, sum), "percent");
}

function percentOf(count: number, of: number): number {
  return of === 0 ? 0 : published(exact(count).mul(100).div(of));
}

function sumRow(of: GroupPlan, sum: number, { texts }: Source): Row {
  const own = `${cellName(of.firstPredicate, BAND_COLUMN.count)}:${cellName(lastPredicate(of), BAND_COLUMN.count)}`;
  const count = of.group.predicates.length > 0 ? live(`SUM(${own})`, sum, "sum") : number(0, "sum");
  return {
    cells: [
      text(texts.sum, "sumText"),
      text("", "sumText"),
      text("", "sumText"),
      text("", "sumText"),
      count,
      number(percentOf(sum, sum), "sumPercent"),
    ],
    height: LINE,
  };
}

function* statisticsRows(of: GroupPlan, source: Source): Generator<Row> {
  const { texts } = source;
  yield headerRow(
    [
      texts.cluster,
      texts.scored,
      texts.flaggedUnits,
      texts.mean,
      texts.median,
      texts.lowerQuartile,
      texts.upperQuartile,
      texts.lowest,
      texts.highest,
    ],
    30,
  );
  for (const [index, figures] of of.group.statistics.entries()) {
    yield { cells: statisticsCells(figures, of, of.statisticsRow + 2 + index, source), height: LINE };
  }
}

function statisticsCells(figures: GroupStatistics, of: GroupPlan, row: number, source: Source): Cell[] {
  const { texts, plan } = source;
  const { scope } = figures;
  const totals = plan.rankingRange(plan.columns.total);
  const counted = countedRows(scope, of, row, source);
  const flagged = `(${plan.rankingRange(plan.columns.flag)}=${quoted(texts.flagged)})`;
  const chosen = `IF(${counted},${totals},"")`;
  const figure = (formula: string, value: number) => liveArray(`ROUND(${formula},2)`, value, "points");
  const name =
    scope.kind === "all" ? texts.allUnits : scope.cluster === null ? texts.noCluster : scope.cluster;
  return [
    text(name, scope.kind === "all" ? "strong" : "text"),
    live(`SUMPRODUCT(${counted})`, figures.count, "count"),
    live(`SUMPRODUCT(${counted}*${flagged})`, figures.flagged, "count"),
    figure(`AVERAGE(${chosen})`, figures.mean),
    figure(`MEDIAN(${chosen})`, figures.median),
    figure(`QUARTILE(${chosen},1)`, figures.lowerQuartile),
    figure(`QUARTILE(${chosen},3)`, figures.upperQuartile),
    figure(`MIN(${chosen})`, figures.lowest),
    figure(`MAX(${chosen})`, figures.highest),
  ];
}

/** 1 for every row of the sheet Peringkat that counts here: complete, of this group and of this cluster. */
function countedRows(
  scope: GroupStatistics["scope"],
  of: GroupPlan,
  row: number,
  { plan, texts }: Source,
): string {
  const { total, group, cluster } = plan.columns;
  const conditions = [`1*ISNUMBER(${plan.rankingRange(total)})`];
  if (group !== null) conditions.push(`(${plan.rankingRange(group)}=${quoted(of.label)})`);
  if (scope.kind === "cluster") {
    const wanted = scope.cluster === null ? quoted(texts.none) : `$A${row}`;
    conditions.push(`(${plan.rankingRange(cluster)}=${wanted})`);
  }
  return conditions.join("*");
}

/** Stronger than the colours of the cells: thin columns of those would fade on paper. Best to worst. */
const COLUMN_COLOURS = ["2E7D4F", "58A05C", "8DBB5A", "C9C24B", "E8B23A", "E08A3C", "CE5C3C", "B23A3A"];

function chartOf(of: GroupPlan, texts: Source["texts"]): PlacedChart {
  const { predicates } = of.group;
  const range = (column: number) => rangeOf(SHEET.distribution, column, of.firstPredicate, lastPredicate(of));
  const series: ChartSeries = {
    name: texts.units,
    categories: {
      range: range(BAND_COLUMN.letter),
      values: predicates.map(({ letter }) => visibleLine(letter)),
    },
    figures: { range: range(BAND_COLUMN.count), values: predicates.map(({ count }) => count) },
    colours: predicates.map((_, index) => columnColour(index, predicates.length)),
  };
  return {
    chart: {
      title: texts.chartTitle(of.label),
      categoryTitle: texts.predicate,
      figureTitle: texts.units,
      series,
    },
    at: { row: of.blockRow, column: CHART.column, width: CHART.width, height: CHART.height },
  };
}

function columnColour(rank: number, of: number): string {
  const place = of > 1 ? Math.round((rank * (COLUMN_COLOURS.length - 1)) / (of - 1)) : 0;
  return COLUMN_COLOURS[place] ?? "5B6770";
}
