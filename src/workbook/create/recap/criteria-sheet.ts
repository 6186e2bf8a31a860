/** The sheet *Kriteria*: how many OPDs fulfil each criterion. */
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { type Cell, live, number, quoted, type Row, text } from "./cells.ts";
import { capitalised } from "./dimension.ts";
import { FIRST_ROW, type GroupPlan, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import {
  emptyRow,
  groupCell,
  groupTitle,
  groupWidth,
  headerRow,
  openingRows,
  type SheetContent,
  tableSheet,
} from "./sheet.ts";

export function criteriaSheet(source: Source): SheetContent {
  const { plan } = source;
  const rows = plan.groups.reduce((total, { group }) => total + group.criteria.length, 0);
  const percent = columnName(percentColumn(source));
  return tableSheet(
    {
      name: SHEET.criteria,
      widths: [8, ...groupWidth(source), 15, 6, 96, 11, 11, 11, 12],
      rows: rowsOf(source),
      conditions:
        rows === 0
          ? []
          : [
              {
                ref: `${percent}${FIRST_ROW}:${percent}${HEADER_ROW + rows}`,
                rules: [{ type: "colorScale", priority: 1, cfvo: SCALE_POINTS, color: SCALE_COLOURS }],
              },
            ],
    },
    HEADER_ROW,
  );
}

/** Always from 0 to 100, so that two recaps can be laid side by side. */
const SCALE_POINTS = [0, 50, 100].map((value) => ({ type: "num" as const, value }));
const SCALE_COLOURS = ["FFF4A79A", "FFFFF0B3", "FFA9D8B5"].map((argb) => ({ argb }));

function percentColumn({ plan }: Source): number {
  return plan.columns.group === null ? 8 : 9;
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, plan } = source;
  yield* openingRows(texts.heading.criteria, texts.criteriaNote, source);
  yield headerRow(
    [
      texts.code,
      ...groupTitle(source),
      texts.dimension,
      texts.criterionNumber,
      texts.criterion,
      texts.fulfilledUnits,
      texts.unfulfilledUnits,
      texts.unansweredUnits,
      texts.fulfilledPercent,
    ],
    32,
  );
  if (plan.groups.length === 0) yield emptyRow(texts.noWorkbooks);
  let row = FIRST_ROW;
  for (const of of plan.groups) {
    for (const cells of criterionCells(of, row, source)) yield { cells };
    row += of.group.criteria.length;
  }
}

function* criterionCells({ group, label }: GroupPlan, firstRow: number, source: Source): Generator<Cell[]> {
  const known = new Map(
    group.components.flatMap(({ subcomponents }) => subcomponents.map((one) => [one.code, one] as const)),
  );
  const first = percentColumn(source) - 3;
  for (const [index, figures] of group.criteria.entries()) {
    const { subcomponent: code, fulfilled, unfulfilled, unanswered, percent } = figures;
    const subcomponent = known.get(code);
    const criterion = subcomponent?.criteria.find((one) => one.number === figures.number);
    const [yes, no] = [cellName(firstRow + index, first), cellName(firstRow + index, first + 1)];
    const { none } = source.texts;
    yield [
      text(code, "strongCentred"),
      ...groupCell(source, label, "faint"),
      text(capitalised(subcomponent?.dimension ?? none), "text"),
      number(figures.number, "count"),
      text(criterion?.text ?? none, "text"),
      number(fulfilled, "count"),
      number(unfulfilled, "count"),
      number(unanswered, "count"),
      live(
        `IF(${yes}+${no}=0,${quoted(none)},ROUND(100*${yes}/(${yes}+${no}),2))`,
        percent ?? none,
        "percent",
      ),
    ];
  }
}
