/** The sheet *Peta Panas*: every OPD's letter on every sub-component, coloured from best to lowest. */
import type { ConditionalFormattingOptions } from "exceljs";
import type { EntrySubcomponent, GroupComponent } from "../../../recap.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { blank, type Cell, number, type Row, text } from "./cells.ts";
import { capitalised } from "./dimension.ts";
import { letterConditions } from "./letter-colours.ts";
import { type GroupPlan, SHEET, type Source } from "./plan.ts";
import {
  emptyRow,
  groupCell,
  groupTitle,
  groupWidth,
  openingRows,
  type SheetContent,
  tableSheet,
} from "./sheet.ts";

/** A column of the map: a sub-component, by its code in whatever group has it. */
interface Column {
  readonly code: string;
  readonly title: string;
  readonly component: string;
}

const COMPONENT_ROW = 5;
const LETTER_WIDTH = 7;

export function heatMapSheet(source: Source): SheetContent {
  const { plan } = source;
  const columns = columnsOf(plan.groups);
  const header = COMPONENT_ROW + plan.groups.length + 1;
  const left = leftWidths(source);
  return tableSheet(
    {
      name: SHEET.heatMap,
      widths: [...left, ...columns.map(() => LETTER_WIDTH)],
      frozen: { rows: header, columns: 1 },
      titleRows: [COMPONENT_ROW, header],
      rows: rowsOf(columns, source),
      merges: componentMerges(columns, left.length),
      conditions: conditionsOf(columns, header, left.length, source),
    },
    header,
  );
}

function leftWidths(source: Source): readonly number[] {
  return [40, 12, ...groupWidth(source), 10, 9];
}

function* rowsOf(columns: readonly Column[], source: Source): Generator<Row> {
  const { texts, plan } = source;
  const left = leftWidths(source).length;
  yield* openingRows(texts.heading.heatMap, texts.heatMapNote, source);
  yield {
    cells: [
      ...Array.from({ length: left }, () => null),
      ...columns.map(({ component }) => text(component, "header")),
    ],
    height: 42,
  };
  for (const of of plan.groups) yield meanRow(columns, of, left, source);
  yield {
    cells: [
      ...[texts.unit, texts.cluster, ...groupTitle(source), texts.total, texts.predicate].map((title) =>
        text(title, "header"),
      ),
      ...columns.map(({ title }) => text(title, "headerUp")),
    ],
    height: 84,
  };
  if (plan.groups.length === 0) yield emptyRow(texts.noWorkbooks);
  for (const of of plan.groups) yield* letterRows(columns, of, source);
}

/** How much of the weight the whole group reaches, so that a weak column is seen before any name. */
function meanRow(columns: readonly Column[], { group, label }: GroupPlan, left: number, source: Source): Row {
  const { texts, plan } = source;
  const title = plan.columns.group === null ? texts.meanPercent : `${texts.meanPercent}: ${label}`;
  const percents = new Map(group.subcomponents.map(({ code, percent }) => [code, percent]));
  return {
    cells: [
      text(title, "sumText"),
      ...Array.from({ length: left - 1 }, () => blank("sumText")),
      ...columns.map(({ code }) => {
        const percent = percents.get(code) ?? null;
        return percent === null ? text(texts.none, "sumPercent") : number(percent, "sumPercent");
      }),
    ],
    height: 18,
  };
}

function* letterRows(columns: readonly Column[], of: GroupPlan, source: Source): Generator<Row> {
  const { texts } = source;
  for (const entry of of.group.ranking) {
    const answers = new Map(entry.subcomponents.map((one) => [one.code, one]));
    yield {
      cells: [
        text(entry.unit.name ?? texts.unnamed, "text"),
        text(entry.cluster ?? texts.none, "text"),
        ...groupCell(source, of.label, "faint"),
        entry.total === null ? text(texts.incomplete, "centred") : number(entry.total, "total"),
        text(entry.predicate ?? texts.none, "strongCentred"),
        ...columns.map(({ code }) => answerCell(answers.get(code), texts.none)),
      ],
    };
  }
}

/** The letter or, under a rubric that scores by figures, the value of 100. */
function answerCell(answer: EntrySubcomponent | undefined, none: string): Cell {
  const { letter = null, value = null } = answer ?? {};
  return letter === null && value !== null ? number(value, "points") : text(letter ?? none, "centred");
}

/** The columns of all groups, in the order of the first that has them. */
function columnsOf(groups: readonly GroupPlan[]): readonly Column[] {
  const columns = new Map<string, Column>();
  for (const { group } of groups) {
    for (const component of group.components) {
      for (const column of componentColumns(component)) {
        if (!columns.has(column.code)) columns.set(column.code, column);
      }
    }
  }
  return [...columns.values()];
}

function componentColumns({ name, subcomponents }: GroupComponent): readonly Column[] {
  return subcomponents.map(({ code, dimension, name: own }) => ({
    code,
    title: `${code} ${dimension === null ? own : capitalised(dimension)}`,
    component: name,
  }));
}

/** A component's name stands over its neighbouring columns as one cell. */
function componentMerges(columns: readonly Column[], left: number): readonly string[] {
  const merges: string[] = [];
  for (let first = 0; first < columns.length; ) {
    let last = first;
    while (columns[last + 1]?.component === columns[first]?.component && last + 1 < columns.length) last += 1;
    const [from, to] = [left + first + 1, left + last + 1];
    if (last > first) merges.push(`${cellName(COMPONENT_ROW, from)}:${cellName(COMPONENT_ROW, to)}`);
    first = last + 1;
  }
  return merges;
}

function conditionsOf(
  columns: readonly Column[],
  header: number,
  left: number,
  { recap }: Source,
): readonly ConditionalFormattingOptions[] {
  const rows = recap.groups.reduce((total, { ranking }) => total + ranking.length, 0);
  if (rows === 0 || columns.length === 0) return [];
  const [first, last] = [header + 1, header + rows];
  return [
    letterConditions(
      `${cellName(first, left)}:${cellName(last, left)}`,
      recap.groups.map(({ predicates }) => predicates),
    ),
    letterConditions(
      `${cellName(first, left + 1)}:${cellName(last, left + columns.length)}`,
      recap.groups.map(({ letters }) => letters),
    ),
  ];
}
