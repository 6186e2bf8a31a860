/** The Hasil sheet: the official result form (Lampiran 2), live, for signature and tiered review. */
import type { Workbook, Worksheet } from "exceljs";
import type { Rubric } from "../../rubric/schema.ts";
import { RESULTS_SHEET } from "../template-mark.ts";
import { addPrintedSheet, type Live, put, setWidths, validate } from "./cells.ts";
import { evaluatorAnswered, SIDES, type Side, subjectOf, type TemplateContent } from "./content.ts";
import type { Figures } from "./figures.ts";
import {
  FIRST_ROW,
  HEADER_ROW,
  NO_PREVIOUS,
  previousResults,
  previousScores,
  resultTitle,
} from "./hasil-known.ts";
import { addReview } from "./hasil-review.ts";
import { addTexts } from "./hasil-texts.ts";
import { anyAnswer, bandFormula, completeOr, INCOMPLETE } from "./lke-formulas.ts";
import { ANSWER_COLUMNS, LKE, type LkePlan } from "./lke-plan.ts";
import type { Collected } from "./metadata.ts";
import type { Source } from "./source.ts";
import { COLOUR, heading, input, letterFill, POINTS, solid, styled } from "./styles.ts";

/** The other sheets' source, and the evaluator's texts. */
export interface HasilSource extends Source {
  readonly collected: Collected;
}

const HASIL_WIDTHS = { A: 5, B: 50, C: 11, D: 16, E: 16 };
const BASIS: Readonly<Record<Side, string>> = { self: "Penilaian Mandiri", evaluator: "Evaluator" };

const MIDDLE = { across: "center", down: "middle" } as const;

/** The row that says whose answers these are: below the components, the total and the predicate. */
function basisRow(plan: LkePlan): number {
  return FIRST_ROW + plan.components.length + 2;
}

/** Adds the sheet: upright like the printed form, the recommendations and signatures on a page of their own. */
export function addHasil(workbook: Workbook, source: HasilSource): Worksheet {
  const sheet = addPrintedSheet(workbook, RESULTS_SHEET, { orientation: "portrait", tab: "FF2E7D5B" });
  setWidths(sheet, HASIL_WIDTHS);
  sheet.views = [{ state: "normal", showGridLines: false }];
  addTitle(sheet, source.content);
  addHeader(sheet, source.content);
  const rows = source.plan.components.map((component, i) => ({ component, row: FIRST_ROW + i }));
  for (const { component, row } of rows) addComponentRow(sheet, row, component, source);
  for (const { range, content } of previousScores(source.rubric, source.content)) {
    put(sheet, range, content, input(COLOUR.evaluator, { ...MIDDLE, format: POINTS }));
  }
  const totalRow = FIRST_ROW + rows.length;
  addTotals(sheet, totalRow, source);
  addBasis(sheet, basisRow(source.plan), source);
  let next = basisRow(source.plan) + 4;
  next = addTexts(sheet, next, "Catatan", source.collected.notes) + 1;
  sheet.getRow(next - 1).addPageBreak();
  next = addTexts(sheet, next, "Rekomendasi", source.collected.recommendations) + 1;
  addReview(sheet, next, source.content.identity, subjectOf(source.rubric));
  return sheet;
}

function addTitle(sheet: Worksheet, { identity }: TemplateContent): void {
  const centred = { bold: true, border: "none", ...MIDDLE } as const;
  put(
    sheet,
    "A1:E1",
    "HASIL EVALUASI AKUNTABILITAS KINERJA",
    styled({ ...centred, size: 14, colour: COLOUR.head }),
  );
  const { unit, region, year, years } = resultTitle(identity);
  put(sheet, unit.range, unit.content, styled({ ...centred, size: 12 }));
  put(sheet, region.range, region.content, styled(centred));
  put(sheet, year.range, year.content, styled({ ...centred, size: 12 }));
  put(sheet, years.range, years.content, styled({ border: "none", colour: COLOUR.faint, ...MIDDLE }));
  [1, 2, 4].forEach((row) => {
    sheet.getRow(row).height = 20;
  });
}

/**
 * Whose answers the figures above are, and what each assessor's come to. The evaluator's are the result as soon
 * as there is one, as in `sakip score`.
 */
function addBasis(sheet: Worksheet, row: number, { plan, content, rubric, figures }: HasilSource): void {
  const { answer } = ANSWER_COLUMNS.evaluator;
  const basis = {
    formula: `IF(${anyAnswer(`${LKE}!${answer}${plan.firstRow}:${answer}${plan.lastRow}`)},"${BASIS.evaluator}","${BASIS.self}")`,
    result: BASIS[officialSide(content, rubric)],
  };
  const rows: [string, Live][] = [["Nilai tahun ini memakai jawaban", basis]];
  for (const side of SIDES) {
    const formula = `${LKE}!${ANSWER_COLUMNS[side].score}${plan.totalRow}`;
    rows.push([
      `Nilai menurut ${BASIS[side].toLowerCase()}`,
      { formula, result: figures[side].total ?? INCOMPLETE },
    ]);
  }
  rows.forEach(([label, value], i) => {
    const look = { fill: COLOUR.subcomponent, colour: COLOUR.faint, down: "middle" } as const;
    put(sheet, `A${row + i}:C${row + i}`, label, styled({ ...look, across: "right" }));
    put(sheet, `D${row + i}:E${row + i}`, value, styled({ ...look, across: "center", format: POINTS }));
    sheet.getRow(row + i).height = 16;
  });
}

