/** The sheet *LKE Gabungan*: the official joint form (Lampiran 2), live from the scores of every unit. */
import { CLUSTERS } from "../../../cluster.ts";
import type { FormFigures } from "../../../region.ts";
import { columnName } from "../../sheet/cell-name.ts";
import { blank, type Cell, live, number, quoted, type Row, text } from "../recap/cells.ts";
import { letterConditions } from "../recap/letter-colours.ts";
import type { LookName } from "../recap/looks.ts";
import { headerRow, type SheetContent, tableSheet } from "../recap/sheet.ts";
import {
  combinedFormula,
  countFormula,
  dividesFormula,
  formCell,
  letterCell,
  meanFormula,
  percentFormula,
  unitFormula,
} from "./formulas.ts";
import { FORM_COLUMN, FORM_ROW, type FormLine, SHEET, type Source } from "./plan.ts";

const WIDTHS = [6, 58, 9, 13, 12, 12, 12, 12, 14, 12];

export function formSheet(source: Source): SheetContent {
  const { plan, region } = source;
  const letters = plan.total.row + 1;
  const weights = weightRow(source);
  return tableSheet(
    {
      name: SHEET.form,
      widths: WIDTHS,
      frozen: { rows: FORM_ROW.head, columns: FORM_COLUMN.name },
      titleRows: null,
      filter: null,
      merges: [
        ...[1, 2, 3].map((row) => `A${row}:J${row}`),
        `A${FORM_ROW.weight}:C${FORM_ROW.weight}`,
        `A${FORM_ROW.counted}:D${FORM_ROW.counted}`,
        `A${plan.total.row}:B${plan.total.row}`,
        `A${letters}:C${letters}`,
      ],
      conditions: [
        letterConditions(`D${letters}:I${letters} D${weights}:D${weights + region.weights.length}`, [
          region.predicates,
        ]),
      ],
      breaks: [letters],
      rows: rowsOf(source),
    },
    FORM_ROW.head,
  );
}

function* rowsOf(source: Source): Generator<Row> {
  const { region, rule, plan, texts } = source;
  const { combined } = rule.forms;
  yield { cells: [text(combined.title, "formTitle")], height: 24 };
  yield { cells: [text((region.name ?? texts.unnamed).toUpperCase(), "formSubtitle")], height: 16 };
  yield { cells: [text(yearText(source), "formSubtitle")], height: 16 };
  yield { cells: [text(texts.unitMean[region.unitMean], "note")], height: 15 };
  yield { cells: weightCells(source), height: 20 };
  yield { cells: countCells(source), height: 18 };
  yield headerRow(
    [
      texts.number,
      combined.component,
      combined.weight,
      combined.instansi,
      ...rule.clusters.map(({ column }) => column),
      combined.unit,
      combined.value,
      "%",
    ],
    34,
  );
  for (const line of plan.lines) yield lineRow(line, source);
  yield { ...lineRow({ ...plan.total, code: combined.value }, source), height: 20 };
  yield letterRow(source);
  yield* weightRows(source);
}

export function yearText({ region: { year }, texts }: Source): string {
  return `${texts.year} ${year ?? "…."}`;
}

function weightCells({ region: { unitWeight }, texts }: Source): readonly Cell[] {
  return [
    text(texts.unitWeight, "label"),
    blank("label"),
    blank("label"),
    unitWeight === null ? blank("inputPoints") : number(unitWeight, "inputPoints"),
    text(texts.weightNote, "note"),
  ];
}

function countCells(source: Source): readonly (Cell | null)[] {
  const { region, texts } = source;
  const counted = CLUSTERS.map((cluster) => region.clusters.find(({ id }) => id === cluster)?.counted ?? 0);
  const divides =
    region.unitMean === "units"
      ? counted.reduce((sum, count) => sum + count, 0)
      : counted.filter((count) => count > 0).length;
  return [
    text(texts.counted, "label"),
    ...[null, null, null],
    ...CLUSTERS.map((cluster, place) => live(countFormula(cluster, source), counted[place] ?? 0, "count")),
    live(dividesFormula(source), divides, "count"),
  ];
}

