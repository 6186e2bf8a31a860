/** Where a form computes the figures of the rule: beside its answers, and in a table of results on another sheet. */
import type { Assessor } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Template, TemplateCell, TemplateSheet } from "../../template.ts";
import type { FigureSpot } from "../../trials.ts";
import { isTotal } from "../layout/row-kind.ts";
import { type RubricWords, wordsOf } from "../layout/rubric-words.ts";
import { plainWords } from "../layout/words.ts";
import { cellName } from "../sheet.ts";

/** The figures that depend on one assessor's answers. */
export function figureSpots(template: Template, rubric: Rubric, assessor: Assessor): readonly FigureSpot[] {
  return [
    ...scoreSpots(template, assessor),
    ...predicateSpots(template, assessor),
    ...template.sheets.flatMap((sheet) =>
      sheet.name === template.answerSheet || sheet.state === "veryHidden"
        ? []
        : resultSpots(sheet, wordsOf(rubric)),
    ),
  ];
}

/** A form that computes nothing in a column has no figures there. */
function scoreSpots(template: Template, assessor: Assessor): FigureSpot[] {
  const column = template.columns.find((one) => one.role === "score" && one.assessor === assessor);
  if (!column) return [];
  const spots = template.rows.flatMap(({ kind, code, row }): FigureSpot[] => {
    if (kind !== "component" && kind !== "subcomponent" && kind !== "total") return [];
    return [{ of: kind, code, ...cellIn(template, row, column.column), where: "answers" }];
  });
  return spots.some(({ formula }) => formula !== null) ? spots : [];
}

function cellIn(template: Template, row: number, column: number): Pick<FigureSpot, "at" | "formula"> {
  const name = cellName(row, column);
  const sheet = template.sheets.find((one) => one.name === template.answerSheet);
  return {
    at: { sheet: template.answerSheet, cell: name },
    formula: sheet?.cells.get(name)?.formula ?? null,
  };
}

const PREDICATE =
  /^(predikat|kategori|sebutan|interpretasi)( (nilai|hasil|akhir|evaluasi|akip|sakip|kinerja))*$/;

/** Formulas in a row called *Predikat* below the table, from the assessor's answer column to the next one's. */
function predicateSpots(template: Template, assessor: Assessor): FigureSpot[] {
  const answers = template.columns.filter(({ role }) => role === "answer").map(({ column }) => column);
  const own = template.columns.find((one) => one.role === "answer" && one.assessor === assessor)?.column ?? 0;
  const next = Math.min(...answers.filter((column) => column > own));
  const sheet = template.sheets.find(({ name }) => name === template.answerSheet);
  const last = template.rows.findLast(({ kind }) => kind !== "total")?.row ?? 0;
  return rowsOf(sheet)
    .filter(([row, cells]) => row > last && cells.some((cell) => PREDICATE.test(labelOf(cell))))
    .flatMap(([, cells]) => cells)
    .filter(({ formula, column }) => formula !== null && own <= column && column < next)
    .map((cell) => spotAt(cell, { of: "predicate", code: "" }, "answers"));
}

function rowsOf(sheet: TemplateSheet | undefined): [number, TemplateCell[]][] {
  const rows = new Map<number, TemplateCell[]>();
  for (const cell of sheet?.cells.values() ?? []) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows];
}

/** What a cell calls its row; what is computed is no label. */
function labelOf({ value, formula }: TemplateCell): string {
  return value.kind === "text" && formula === null ? plainWords(value.text) : "";
}

function spotAt(
  { at, formula }: TemplateCell,
  what: Pick<FigureSpot, "of" | "code">,
  where: FigureSpot["where"],
): FigureSpot {
  return { ...what, at, formula, where };
}

/** A sheet that names every component, with formulas beside them, sums the answers up. */
function resultSpots(sheet: TemplateSheet, words: RubricWords): FigureSpot[] {
  const rows = rowsOf(sheet);
  const components = words.components.map(({ item, words: name }) => ({
    code: item,
    row: rows.find(([, cells]) => cells.some((cell) => labelOf(cell) === name)),
  }));
  if (components.some(({ row }) => row === undefined)) return [];
  const last = Math.max(...components.map(({ row }) => row?.[0] ?? 0));
  const isBelow = ([row]: [number, unknown]) => last < row && row <= last + CLOSING_ROWS;
  const rowCalled = (test: (label: string) => boolean) =>
    rows.find((row) => isBelow(row) && row[1].some((cell) => test(labelOf(cell))));
  const named = [
    ...components.map(({ code, row }) => ({ what: { of: "component", code } as const, row })),
    { what: { of: "total", code: "" } as const, row: rowCalled((label) => isTotal(label, words)) },
    { what: { of: "predicate", code: "" } as const, row: rowCalled((label) => PREDICATE.test(label)) },
  ];
  const spots = named.flatMap(({ what, row }) =>
    resultCells(row).map((cell) => spotAt(cell, what, "results")),
  );
  return spots.some(({ formula }) => formula !== null) ? spots : [];
}

/** The total and the predicate follow the components at once. */
const CLOSING_ROWS = 3;

/** The row's formulas; where it has none, its last cell, which should be one. */
function resultCells(row: [number, readonly TemplateCell[]] | undefined): readonly TemplateCell[] {
  const formulas = row?.[1].filter(({ formula }) => formula !== null) ?? [];
  return formulas.length > 0 ? formulas : (row?.[1].slice(-1) ?? []);
}
