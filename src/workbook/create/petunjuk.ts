/** The Petunjuk sheet: how to fill in, the letter scale and the predicates. The formulas look their values up here. */
import type { Workbook, Worksheet } from "exceljs";
import type { Rubric } from "../../rubric/schema.ts";
import { INSTRUCTIONS_SHEET } from "../template-mark.ts";
import { addPrintedSheet, heightOf, put, setWidths } from "./cells.ts";
import { subjectOf } from "./content.ts";
import { type Steps, stepsFor } from "./petunjuk-text.ts";
import { COLOUR, heading, input, letterFill, POINTS, styled } from "./styles.ts";

/** Absolute references to the two tables, for the formulas of the other sheets. Best first, as in the rubric. */
export interface Tables {
  readonly letters: string;
  readonly values: string;
  readonly predicates: string;
  readonly predicateNames: string;
  readonly upperBounds: string;
}

const WIDTHS = { A: 4.5, B: 10, C: 10, D: 11, E: 20, F: 82 };
const MEANING_WIDTH = WIDTHS.D + WIDTHS.E + WIDTHS.F;
const STEP_WIDTH = WIDTHS.B + WIDTHS.C + MEANING_WIDTH;

/** Adds the sheet and says where its tables stand. */
export function addPetunjuk(
  workbook: Workbook,
  rubric: Rubric,
): { readonly sheet: Worksheet; readonly tables: Tables } {
  const sheet = addPrintedSheet(workbook, INSTRUCTIONS_SHEET, { orientation: "landscape", tab: COLOUR.head });
  setWidths(sheet, WIDTHS);
  sheet.views = [{ state: "normal", showGridLines: false }];
  put(
    sheet,
    "A1:F1",
    "PETUNJUK PENGISIAN LEMBAR KERJA EVALUASI (LKE)",
    styled({ bold: true, size: 14, border: "none", colour: COLOUR.head }),
  );
  put(sheet, "A2:F2", rubric.title, styled({ bold: true, size: 10, border: "none" }));
  put(sheet, "A3:F3", `Dasar: ${rubric.regulation}.`, styled({ border: "none", colour: COLOUR.faint }));
  sheet.getRow(1).height = 24;
  sheet.getRow(3).height = heightOf(rubric.regulation, STEP_WIDTH);
  let row = addLegend(sheet, 5, subjectOf(rubric)) + 1;
  for (const steps of stepsFor(rubric)) row = addSteps(sheet, row, steps) + 1;
  sheet.getRow(row - 1).addPageBreak();
  const scale = addScale(sheet, row, rubric);
  const predicates = addPredicates(sheet, scale.next + 1, rubric);
  return { sheet, tables: { ...scale.tables, ...predicates } };
}

function addLegend(sheet: Worksheet, row: number, subject: string): number {
  const legend = [
    [COLOUR.self, `Diisi ${subject} (penilaian mandiri)`],
    [COLOUR.evaluator, "Diisi evaluator"],
    [COLOUR.wanting, "Masih perlu dilengkapi atau diperiksa"],
    [COLOUR.subcomponent, "Terkunci: dihitung atau tetap"],
  ] as const;
  legend.forEach(([fill, meaning], i) => {
    put(sheet, `B${row + i}`, null, { ...input(fill), protection: { locked: true } });
    put(sheet, `C${row + i}:F${row + i}`, meaning, styled({ border: "none" }));
  });
  return row + legend.length;
}

function addSteps(sheet: Worksheet, row: number, { title, steps }: Steps): number {
  put(
    sheet,
    `A${row}:F${row}`,
    title,
    styled({ bold: true, size: 10, border: "bottom", colour: COLOUR.head }),
  );
  sheet.getRow(row).height = 18;
  steps.forEach((step, i) => {
    const at = row + 1 + i;
    put(sheet, `A${at}`, i + 1, styled({ border: "none", across: "center" }));
    put(sheet, `B${at}:F${at}`, step, styled({ border: "none" }));
    sheet.getRow(at).height = heightOf(step, STEP_WIDTH);
  });
  return row + 1 + steps.length;
}

