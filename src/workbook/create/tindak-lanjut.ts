/** The Tindak Lanjut sheet: what became of last year's recommendations (Lampiran I p. 38). */
import type { Workbook, Worksheet } from "exceljs";
import type { FollowUp } from "../../assessment.ts";
import {
  addPrintedSheet,
  dress,
  heightOf,
  type Live,
  oneOf,
  type Placed,
  put,
  setWidths,
  validate,
} from "./cells.ts";
import { COLOUR, heading, input, solid, styled } from "./styles.ts";

export const TINDAK_LANJUT = "Tindak Lanjut";
const STATUSES = ["Selesai", "Proses", "Belum"];

const WIDTHS = { A: 5, B: 74, C: 13, D: 58 };
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const ROWS = 20;

/** How many rows the sheet has for so many recommendations. */
export function followUpRows(count: number): number {
  return Math.max(ROWS, count);
}

/** Adds the sheet, with room for twenty recommendations or as many as there are. */
export function addTindakLanjut(workbook: Workbook, followUp: readonly FollowUp[]): Worksheet {
  const sheet = addPrintedSheet(workbook, TINDAK_LANJUT, {
    orientation: "landscape",
    titleRows: `${HEADER_ROW}:${HEADER_ROW}`,
    tab: COLOUR.head,
  });
  setWidths(sheet, WIDTHS);
  sheet.views = [{ state: "frozen", ySplit: HEADER_ROW, showGridLines: false }];
  put(
    sheet,
    "A1:D1",
    "TINDAK LANJUT REKOMENDASI TAHUN SEBELUMNYA",
    styled({ bold: true, size: 14, border: "none", colour: COLOUR.head }),
  );
  sheet.getRow(1).height = 24;
  const guide =
    "Satu baris untuk satu rekomendasi, sesuai bunyi Laporan Hasil Evaluasi (LHE). Status “Selesai” memerlukan bukti.";
  put(sheet, "A2:D2", guide, styled({ border: "none", colour: COLOUR.faint }));
  const last = lastRow(followUp);
  const filledIn = followUpContents(followUp);
  const { progress } = filledIn;
  put(sheet, progress.range, progress.content, styled({ bold: true, border: "none" }));
  ["No", "Rekomendasi Tahun Sebelumnya", "Status", "Bukti Tindak Lanjut"].forEach((title, i) => {
    put(sheet, `${"ABCD"[i]}${HEADER_ROW}`, title, heading());
  });
  sheet.getRow(HEADER_ROW).height = 20;
  for (let row = FIRST_ROW; row <= last; row += 1) dressRow(sheet, row);
  for (const { range, content } of filledIn.cells) sheet.getCell(range).value = content || null;
  for (const [row, height] of filledIn.heights) sheet.getRow(row).height = height;
  validate(sheet, `C${FIRST_ROW}:C${last}`, oneOf(STATUSES, "Status tindak lanjut"));
  colourStatus(sheet, `C${FIRST_ROW}:C${last}`);
  return sheet;
}

function dressRow(sheet: Worksheet, row: number): void {
  put(sheet, `A${row}`, row - FIRST_ROW + 1, styled({ fill: COLOUR.subcomponent, across: "center" }));
  dress(sheet, ["B", "D"], row, () => input(COLOUR.self));
  put(sheet, `C${row}`, null, input(COLOUR.self, { across: "center" }));
}

/** What the recommendations make of the sheet, as {@link addTindakLanjut} writes it. */
export interface FollowUpContents {
  readonly progress: Placed<Live>;
  readonly cells: readonly Placed<string>[];
  /** By row, in points: also of the rows that stay blank. */
  readonly heights: ReadonlyMap<number, number>;
}

/** The cells and the heights of the rows. */
export function followUpContents(followUp: readonly FollowUp[]): FollowUpContents {
  const blank: FollowUp = { text: "", status: "", evidence: "" };
  const rows = Array.from({ length: followUpRows(followUp.length) }, (_, i) => ({
    row: FIRST_ROW + i,
    item: followUp[i] ?? blank,
  }));
  return {
    progress: { range: "A3:D3", content: progressOf(followUp) },
    cells: rows.flatMap(({ row, item }) => [
      { range: `B${row}`, content: item.text },
      { range: `C${row}`, content: item.status },
      { range: `D${row}`, content: item.evidence },
    ]),
    heights: new Map(rows.map(({ row, item }) => [row, heightOfRow(item)])),
  };
}

function heightOfRow({ text, evidence }: FollowUp): number {
  return Math.max(20, heightOf(text, WIDTHS.B), heightOf(evidence, WIDTHS.D));
}

function lastRow(followUp: readonly FollowUp[]): number {
  return FIRST_ROW + followUpRows(followUp.length) - 1;
}

function progressOf(followUp: readonly FollowUp[]): Live {
  const [done = "Selesai"] = STATUSES;
  const last = lastRow(followUp);
  const given = followUp.filter(({ text }) => text !== "").length;
  const finished = followUp.filter(({ status }) => status === done).length;
  return {
    formula: `"${done}: "&COUNTIF(C${FIRST_ROW}:C${last},"${done}")&" dari "&COUNTA(B${FIRST_ROW}:B${last})&" rekomendasi"`,
    result: `${done}: ${finished} dari ${given} rekomendasi`,
  };
}

function colourStatus(sheet: Worksheet, ref: string): void {
  const colours = ["FFBFE3C5", "FFFFF0B3", "FFF4B6A2"];
  const rules = STATUSES.map((status, i) => ({
    type: "cellIs" as const,
    operator: "equal" as const,
    priority: i + 1,
    formulae: [`"${status}"`],
    style: { fill: solid(colours[i] ?? COLOUR.white) },
  }));
  sheet.addConditionalFormatting({ ref, rules });
}
