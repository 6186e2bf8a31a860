/** The sheet *Rencana Bersama*: which OPDs to lift, and by what, so that the goals of all hold; what of it is left out, follows. */
import type { ConditionalFormattingOptions } from "exceljs";
import type { RegionPlanTexts } from "../../../language/region-plan-id.ts";
import { countedText, leftOutReason, regionOutcome } from "../../../language/region-plan-sentences.ts";
import { textsOf } from "../../../language/texts.ts";
import type { LeftOut, RegionLift, RegionPlan, UnliftedUnit } from "../../../region-plan.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { type Cell, live, number, type Row, text } from "./cells.ts";
import { letterConditions } from "./letter-colours.ts";
import { CONDITION } from "./looks.ts";
import { SHEET, type Source } from "./plan.ts";
import { afterCell, afterPredicateCell, effortCell, meanCells, shareCells } from "./region-plan-formulas.ts";
import { COLUMN, GOAL, type PlanBlock, planBlocks } from "./region-plan-layout.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";
import { raisesText, toDoText } from "./ways-cells.ts";

export function regionPlanSheet(plans: readonly RegionPlan[], source: Source): SheetContent {
  const blocks = planBlocks(plans, source);
  const [first] = blocks;
  const only = blocks.length === 1 && first && first.lastRow > first.headerRow ? first : null;
  return tableSheet(
    {
      name: SHEET.regionPlan,
      widths: [36, 13, 11, 11, 10, 11, 11, 11, 44, 52],
      frozen: { rows: only?.headerRow ?? 0, columns: COLUMN.unit },
      titleRows: only && [only.headerRow, only.headerRow],
      filter: only && { header: only.headerRow, columns: COLUMN.criteria, last: only.lastRow },
      conditions: blocks.flatMap((block) => conditionsOf(block, source)),
      rows: rowsOf(blocks, source),
    },
    first?.headerRow ?? 0,
  );
}

function* rowsOf(blocks: readonly PlanBlock[], source: Source): Generator<Row> {
  const { regionPlan: texts } = textsOf(source.language);
  yield* openingRows(texts.title, texts.sheet.note, source);
  for (const block of blocks) yield* blockRows(block, texts, source);
  if (blocks.length === 0) yield emptyRow(texts.nobody);
}

function* blockRows(block: PlanBlock, texts: RegionPlanTexts, source: Source): Generator<Row> {
  const { plan, firstRow } = block;
  const { language } = source;
  const { plan: each } = textsOf(language);
  const year = plan.year === null ? plan.rubric : `${texts.titleOf(String(plan.year))} · ${plan.rubric}`;
  yield { cells: [text(`${year} · ${countedText(plan, language)}`, "group")], height: 18 };
  yield { cells: [text(regionOutcome(plan, true, language), "label")], height: 18 };
  if (plan.counted > 0) {
    yield* goalRows(block, texts, source);
    yield { cells: [], height: 8 };
    yield headerRow(
      [
        texts.unit,
        texts.sheet.taken,
        texts.now,
        each.predicate,
        texts.effort,
        texts.gain,
        texts.after,
        each.afterPredicate,
        texts.raises,
        each.criteria,
      ],
      30,
    );
  }
  for (const [place, lift] of plan.lifts.entries())
    yield { cells: liftCells(lift, firstRow + place, block, texts, source) };
  for (const [place, unit] of plan.unlifted.entries())
    yield { cells: unliftedCells(unit, firstRow + plan.lifts.length + place, source) };
  if (plan.leftOut.length > 0) {
    yield { cells: [], height: 8 };
    yield { cells: [text(texts.leftOut, "group")], height: 18 };
    for (const left of plan.leftOut) yield { cells: leftOutCells(left, source), height: 16 };
  }
  yield { cells: [], height: 12 };
}

function* goalRows(block: PlanBlock, texts: RegionPlanTexts, source: Source): Generator<Row> {
  const { goalsRow, plan } = block;
  const { mean, shares, effort, counted } = plan;
  yield headerRow([texts.goal, texts.wanted, texts.now, texts.after, texts.most, texts.sheet.reached], 18);
  let row = goalsRow;
  if (mean) {
    row += 1;
    yield { cells: [text(texts.mean, "strong"), ...meanCells(mean, row, block, texts.sheet, source)] };
  }
  for (const share of shares) {
    row += 1;
    const { letter, wanted } = share;
    const fraction = `${wanted.numerator}/${wanted.denominator}`;
    const measure = texts.sheet.share(texts.share(letter), fraction, String(counted));
    yield { cells: [text(measure, "strong"), ...shareCells(share, row, block, texts.sheet, source)] };
  }
  const none = () => text(source.texts.none, "centred");
  yield {
    cells: [
      text(texts.effort, "strong"),
      none(),
      none(),
      effortCell(effort, block, texts.sheet, source),
      none(),
      none(),
    ],
  };
}

function liftCells(
  lift: RegionLift,
  row: number,
  block: PlanBlock,
  texts: RegionPlanTexts,
  source: Source,
): readonly Cell[] {
  return [
    text(nameOf(lift), "strong"),
    text(texts.sheet.yes, "typed"),
    number(lift.from.total, "points"),
    text(lift.from.predicate, "strongCentred"),
    number(lift.effort, "centred"),
    number(lift.gain, "difference"),
    afterCell(lift, row, texts.sheet),
    afterPredicateCell(lift, row, block),
    text(raisesText(lift.raises), "text"),
    text(toDoText(lift.raises, source.language), "text"),
  ];
}

/** Its total is the same after as before, so that the means go over everybody. */
function unliftedCells(unit: UnliftedUnit, row: number, { texts }: Source): readonly Cell[] {
  const none = () => text(texts.none, "centred");
  const same = (column: number) => cellName(row, column);
  return [
    text(nameOf(unit), "strong"),
    none(),
    number(unit.total, "points"),
    text(unit.predicate, "strongCentred"),
    none(),
    none(),
    live(same(COLUMN.now), unit.total, "total"),
    live(same(COLUMN.predicate), unit.predicate, "strongCentred"),
    none(),
    none(),
  ];
}

function leftOutCells(left: LeftOut, { language }: Source): readonly Cell[] {
  return [text(nameOf(left), "strong"), text(`${leftOutReason(left, language)} · ${left.file}`, "plain")];
}

/** Letters have their colours; a goal that is missed once somebody is taken out shows. */
function conditionsOf(
  { goalsRow, headerRow, firstRow, lastRow, plan }: PlanBlock,
  source: Source,
): readonly ConditionalFormattingOptions[] {
  if (plan.counted === 0) return [];
  const scales = source.recap.groups.map(({ predicates }) => predicates);
  const column = (place: number) => `${cellName(firstRow, place)}:${cellName(lastRow, place)}`;
  const { yes, no } = textsOf(source.language).regionPlan.sheet;
  const reached = cellName(goalsRow + 1, GOAL.reached);
  const told = (word: string, style: (typeof CONDITION)["rose" | "fell"], priority: number) => ({
    type: "expression" as const,
    formulae: [`${reached}="${word}"`],
    priority,
    style,
  });
  return [
    letterConditions(column(COLUMN.predicate), scales),
    letterConditions(column(COLUMN.afterPredicate), scales),
    {
      ref: `${reached}:${cellName(headerRow - 2, GOAL.reached)}`,
      rules: [told(yes, CONDITION.rose, 1), told(no, CONDITION.fell, 2)],
    },
  ];
}

function nameOf({ unit, file }: Pick<LeftOut, "unit" | "file">): string {
  return unit.name ?? unit.code ?? file;
}