function addScale(
  sheet: Worksheet,
  row: number,
  rubric: Rubric,
): { tables: Pick<Tables, "letters" | "values">; next: number } {
  const title = `Arti jawaban sub-komponen (${pagesOf(rubric.scale.map(({ source }) => source))})`;
  put(
    sheet,
    `A${row}:F${row}`,
    title,
    styled({ bold: true, size: 10, border: "bottom", colour: COLOUR.head }),
  );
  put(sheet, `B${row + 1}`, "Jawaban", heading());
  put(sheet, `C${row + 1}`, "Nilai", heading());
  put(sheet, `D${row + 1}:F${row + 1}`, "Arti", heading());
  const first = row + 2;
  rubric.scale.forEach(({ letter, value, meaning }, i) => {
    const fill = letterFill(i, rubric.scale.length);
    put(sheet, `B${first + i}`, letter, styled({ fill, bold: true, across: "center", down: "middle" }));
    put(sheet, `C${first + i}`, value, styled({ across: "center", down: "middle" }));
    put(sheet, `D${first + i}:F${first + i}`, meaning, styled({ down: "middle" }));
    sheet.getRow(first + i).height = Math.max(16, heightOf(meaning, MEANING_WIDTH));
  });
  const last = first + rubric.scale.length - 1;
  return { tables: { letters: area("B", first, last), values: area("C", first, last) }, next: last + 1 };
}

function addPredicates(
  sheet: Worksheet,
  row: number,
  rubric: Rubric,
): Pick<Tables, "predicates" | "predicateNames" | "upperBounds"> {
  const title = `Predikat nilai akhir (${pagesOf(rubric.predicates.map(({ source }) => source))})`;
  put(
    sheet,
    `A${row}:F${row}`,
    title,
    styled({ bold: true, size: 10, border: "bottom", colour: COLOUR.head }),
  );
  const heads = ["Predikat", "Lebih dari", "Sampai dengan", "Sebutan", "Interpretasi"];
  heads.forEach((head, i) => {
    put(sheet, `${"BCDEF"[i]}${row + 1}`, head, heading());
  });
  sheet.getRow(row + 1).height = 28;
  const first = row + 2;
  rubric.predicates.forEach(({ letter, name, over, upTo, interpretation }, i) => {
    const at = first + i;
    const middle = { down: "middle", across: "center" } as const;
    put(
      sheet,
      `B${at}`,
      letter,
      styled({ ...middle, bold: true, fill: letterFill(i, rubric.predicates.length) }),
    );
    put(sheet, `C${at}`, over ?? "–", styled({ ...middle, format: POINTS }));
    put(sheet, `D${at}`, upTo, styled({ ...middle, format: POINTS }));
    put(sheet, `E${at}`, name, styled({ down: "middle" }));
    put(sheet, `F${at}`, interpretation, styled({ down: "middle" }));
    sheet.getRow(at).height = Math.max(16, heightOf(interpretation, WIDTHS.F));
  });
  const last = first + rubric.predicates.length - 1;
  const own = rubric.predicates
    .filter(({ origin }) => origin === "own")
    .map(({ letter, name }) => `${letter} (${name})`);
  if (own.length > 0) {
    const footnote = `Sebutan ${own.join(", ")} berasal dari penyusun lembar ini; peraturan tidak mencantumkannya.`;
    put(
      sheet,
      `B${last + 1}:F${last + 1}`,
      footnote,
      styled({ border: "none", italic: true, colour: COLOUR.faint }),
    );
  }
  return {
    predicates: area("B", first, last),
    predicateNames: area("E", first, last),
    upperBounds: area("D", first, last),
  };
}

/** `Lampiran I hlm. 35–36`, from the citations of a table's rows. */
function pagesOf(sources: readonly { readonly part: string; readonly page: number | null }[]): string {
  const parts = [...new Set(sources.map(({ part }) => part))];
  return parts
    .map((part) => {
      const pages = sources.flatMap((source) => (source.part === part ? (source.page ?? []) : []));
      if (pages.length === 0) return part;
      const [from, to] = [Math.min(...pages), Math.max(...pages)];
      return `${part} hlm. ${from === to ? from : `${from}–${to}`}`;
    })
    .join("; ");
}

function area(column: string, first: number, last: number): string {
  return `${INSTRUCTIONS_SHEET}!$${column}$${first}:$${column}$${last}`;
}
