/** The LKE sheet: the official form (Lampiran 2) for two assessors, with live scores. */
import type { Workbook, Worksheet } from "exceljs";
import { addPrintedSheet, type Live, type Placed, put, setWidths } from "./cells.ts";
import { type IdentityContent, NOT_FILLED_IN, SIDES, type Side, subjectOf } from "./content.ts";
import { identityCell } from "./identitas.ts";
import { colourLke } from "./lke-colours.ts";
import { bandFormula, completeOr, INCOMPLETE } from "./lke-formulas.ts";
import { ANSWER_COLUMNS, COLUMN, cellsOf, HEADER, LKE, LKE_WIDTHS } from "./lke-plan.ts";
import { addComponent } from "./lke-rows.ts";
import type { Source } from "./source.ts";
import { COLOUR, heading, POINTS, styled } from "./styles.ts";

/** Adds the sheet. */
export function addLke(workbook: Workbook, source: Source): Worksheet {
  const { plan, rubric } = source;
  const titleRows = `${HEADER.first}:${HEADER.last}`;
  const sheet = addPrintedSheet(workbook, LKE, { orientation: "landscape", titleRows, tab: "FFE0A800" });
  setWidths(sheet, LKE_WIDTHS);
  sheet.views = [{ state: "frozen", xSplit: 2, ySplit: HEADER.last, showGridLines: false, zoomScale: 100 }];
  addTitle(sheet, source);
  addHeader(sheet);
  for (const component of plan.components) addComponent(sheet, component, source);
  addTotal(sheet, source);
  addPredicate(sheet, source);
  colourLke(sheet, plan, rubric);
  return sheet;
}

function addTitle(sheet: Worksheet, source: Source): void {
  const bold = { bold: true, border: "none", wrap: "overflow", down: "middle" } as const;
  put(
    sheet,
    "A1",
    "LEMBAR KERJA EVALUASI AKUNTABILITAS KINERJA",
    styled({ ...bold, size: 13, colour: COLOUR.head }),
  );
  sheet.getRow(1).height = 22;
  for (const { range, content } of lkeTitle(source.content.identity, subjectOf(source.rubric))) {
    put(sheet, range, content, styled({ ...bold, wrap: "shrink" }));
  }
  for (const row of [2, 3]) sheet.getRow(row).height = 17;
  for (const side of SIDES) addProgress(sheet, source, side);
  sheet.getRow(4).height = 6;
}

/** The lines that say whose form it is; `subject` is what the form calls whom it assesses. */
export function lkeTitle({ opd, year }: IdentityContent, subject: string): readonly Placed<Live>[] {
  const lines = [
    [`Nama ${subject} : `, identityCell("opd"), opd],
    ["Tahun yang dievaluasi : ", identityCell("year"), year ?? ""],
  ] as const;
  return lines.map(([label, cell, value], i) => {
    const formula = `"${label}"&IF(${cell}="","${NOT_FILLED_IN}",${cell})`;
    const result = `${label}${value === "" ? NOT_FILLED_IN : value}`;
    return { range: `A${i + 2}:C${i + 2}`, content: { formula, result } };
  });
}

/** The score stands in the frozen rows too, so that it is seen while typing. */
function addProgress(sheet: Worksheet, { plan, figures }: Source, side: Side): void {
  const { answer, score, support } = ANSWER_COLUMNS[side];
  const { answered, total, predicate } = figures[side];
  const all = plan.subcomponents.length;
  const look = {
    bold: true,
    across: "center",
    down: "middle",
    fill: COLOUR.subcomponent,
    wrap: "shrink",
  } as const;
  const count = `"Terjawab "&COUNT(${cellsOf(score, plan.subcomponents)})&" dari ${all}"`;
  put(
    sheet,
    `${answer}2:${support}2`,
    { formula: count, result: `Terjawab ${answered} dari ${all}` },
    styled(look),
  );
  put(
    sheet,
    `${answer}3:${score}3`,
    { formula: `${score}${plan.totalRow}`, result: total ?? INCOMPLETE },
    styled({ ...look, format: POINTS }),
  );
  const letter = { formula: `${support}${plan.predicateRow}`, result: predicate?.letter ?? "" };
  put(sheet, `${support}3`, letter, styled(look));
}

function addHeader(sheet: Worksheet): void {
  const { first, last } = HEADER;
  const whole = [
    [COLUMN.number, "No"],
    [COLUMN.title, "Komponen/Sub Komponen/Kriteria"],
    [COLUMN.weight, "Bobot"],
    [COLUMN.note, "Catatan"],
    [COLUMN.evidence, "Daftar Evidence"],
    [COLUMN.evaluatorNote, "Catatan Evaluator"],
    [COLUMN.recommendation, "Rekomendasi"],
  ] as const;
  for (const [column, title] of whole) put(sheet, `${column}${first}:${column}${last}`, title, heading());
  const parents = { self: "Penilaian Mandiri", evaluator: "Evaluator" };
  for (const side of SIDES) {
    const { answer, score, support } = ANSWER_COLUMNS[side];
    put(sheet, `${answer}${first}:${support}${first}`, parents[side], heading());
    put(sheet, `${answer}${last}`, "Jawaban", heading());
    put(sheet, `${score}${last}`, "Nilai", heading());
    put(sheet, `${support}${last}`, "Didukung s.d.", heading());
  }
  sheet.getRow(first).height = 18;
  sheet.getRow(last).height = 28;
}

function addTotal(sheet: Worksheet, { plan, figures, rubric }: Source): void {
  const row = plan.totalRow;
  frameClosingRow(sheet, row, "Nilai Akuntabilitas Kinerja");
  for (const side of SIDES) {
    const { score } = ANSWER_COLUMNS[side];
    const cells = cellsOf(score, plan.subcomponents);
    const formula = completeOr(
      cells,
      plan.subcomponents.length,
      `ROUND(SUM(${cells}),${rubric.rounding.decimals})`,
    );
    put(
      sheet,
      `${score}${row}`,
      { formula, result: figures[side].total ?? INCOMPLETE },
      closing({ format: POINTS }),
    );
  }
  sheet.getRow(row).height = 26;
}

function addPredicate(sheet: Worksheet, { plan, figures, tables }: Source): void {
  const row = plan.predicateRow;
  frameClosingRow(sheet, row, "Predikat");
  for (const side of SIDES) {
    const { score, support } = ANSWER_COLUMNS[side];
    const { predicate } = figures[side];
    const total = `${score}${plan.totalRow}`;
    const name = {
      formula: bandFormula(total, tables.predicateNames, tables, INCOMPLETE),
      result: predicate?.name ?? INCOMPLETE,
    };
    put(sheet, `${score}${row}`, name, closing({}));
    const letter = {
      formula: bandFormula(total, tables.predicates, tables, ""),
      result: predicate?.letter ?? "",
    };
    put(sheet, `${support}${row}`, letter, closing({}));
  }
  sheet.getRow(row).height = 26;
}

function frameClosingRow(sheet: Worksheet, row: number, label: string): void {
  put(
    sheet,
    `A${row}:C${row}`,
    label,
    styled({ fill: COLOUR.component, bold: true, across: "right", down: "middle" }),
  );
  for (const column of Object.keys(LKE_WIDTHS).slice(3)) put(sheet, `${column}${row}`, null, closing({}));
}

function closing(look: { readonly format?: string }): ReturnType<typeof styled> {
  return styled({ ...look, fill: COLOUR.component, bold: true, across: "center", down: "middle" });
}
