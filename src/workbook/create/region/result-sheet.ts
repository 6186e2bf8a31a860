/** The sheet *Hasil Evaluasi*: the official form of the result (Lampiran 2), this year live from the joint form. */
import type { CollectedText } from "../../../region.ts";
import { heightOf } from "../cells.ts";
import { blank, type Cell, live, number, quoted, type Row, text } from "../recap/cells.ts";
import { letterConditions } from "../recap/letter-colours.ts";
import { headerRow, type SheetContent, tableSheet } from "../recap/sheet.ts";
import { yearText } from "./form-sheet.ts";
import { letterCell, onForm } from "./formulas.ts";
import { FORM_COLUMN, SHEET, type Source } from "./plan.ts";

const WIDTHS = [6, 62, 12, 22, 22];
const HEAD_ROW = 6;
const FIRST_ROW = HEAD_ROW + 1;
/** The columns B to E as one. */
const TEXT_WIDTH = 116;
const LINE = 20;

export function resultSheet(source: Source): SheetContent {
  const { region, rule } = source;
  const total = totalRow(source);
  const lists = [listOf(region.notes), listOf(region.recommendations)];
  const rows = lists.map((list) => Math.max(rule.forms.result.rows, list.length));
  const first = total + 3;
  const second = first + (rows[0] ?? 0) + 2;
  return tableSheet(
    {
      name: SHEET.result,
      widths: WIDTHS,
      frozen: { rows: HEAD_ROW, columns: 0 },
      titleRows: null,
      filter: null,
      merges: [
        ...[1, 2, 3, 4].map((row) => `A${row}:E${row}`),
        `D${HEAD_ROW - 1}:E${HEAD_ROW - 1}`,
        ...["A", "B", "C"].map((column) => `${column}${HEAD_ROW - 1}:${column}${HEAD_ROW}`),
        `A${total}:C${total}`,
        `A${total + 1}:C${total + 1}`,
        ...textMerges(first, rows[0] ?? 0),
        ...textMerges(second, rows[1] ?? 0),
      ],
      conditions: [letterConditions(`D${total + 1}:E${total + 1}`, [region.predicates])],
      rows: rowsOf(source, lists),
      breaks: [second - 1],
    },
    HEAD_ROW,
  );
}

function textMerges(head: number, rows: number): readonly string[] {
  return Array.from({ length: rows + 1 }, (_, place) => `B${head + place}:E${head + place}`);
}

function totalRow({ region }: Source): number {
  return FIRST_ROW + region.form.components.length;
}

function* rowsOf(
  source: Source,
  [notes = [], recommendations = []]: readonly (readonly string[])[],
): Generator<Row> {
  const { region, rule, texts } = source;
  const { result } = rule.forms;
  yield { cells: [text(result.title, "formTitle")], height: 24 };
  yield { cells: [text((region.name ?? texts.unnamed).toUpperCase(), "formSubtitle")], height: LINE };
  yield { cells: [text(yearText(source), "formSubtitle")], height: LINE };
  yield { cells: [text(basisText(source), "note")], height: 15 };
  yield headerRow([texts.number, result.component, result.weight, result.value, ""], LINE);
  yield headerRow(["", "", "", result.previous, String(region.year ?? texts.year)], LINE);
  yield* componentRows(source);
  yield* totalRows(source);
  yield { cells: [] };
  yield* listRows(result.notes, notes, source);
  yield { cells: [] };
  yield* listRows(result.recommendations, recommendations, source);
}

/** By which weight this year's figures are. */
function basisText({ region: { unitWeight }, texts }: Source): string {
  return unitWeight === null ? texts.resultUnweighed : texts.resultWeighed;
}

function* componentRows(source: Source): Generator<Row> {
  const { region, plan } = source;
  for (const { code, name, weight, combined } of region.form.components) {
    const line = plan.lines.find((each) => each.kind === "component" && each.code === code);
    const before = region.previous?.components.find((component) => component.code === code)?.combined ?? null;
    yield {
      cells: [
        text(code, "centred"),
        text(name, "text"),
        number(weight, "points"),
        previousCell(before, source),
        live(onForm(line?.row ?? 0, FORM_COLUMN.combined), combined ?? source.texts.none, "points"),
      ],
      height: LINE,
    };
  }
}

/** Typed in where nobody gave last year's results, as on the printed form. */
function previousCell(figure: number | null, { rule }: Source): Cell {
  return figure === null ? text(rule.forms.result.noPrevious, "inputPoints") : number(figure, "inputPoints");
}

/** As it was computed; where the components are typed in, what they come to. */
function previousTotal(figure: number | null, source: Source): Cell {
  const { noPrevious } = source.rule.forms.result;
  if (figure !== null) return number(figure, "inputPoints");
  const [first, last] = [FIRST_ROW, totalRow(source) - 1];
  const cells = `D${first}:D${last}`;
  const formula = `IF(COUNT(${cells})=${last - first + 1},ROUND(SUM(${cells}),2),${quoted(noPrevious)})`;
  return live(formula, noPrevious, "inputPoints");
}

function* totalRows(source: Source): Generator<Row> {
  const { region, rule, plan, texts } = source;
  const row = totalRow(source);
  const before = region.previous?.combined ?? null;
  const now = { total: region.combined?.total ?? null, predicate: region.combined?.predicate ?? null };
  const then = { total: before?.total ?? null, predicate: before?.predicate ?? null };
  const label = (content: string) => [text(content, "component"), blank("component"), blank("component")];
  yield {
    cells: [
      ...label(rule.forms.result.value),
      previousTotal(then.total, source),
      live(onForm(plan.total.row, FORM_COLUMN.combined), now.total ?? texts.none, "componentPoints"),
    ],
    height: LINE,
  };
  yield {
    cells: [
      ...label(rule.forms.result.predicate),
      letterCell({ row, column: 4 }, then, source, "strongCentred"),
      letterCell({ row, column: 5 }, now, source, "strongCentred"),
    ],
    height: LINE,
  };
}

/** The texts of the region's own workbook; its units' stand on a sheet of their own. */
function listOf(collected: readonly CollectedText[]): readonly string[] {
  return collected
    .filter(({ unit }) => unit === null)
    .map(({ code, text: content }) => `${code}: ${content}`);
}

function* listRows(title: string, list: readonly string[], { rule, texts }: Source): Generator<Row> {
  yield headerRow([texts.number, title, "", "", ""], LINE);
  const count = Math.max(rule.forms.result.rows, list.length);
  for (let place = 0; place < count; place += 1) {
    const content = list[place] ?? "";
    yield {
      cells: [number(place + 1, "count"), text(content, "text"), ...[0, 1, 2].map(() => blank("text"))],
      height: Math.max(LINE, heightOf(content, TEXT_WIDTH)),
    };
  }
}