function officialSide(content: TemplateContent, rubric: Rubric): Side {
  return evaluatorAnswered(content, rubric) ? "evaluator" : "self";
}

function addHeader(sheet: Worksheet, { identity }: TemplateContent): void {
  const [first, last] = [HEADER_ROW, HEADER_ROW + 1];
  put(sheet, `A${first}:A${last}`, "No", heading());
  put(sheet, `B${first}:B${last}`, "Komponen/Sub Komponen/Kriteria", heading());
  put(sheet, `C${first}:C${last}`, "Bobot", heading());
  put(sheet, `D${first}:E${first}`, "Nilai Akuntabilitas Kinerja", heading());
  put(sheet, `D${last}`, "Tahun Sebelumnya", heading());
  const { yearHead } = resultTitle(identity);
  put(sheet, yearHead.range, yearHead.content, heading());
  sheet.getRow(first).height = 18;
  sheet.getRow(last).height = 18;
}

function addComponentRow(
  sheet: Worksheet,
  row: number,
  component: LkePlan["components"][number],
  source: HasilSource,
): void {
  const { code, name, weight } = component.rubric;
  put(sheet, `A${row}`, Number(code), styled(MIDDLE));
  put(sheet, `B${row}`, name, styled({ down: "middle" }));
  put(sheet, `C${row}`, weight, styled({ ...MIDDLE, format: POINTS }));
  validate(sheet, `D${row}`, {
    type: "decimal",
    operator: "between",
    formulae: [0, weight],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "Nilai tahun sebelumnya",
    error: `Tuliskan nilai komponen dari 0 sampai dengan bobotnya, ${weight}.`,
  });
  put(
    sheet,
    `E${row}`,
    officialFigure(component.row, source, (figures) => figures.scores.get(code) ?? INCOMPLETE),
    styled({ ...MIDDLE, format: POINTS }),
  );
  sheet.getRow(row).height = 20;
}

/** A cell of the LKE sheet in the official assessor's score column. */
function officialFigure(
  row: number,
  { content, rubric, figures, plan }: HasilSource,
  of: (figures: Figures) => string | number,
): { formula: string; result: string | number } {
  const [self, evaluator] = SIDES.map((side) => `${LKE}!${ANSWER_COLUMNS[side].score}${row}`);
  return {
    formula: `IF($D$${basisRow(plan)}="${BASIS.evaluator}",${evaluator},${self})`,
    result: of(figures[officialSide(content, rubric)]),
  };
}

function addTotals(sheet: Worksheet, row: number, source: HasilSource): void {
  const { plan, tables, rubric, content } = source;
  const look = { fill: COLOUR.component, bold: true, ...MIDDLE } as const;
  put(sheet, `A${row}:C${row}`, "Nilai Akuntabilitas Kinerja", styled(look));
  put(sheet, `A${row + 1}:C${row + 1}`, "Predikat", styled(look));
  const before = previousResults(rubric, content);
  const scores = `D${FIRST_ROW}:D${row - 1}`;
  const total = completeOr(
    scores,
    plan.components.length,
    `ROUND(SUM(${scores}),${rubric.rounding.decimals})`,
  ).replace(INCOMPLETE, NO_PREVIOUS);
  put(
    sheet,
    `D${row}`,
    { formula: total, result: before.total.content },
    styled({ ...look, format: POINTS }),
  );
  const now = source.figures[officialSide(content, rubric)];
  put(
    sheet,
    `E${row}`,
    officialFigure(plan.totalRow, source, ({ total: figure }) => figure ?? INCOMPLETE),
    styled({ ...look, format: POINTS }),
  );
  const { predicate } = now;
  const results = {
    D: before.predicate.content,
    E: predicate ? `${predicate.letter} (${predicate.name})` : "Predikat",
  };
  for (const column of ["D", "E"] as const) {
    const cell = `${column}${row}`;
    const letter = bandFormula(cell, tables.predicates, tables, "");
    const name = bandFormula(cell, tables.predicateNames, tables, "");
    put(
      sheet,
      `${column}${row + 1}`,
      { formula: `IF(ISNUMBER(${cell}),${letter}&" ("&${name}&")","Predikat")`, result: results[column] },
      styled(look),
    );
  }
  sheet.getRow(row).height = 22;
  sheet.getRow(row + 1).height = 28;
  colourPredicates(sheet, `D${row + 1}:E${row + 1}`, `D${row + 1}`, rubric);
}

/** The cell reads `BB (Sangat Baik)`: the letter is what stands before the bracket. */
function colourPredicates(sheet: Worksheet, ref: string, first: string, rubric: Rubric): void {
  const rules = rubric.predicates.map(({ letter }, i) => ({
    type: "expression" as const,
    priority: i + 1,
    formulae: [`LEFT(${first},${letter.length + 2})="${letter} ("`],
    style: { fill: solid(letterFill(i, rubric.predicates.length)) },
  }));
  sheet.addConditionalFormatting({ ref, rules });
}
