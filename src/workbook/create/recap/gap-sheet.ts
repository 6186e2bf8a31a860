/** The sheet *Selisih Penilaian*: what each OPD gave itself and what the evaluator found; gaps, ranks and middles are formulas. */
import type { ConditionalFormattingOptions } from "exceljs";
import { type AssessorGap, type GapGroup, gapUnitName, type UnitGap } from "../../../gap.ts";
import { countedLine, kappaLine } from "../../../language/gap-figures.ts";
import { groupTitle } from "../../../language/group-title.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { blank, type Cell, number, type Row, text } from "./cells.ts";
import { gapCell, meanCell, medianCell, rankCell, sideSum } from "./gap-formulas.ts";
import { COLUMN, lastRowOf, ROW } from "./gap-plan.ts";
import { lookRows, subcomponentRows, teamRows } from "./gap-tables.ts";
import { letterConditions } from "./letter-colours.ts";
import { CONDITION } from "./looks.ts";
import { SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

/** One sheet for each year and rubric. */
export function gapSheets(gap: AssessorGap, source: Source): readonly SheetContent[] {
  return gap.groups.map((group, place) =>
    tableSheet(
      {
        name: place === 0 ? SHEET.gap : `${SHEET.gap} ${place + 1}`,
        widths: [6, 36, 12, 18, 10, 10, 10, 11, 11, 10, 10, 11, 16, 34],
        frozen: { rows: ROW.header, columns: COLUMN.unit },
        // Other tables follow below, which its header says nothing of.
        titleRows: null,
        filter: { header: ROW.header, columns: COLUMN.file, last: lastRowOf(group) },
        conditions: conditionsOf(group, source),
        rows: rowsOf(group, gap, source),
      },
      ROW.header,
    ),
  );
}

function* rowsOf(group: GapGroup, { thresholds }: AssessorGap, source: Source): Generator<Row> {
  const { gap } = textsOf(source.language);
  const { kappa } = group.region;
  const told = [countedLine(group, source.language), gap.sheet.note];
  yield* openingRows(gap.title(groupTitle(group, source.language)), told.join(" "), source);
  yield { cells: middleCells(gap.sheet.mean(String(group.complete)), meanCell(group), group) };
  yield { cells: middleCells(gap.sheet.median, medianCell(group)) };
  yield headerRow(
    [
      ...[gap.rank, gap.unit, source.texts.cluster, gap.team],
      ...[gap.self, gap.sheet.predicate, gap.evaluator, gap.sheet.predicate],
      ...[gap.points, gap.over, gap.equal, gap.under, gap.sheet.meanSteps, gap.sheet.file],
    ],
    42,
  );
  for (const [index, unit] of group.units.entries()) yield unitRow(unit, ROW.first + index, group, source);
  if (group.units.length === 0) yield emptyRow(gap.sheet.nobody);
  if (group.counted === 0) return;
  yield* subcomponentRows(group, source);
  if (kappa)
    yield { cells: [text(`${kappaLine(kappa, source.language)}. ${gap.kappaNote}`, "note")], height: 15 };
  yield { cells: [text(gap.testNote, "note")], height: 15 };
  yield* lookRows(group, source);
  yield* teamRows(group, thresholds.teamFrom, source);
}

function middleCells(label: string, middle: Cell, sums?: GapGroup): readonly Cell[] {
  const empty = (count: number) => Array.from({ length: count }, () => blank("sumText"));
  return [
    ...[blank("sumText"), text(label, "sumText"), ...empty(COLUMN.gap - COLUMN.unit - 1), middle],
    ...(sums ? [sideSum("over", sums), sideSum("equal", sums), sideSum("under", sums)] : empty(3)),
    ...empty(COLUMN.file - COLUMN.under),
  ];
}

function unitRow(unit: UnitGap, row: number, group: GapGroup, source: Source): Row {
  const { none } = source.texts;
  const total = (figure: number | null) =>
    figure === null ? text(none, "points") : number(figure, "points");
  return {
    cells: [
      rankCell(unit, row, group, source),
      text(gapUnitName(unit.unit), "strong"),
      text(unit.unit.cluster ?? none, "text"),
      text(unit.team ?? none, "text"),
      total(unit.self.total),
      text(unit.self.predicate ?? none, "strongCentred"),
      total(unit.evaluator.total),
      text(unit.evaluator.predicate ?? none, "strongCentred"),
      gapCell(unit, row),
      number(unit.over, "count"),
      number(unit.equal, "count"),
      number(unit.under, "count"),
      unit.steps ? number(unit.steps.mean, "difference") : text(none, "difference"),
      text(unit.unit.file, "text"),
    ],
  };
}

/** Claiming more than was found is what the colour tells. */
function conditionsOf(group: GapGroup, source: Source): readonly ConditionalFormattingOptions[] {
  const last = lastRowOf(group);
  const column = (place: number) => `${cellName(ROW.first, place)}:${cellName(last, place)}`;
  const gap = `$${columnName(COLUMN.gap)}${ROW.first}`;
  const marked = (sign: ">" | "<", style: (typeof CONDITION)["rose" | "fell"], priority: number) => ({
    type: "expression" as const,
    formulae: [`AND(ISNUMBER(${gap}),${gap}${sign}0)`],
    priority,
    style,
  });
  const scales = source.recap.groups.map(({ predicates }) => predicates);
  return [
    {
      ref: column(COLUMN.gap),
      rules: [marked(">", CONDITION.fell, 1), marked("<", CONDITION.rose, 2)],
    },
    letterConditions(column(COLUMN.selfPredicate), scales),
    letterConditions(column(COLUMN.evaluatorPredicate), scales),
  ];
}