function lineRow(line: FormLine, source: Source): Row {
  const { figures, code, name, weight, kind } = line;
  const looks = LOOKS[kind];
  const shown = (figure: number | null) => figure ?? source.texts.none;
  return {
    cells: [
      text(code, looks.code),
      text(name, looks.text),
      number(weight, looks.points),
      instansiCell(line, source, looks.points),
      ...CLUSTERS.map((cluster) =>
        live(meanFormula(cluster, line, source), shown(figures.clusters[cluster].mean), looks.points),
      ),
      live(unitFormula(line, source), shown(figures.unit), looks.points),
      live(combinedFormula(line, source), shown(figures.combined), looks.points),
      live(percentFormula(line, source), shown(figures.percent), looks.points),
    ],
  };
}

const LOOKS: Readonly<Record<FormLine["kind"], Readonly<Record<"code" | "text" | "points", LookName>>>> = {
  component: { code: "component", text: "component", points: "componentPoints" },
  subcomponent: { code: "centred", text: "text", points: "points" },
  total: { code: "component", text: "component", points: "componentPoints" },
};

/** What was scored stands in the sub-components; the form adds it up. */
function instansiCell({ figures, parts }: FormLine, { rule, region }: Source, look: LookName): Cell {
  const { unanswered } = rule.forms.combined;
  if (parts.length === 0 || !addsUp(figures, region))
    return figures.instansi === null ? text(unanswered, look) : number(figures.instansi, look);
  const cells = parts.map((row) => formCell(row, FORM_COLUMN.instansi)).join(",");
  const formula = `IF(COUNT(${cells})=${parts.length},ROUND(SUM(${cells}),2),${quoted(unanswered)})`;
  return live(formula, figures.instansi ?? unanswered, look);
}

/** Whether the region's own scores are those that its components come to; results may come from anywhere. */
function addsUp(figures: FormFigures, { form }: Source["region"]): boolean {
  const line = form.components.find((component) => component === figures);
  const parts = line ? line.subcomponents : form.components;
  if (parts.some(({ instansi }) => instansi === null)) return figures.instansi === null;
  const points = parts.reduce((sum, { instansi }) => sum + Math.round((instansi ?? 0) * 100), 0);
  return Math.round((figures.instansi ?? -1) * 100) === points;
}

/** The predicate of every total. */
function letterRow(source: Source): Row {
  const { region, plan, texts, rule } = source;
  const row = plan.total.row;
  const graded = [
    region.instansi?.result,
    ...CLUSTERS.map((cluster) => region.clusters.find(({ id }) => id === cluster)?.mean),
    region.unit,
    region.combined,
  ];
  return {
    cells: [
      text(rule.forms.result.predicate, "component"),
      blank("component"),
      blank("component"),
      ...graded.map((result, place) =>
        letterCell(
          { row, column: FORM_COLUMN.instansi + place },
          { total: result?.total ?? null, predicate: result?.predicate ?? null },
          source,
          "strongCentred",
        ),
      ),
      text(region.combined?.predicateName ?? texts.none, "centred"),
    ],
    height: 20,
  };
}

/** Below the form's predicate, an empty row, a heading and a head. */
function weightRow({ plan }: Source): number {
  return plan.total.row + 5;
}

/** What each weight would give. */
function* weightRows(source: Source): Generator<Row> {
  const { region, plan, texts } = source;
  yield { cells: [] };
  yield { cells: [text(texts.weights, "group")], height: 20 };
  yield {
    cells: [
      null,
      text(texts.unitWeight, "header"),
      text(texts.value, "header"),
      text(texts.predicate, "header"),
    ],
    height: 34,
  };
  for (const [place, { unitWeight, total, predicate }] of region.weights.entries()) {
    const row = weightRow(source) + place;
    const weight = `$${columnName(2)}${row}`;
    yield {
      cells: [
        null,
        number(unitWeight, "points"),
        live(combinedFormula(plan.total, source, weight), total, "points"),
        letterCell({ row, column: 3 }, { total, predicate }, source, "strongCentred"),
      ],
    };
  }
  if (region.weights.length === 0) yield { cells: [text(texts.noWeights, "note")], height: 18 };
}
