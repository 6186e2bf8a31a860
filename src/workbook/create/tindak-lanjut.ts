/** The Tindak Lanjut sheet: what became of last year's recommendations (Lampiran I p. 38). */
import type { Workbook, Worksheet } from "exceljs";
import type { FollowUp } from "../../assessment.ts";
import { addPrintedSheet, dress, heightOf, oneOf, put, setWidths, validate } from "./cells.ts";
import { COLOUR, heading, input, solid, styled } from "./styles.ts";

const TINDAK_LANJUT = "Tindak Lanjut";
const STATUSES = ["Selesai", "Proses", "Belum"];

const WIDTHS = { A: 5, B: 74, C: 13, D: 58 };
const HEADER_ROW = 5;
const FIRST_ROW = HEADER_ROW + 1;
const ROWS = 20;

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
  const last = FIRST_ROW + Math.max(ROWS, followUp.length) - 1;
  put(sheet, "A3:D3", progress(followUp, last), styled({ bold: true, border: "none" }));
  ["No", "Rekomendasi Tahun Sebelumnya", "Status", "Bukti Tindak Lanjut"].forEach((title, i) => {
    put(sheet, `${"ABCD"[i]}${HEADER_ROW}`, title, heading());
  });
  sheet.getRow(HEADER_ROW).height = 20;
  for (let row = FIRST_ROW; row <= last; row += 1) addRow(sheet, row, followUp[row - FIRST_ROW]);
  validate(sheet, `C${FIRST_ROW}:C${last}`, oneOf(STATUSES, "Status tindak lanjut"));
  colourStatus(sheet, `C${FIRST_ROW}:C${last}`);
  return sheet;
}

function addRow(sheet: Worksheet, row: number, item: FollowUp | undefined): void {
  put(sheet, `A${row}`, row - FIRST_ROW + 1, styled({ fill: COLOUR.subcomponent, across: "center" }));
  dress(sheet, ["B", "D"], row, () => input(COLOUR.self));
  put(sheet, `C${row}`, item?.status ?? null, input(COLOUR.self, { across: "center" }));
  sheet.getCell(`B${row}`).value = item?.text || null;
  sheet.getCell(`D${row}`).value = item?.evidence || null;
  const needed = [heightOf(item?.text ?? "", WIDTHS.B), heightOf(item?.evidence ?? "", WIDTHS.D)];
  sheet.getRow(row).height = Math.max(20, ...needed);
}

function progress(followUp: readonly FollowUp[], last: number): { formula: string; result: string } {
  const [done = "Selesai"] = STATUSES;
  const finished = followUp.filter(({ status }) => status === done).length;
  return {
    formula: `"${done}: "&COUNTIF(C${FIRST_ROW}:C${last},"${done}")&" dari "&COUNTA(B${FIRST_ROW}:B${last})&" rekomendasi"`,
    result: `${done}: ${finished} dari ${followUp.length} rekomendasi`,
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
