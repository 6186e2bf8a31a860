/** The sheet *Perbandingan*: every OPD's earlier total and the one now; changes, middles and distances are formulas. */
import type { ConditionalFormattingOptions } from "exceljs";
import type { ComparedUnit, Comparison, UnitResult } from "../../../comparison.ts";
import { textsOf } from "../../../language/texts.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { blank, type Cell, number, type Row, text } from "./cells.ts";
import {
  allCells,
  changeCell,
  meanCells,
  medianCells,
  outcomeCell,
  toTargetCell,
} from "./comparison-formulas.ts";
import { COLUMN, type ComparisonPlan, planComparison, ROW, ROWS_ABOVE_OWN } from "./comparison-plan.ts";
import { transitionLettersRange, transitionRows } from "./comparison-transitions.ts";
import { letterConditions } from "./letter-colours.ts";
import { CONDITION } from "./looks.ts";
import { SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";

export function comparisonSheet(comparison: Comparison, source: Source): SheetContent {
  const plan = planComparison(comparison);
  return tableSheet(
    {
      name: SHEET.comparison,
      widths: [36, 12, 11, 10, 11, 10, 10, 13, 12, ...plan.components.map(() => 14)],
      frozen: { rows: ROW.header, columns: COLUMN.unit },
      filter: {
        header: ROW.header,
        columns: COLUMN.toTarget + plan.components.length,
        last: plan.lastRow,
      },
      conditions: conditionsOf(plan, source),
      rows: rowsOf(plan, source),
    },
    ROW.header,
  );
}

function* rowsOf(plan: ComparisonPlan, source: Source): Generator<Row> {
  const { comparison, from, to } = plan;
  const { compare } = textsOf(source.language);
  const texts = compare.sheet;
  yield* openingRows(compare.title(`${from} → ${to}`), texts.note, source);
  yield { cells: [text(texts.all, "sumText"), ...allCells(plan, source)] };
  yield { cells: [text(texts.mean(String(plan.step.both?.units ?? 0)), "sumText"), ...meanCells(plan)] };
  yield { cells: [text(texts.median, "sumText"), ...medianCells(plan)] };
  yield { cells: [text(texts.target, "sumText"), ...targetCells(comparison)] };
  yield headerRow(
    [
      compare.unit,
      source.texts.cluster,
      texts.totalOf(from),
      texts.predicateOf(from),
      texts.totalOf(to),
      texts.predicateOf(to),
      compare.change,
      texts.outcome,
      texts.toTarget,
      ...plan.components.map(({ code, name }) => texts.component(code, name)),
    ],
    54,
  );
  for (const [index, unit] of comparison.units.entries())
    yield unitRow(unit, ROW.first + index, plan, source);
  if (comparison.units.length === 0) yield emptyRow(compare.command.nothingComparable);
  yield* ownRows(plan, source);
  yield* transitionRows(plan, source);
}

/** The region's own results, outside of everything that is counted above. */
function* ownRows(plan: ComparisonPlan, source: Source): Generator<Row> {
  const { own = [] } = plan.comparison;
  if (own.length === 0) return;
  yield { cells: [] };
  yield { cells: [text(textsOf(source.language).compare.own, "note")] };
  for (const [index, unit] of own.entries())
    yield unitRow(unit, plan.lastRow + ROWS_ABOVE_OWN + 1 + index, plan, source);
}

function targetCells({ target }: Comparison): readonly Cell[] {
  const empty = Array.from({ length: COLUMN.toTarget - 1 }, () => blank("sumText"));
  return empty.with(COLUMN.to - 2, target === null ? blank("typedPoints") : number(target, "typedPoints"));
}

function unitRow(unit: ComparedUnit, row: number, plan: ComparisonPlan, source: Source): Row {
  const { step, components } = plan;
  const [from, to] = [unit.results[step.from], unit.results[step.to]];
  const changes = new Map(
    (unit.steps.at(-1)?.shared?.components ?? []).map(({ code, change }) => [code, change]),
  );
  return {
    cells: [
      text(unit.unit.name ?? unit.unit.code ?? source.texts.unnamed, "strong"),
      text(unit.unit.cluster ?? source.texts.none, "text"),
      ...resultCells(from, source),
      ...resultCells(to, source),
      changeCell(unit, row, source),
      outcomeCell(unit, row, source),
      toTargetCell(to, row, source),
      ...components.map(({ code }) => {
        const change = changes.get(code) ?? null;
        return change === null ? text(source.texts.none, "difference") : number(change, "difference");
      }),
    ],
  };
}

function resultCells(result: UnitResult | null | undefined, { texts, language }: Source): readonly Cell[] {
  if (!result) return [text(texts.none, "points"), text(texts.none, "strongCentred")];
  const { total, answered, of, predicate } = result;
  const { ofAnswered, noPredicate } = textsOf(language).compare;
  return [
    total === null ? text(ofAnswered(String(answered), String(of)), "points") : number(total, "points"),
    text(predicate ?? noPredicate, "strongCentred"),
  ];
}

/** The colours follow the formulas. */
function conditionsOf(plan: ComparisonPlan, source: Source): readonly ConditionalFormattingOptions[] {
  const last = plan.lastRow;
  const column = (from: number, to = from) => `${cellName(ROW.first, from)}:${cellName(last, to)}`;
  const change = `$${columnName(COLUMN.change)}${ROW.first}`;
  const marked = (sign: ">" | "<", style: (typeof CONDITION)["rose" | "fell"], priority: number) => ({
    type: "expression" as const,
    formulae: [`AND(ISNUMBER(${change}),${change}${sign}0)`],
    priority,
    style,
  });
  const scales = source.recap.groups.map(({ predicates }) => predicates);
  return [
    {
      ref: column(COLUMN.change, COLUMN.outcome),
      rules: [marked(">", CONDITION.rose, 1), marked("<", CONDITION.fell, 2)],
    },
    letterConditions(column(COLUMN.fromPredicate), scales),
    letterConditions(column(COLUMN.toPredicate), scales),
    letterConditions(transitionLettersRange(plan), scales),
  ];
}
