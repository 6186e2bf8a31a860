/** The sheet *Rencana*: what each OPD would have to raise, the least effort first. */
import { exact, published } from "../../../exact.ts";
import type { Language } from "../../../language/language.ts";
import type { PlanTexts } from "../../../language/plan-id.ts";
import { textsOf } from "../../../language/texts.ts";
import type { Plan, PlanTarget, Way } from "../../../plan.ts";
import type { RecapPlan } from "../../../recap-plan.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { type Cell, live, number, type Row, text } from "./cells.ts";
import { letterConditions } from "./letter-colours.ts";
import { FIRST_ROW, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { emptyRow, headerRow, openingRows, type SheetContent, tableSheet } from "./sheet.ts";
import { raisesText, toDoText } from "./ways-cells.ts";

/** Columns from 1. */
const COLUMN = { unit: 1, total: 2, predicate: 3, gain: 6, afterPredicate: 8 } as const;

export function waysSheet(made: RecapPlan, source: Source): SheetContent {
  const last = Math.max(FIRST_ROW, FIRST_ROW + made.plans.length + made.unplanned.length - 1);
  const scales = source.recap.groups.map(({ predicates }) => predicates);
  const column = (place: number) => `${cellName(FIRST_ROW, place)}:${cellName(last, place)}`;
  return tableSheet(
    {
      name: SHEET.ways,
      widths: [36, 10, 10, 18, 17, 10, 11, 10, 44, 52],
      frozen: { rows: HEADER_ROW, columns: COLUMN.unit },
      conditions: [COLUMN.predicate, COLUMN.afterPredicate].map((place) =>
        letterConditions(column(place), scales),
      ),
      rows: rowsOf(made, source),
    },
    HEADER_ROW,
  );
}

function* rowsOf(made: RecapPlan, source: Source): Generator<Row> {
  const { plan: texts } = textsOf(source.language);
  yield* openingRows(texts.recapTitle, texts.lightest, source);
  yield headerRow(
    [
      texts.unit,
      texts.current,
      texts.predicate,
      texts.target,
      texts.effort,
      texts.gain,
      texts.after,
      texts.afterPredicate,
      texts.raises,
      texts.criteria,
    ],
    30,
  );
  for (const [index, plan] of made.plans.entries())
    yield { cells: planCells(plan, FIRST_ROW + index, texts, source) };
  for (const { unit, file, reason } of made.unplanned)
    yield {
      cells: [
        text(unit.name ?? unit.code ?? file, "strong"),
        ...Array.from({ length: 3 }, () => text(source.texts.none, "centred")),
        text(texts.unplannedReason[reason], "centred"),
        ...Array.from({ length: 5 }, () => text(source.texts.none, "centred")),
      ],
    };
  if (made.plans.length + made.unplanned.length === 0) yield emptyRow(source.texts.noWorkbooks);
}

function planCells(plan: Plan, row: number, texts: PlanTexts, source: Source): readonly Cell[] {
  const { unit, file, total, predicate, target, best, outcome } = plan;
  const { none } = source.texts;
  return [
    text(unit.name ?? unit.code ?? file, "strong"),
    total === null ? text(none, "points") : number(total, "points"),
    text(predicate ?? none, "strongCentred"),
    targetCell(target),
    ...(best === null
      ? [
          text(outcome === "found" ? none : texts.outcome[outcome], "centred"),
          ...Array.from({ length: 5 }, () => text(none, "centred")),
        ]
      : wayCells(best, total, row, source.language)),
  ];
}

function targetCell(target: PlanTarget): Cell {
  return target.kind === "predicate"
    ? text(`${target.letter} (${target.name})`, "centred")
    : number(target.score, "points");
}

function wayCells(way: Way, now: number | null, row: number, language: Language): readonly Cell[] {
  const { effort, gain, total, predicate, raises } = way;
  const sum = `${cellName(row, COLUMN.total)}+${cellName(row, COLUMN.gain)}`;
  // Weights of more decimals may round otherwise together than apart.
  const isSum = now !== null && published(exact(now).add(exact(gain))) === total;
  return [
    number(effort, "centred"),
    number(gain, "difference"),
    isSum ? live(`ROUND(${sum},2)`, total, "total") : number(total, "total"),
    text(predicate, "strongCentred"),
    text(raisesText(raises), "text"),
    text(toDoText(raises, language), "text"),
  ];
}
