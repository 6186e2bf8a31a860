/** The printed form LKE Unit (Lampiran 2) as offices send it: their own formulas, merges and slips. */
import type { Style, Worksheet } from "exceljs";
import { exact, published, sum } from "../src/exact.ts";
import type { LoadedRubric } from "../src/rubric/load.ts";
import type { Rubric, RubricComponent, RubricCriterion, RubricSubcomponent } from "../src/rubric/schema.ts";
import { heightOf, put, setWidths } from "../src/workbook/create/cells.ts";
import { repack } from "../src/workbook/create/repack.ts";
import { newWorkbook } from "../src/workbook/create/template.ts";

export interface OfficialLine {
  /** What is typed into the answer cell, carelessness and all. */
  readonly typed: string;
  readonly note?: string;
  readonly evidence?: string;
  /** The code or the title as the office wrote it, where it is not as printed. */
  readonly code?: string;
  readonly title?: string;
}

export interface OfficialForm {
  readonly sheet: string;
  /** The lines above the table. */
  readonly heading: readonly string[];
  readonly lines: Readonly<Record<string, OfficialLine>>;
  /** Sub-components that begin a printed page, with the header above them. */
  readonly pages: readonly string[];
}

const WIDTHS = { A: 6, B: 58, C: 9.5, D: 10, E: 12, F: 40, G: 36 };

/** Makes the workbook, with the values that its own formulas come to. */
export async function officialForm({ rubric }: LoadedRubric, form: OfficialForm): Promise<Uint8Array> {
  const workbook = await newWorkbook(form.sheet);
  const sheet = workbook.addWorksheet(form.sheet, {
    pageSetup: { paperSize: 9, orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  setWidths(sheet, WIDTHS);
  form.heading.forEach((line, i) => {
    put(sheet, `A${i + 1}`, line, { font: { ...FONT, bold: i === 0 } });
  });
  new FormWriter(sheet, rubric, form).write(form.heading.length + 2);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const FONT = { name: "Calibri", size: 10 };

function boxed(look: Partial<Style> = {}): Partial<Style> {
  const edge = { style: "thin" } as const;
  const border = { top: edge, left: edge, bottom: edge, right: edge };
  return { font: FONT, border, alignment: { vertical: "top", wrapText: true }, ...look };
}

const CENTRED = { alignment: { horizontal: "center", vertical: "middle", wrapText: true } } as const;
const GREY = { type: "pattern", pattern: "solid", fgColor: { argb: "FFD9D9D9" } } as const;

/** Writes one form from top to bottom. */
class FormWriter {
  readonly #sheet: Worksheet;
  readonly #rubric: Rubric;
  readonly #form: OfficialForm;
  #row = 0;

  constructor(sheet: Worksheet, rubric: Rubric, form: OfficialForm) {
    this.#sheet = sheet;
    this.#rubric = rubric;
    this.#form = form;
  }

  write(firstRow: number): void {
    this.#row = firstRow;
    this.#header();
    const components = this.#rubric.components.map((component) => this.#component(component));
    const scores = components.map(({ score }) => exact(score));
    const formula = components.map(({ row }) => `E${row}`).join("+");
    const total = published(sum(scores));
    put(
      this.#sheet,
      `A${this.#row}:D${this.#row}`,
      "Nilai Akuntabilitas Kinerja",
      boxed({ ...CENTRED, font: { ...FONT, bold: true } }),
    );
    put(this.#sheet, `E${this.#row}`, { formula, result: total }, figure());
  }

  #header(): void {
    const head = { ...CENTRED, fill: GREY, font: { ...FONT, bold: true } };
    const [first, last] = [this.#row, this.#row + 1];
    const whole = {
      A: "No",
      B: "Komponen/Sub Komponen/Kriteria",
      C: "Bobot",
      F: "Catatan",
      G: "Daftar Evidence",
    };
    for (const [column, title] of Object.entries(whole))
      put(this.#sheet, `${column}${first}:${column}${last}`, title, boxed(head));
    put(this.#sheet, `D${first}:E${first}`, this.#rubric.form.answerTitle, boxed(head));
    put(this.#sheet, `D${last}`, "Jawaban", boxed(head));
    put(this.#sheet, `E${last}`, "Nilai", boxed(head));
    this.#row += 2;
  }

  #component(component: RubricComponent): { row: number; score: number } {
    const row = this.#row;
    this.#row += 1;
    const parts = component.subcomponents.map((subcomponent) => this.#subcomponent(subcomponent, component));
    const score = published(sum(parts.map((part) => exact(part.score))));
    const bold = { font: { ...FONT, bold: true } };
    put(this.#sheet, `A${row}`, Number(component.code), boxed({ ...CENTRED, ...bold }));
    put(this.#sheet, `B${row}`, component.name.toUpperCase(), boxed(bold));
    put(this.#sheet, `C${row}`, component.weight, figure());
    put(this.#sheet, `D${row}`, null, boxed());
    put(
      this.#sheet,
      `E${row}`,
      { formula: `SUM(${parts.map((part) => `E${part.row}`).join(",")})`, result: score },
      figure(),
    );
    for (const column of ["F", "G"]) put(this.#sheet, `${column}${row}`, null, boxed());
    return { row, score };
  }

  #subcomponent(
    subcomponent: RubricSubcomponent,
    component: RubricComponent,
  ): { row: number; score: number } {
    if (this.#form.pages.includes(subcomponent.code)) {
      this.#sheet.getRow(this.#row - 1).addPageBreak();
      this.#header();
    }
    const row = this.#row;
    const line = this.#form.lines[subcomponent.code] ?? { typed: "" };
    const score = this.#answer(row, subcomponent, line);
    this.#row += 1;
    // Only the first component's criteria have this label on the printed form.
    if (component === this.#rubric.components[0]) {
      put(
        this.#sheet,
        `A${this.#row}:E${this.#row}`,
        "Kriteria:",
        boxed({ font: { ...FONT, italic: true } }),
      );
      this.#row += 1;
    }
    for (const criterion of subcomponent.criteria) this.#criterion(criterion, subcomponent.code);
    for (const [column, text] of [
      ["F", line.note],
      ["G", line.evidence],
    ] as const) {
      put(this.#sheet, `${column}${row}`, null, boxed());
      put(this.#sheet, `${column}${row + 1}:${column}${this.#row - 1}`, text ?? null, boxed());
    }
    return { row, score };
  }

  #answer(row: number, { code, name, weight }: RubricSubcomponent, line: OfficialLine): number {
    const title = line.title ?? name;
    const step = this.#rubric.scale.find(({ letter }) => letter === line.typed.toUpperCase());
    // The office's own formula takes whatever it does not know for the last letter, as many real ones do.
    const score = published(
      exact(weight)
        .mul(exact(step?.value ?? 0))
        .div(100),
    );
    put(this.#sheet, `A${row}`, line.code ?? code, boxed(CENTRED));
    put(this.#sheet, `B${row}`, title, boxed());
    put(this.#sheet, `C${row}`, weight, figure());
    put(this.#sheet, `D${row}`, line.typed, boxed(CENTRED));
    put(this.#sheet, `E${row}`, { formula: this.#scoreFormula(row), result: score }, figure());
    this.#sheet.getRow(row).height = heightOf(title, WIDTHS.B);
    return score;
  }

  #scoreFormula(row: number): string {
    const { scale } = this.#rubric;
    const last = scale.at(-1)?.value ?? 0;
    const chain = scale
      .slice(0, -1)
      .reduceRight(
        (otherwise, { letter, value }) => `IF(D${row}="${letter}",${value},${otherwise})`,
        `${last}`,
      );
    return `IF(D${row}="","Belum Diisi",${chain}/100*C${row})`;
  }

  #criterion({ number, text }: RubricCriterion, code: string): void {
    const printed = asPrinted(this.#rubric, `${code}/${number}`, String(number), text);
    put(this.#sheet, `A${this.#row}`, Number(printed.number), boxed(CENTRED));
    put(this.#sheet, `B${this.#row}:E${this.#row}`, printed.text, boxed());
    this.#sheet.getRow(this.#row).height = heightOf(printed.text, WIDTHS.B + WIDTHS.C + WIDTHS.D + WIDTHS.E);
    this.#row += 1;
  }
}

function figure(): Partial<Style> {
  return boxed({ ...CENTRED, font: { ...FONT, bold: true }, numFmt: "0.00" });
}

/** Undoes the rubric's corrections: offices copy the printed form with its slips. */
function asPrinted(
  rubric: Rubric,
  at: string,
  number: string,
  text: string,
): { number: string; text: string } {
  let printed = { number, text };
  for (const correction of rubric.corrections.filter((candidate) => candidate.at === at)) {
    if (/^\d+$/.test(correction.printed)) printed = { ...printed, number: correction.printed };
    else printed = { ...printed, text: printed.text.replace(correction.corrected, correction.printed) };
  }
  return printed;
}
