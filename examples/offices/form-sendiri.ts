/**
 * A paper that nothing recognises: an office's own questions without codes, answers in words, two sheets, and titles
 * that no form has. docs/layouts.md reads it by a map.
 */
import type { Worksheet } from "exceljs";
import { put, setWidths } from "../../src/workbook/create/cells.ts";
import { repack } from "../../src/workbook/create/repack.ts";
import { newWorkbook } from "../../src/workbook/create/template.ts";

interface Question {
  readonly asked: string;
  /** As the office answered, and as the inspectorate did. */
  readonly own: string;
  readonly checked: string;
  readonly reason: string;
}

interface Part {
  readonly name: string;
  readonly questions: readonly [Question, Question, Question];
}

const PARTS: readonly Part[] = [
  {
    name: "BAGIAN SATU: MERENCANAKAN",
    questions: [
      question("Apakah rencana kerja sudah ditulis?", "Sangat memadai", "Memadai", "Renstra dan Renja ada"),
      question("Apakah isi rencana itu baik?", "Memadai", "Cukup", "Indikator belum semua terukur"),
      question("Apakah rencana itu dipakai sehari-hari?", "Memadai", "Cukup", "Dibahas pada rapat bulanan"),
    ],
  },
  {
    name: "BAGIAN DUA: MENGUKUR",
    questions: [
      question("Apakah hasil kerja diukur?", "Memadai", "Memadai", "Formulir pengukuran tiap triwulan"),
      question("Apakah cara mengukurnya benar?", "Memadai", "Cukup", "Rumus indikator sudah ditetapkan"),
      question("Apakah hasil ukur dipakai memperbaiki kerja?", "Cukup", "Kurang", "Baru dibahas sekali"),
    ],
  },
  {
    name: "BAGIAN TIGA: MELAPORKAN",
    questions: [
      question("Apakah laporan tahunan dibuat?", "Sangat memadai", "Sangat memadai", "LKjIP tepat waktu"),
      question("Apakah isi laporan lengkap?", "Memadai", "Memadai", "Capaian dan kendala disajikan"),
      question("Apakah laporan dibaca dan ditindaklanjuti?", "Cukup", "Cukup", "Disampaikan kepada camat"),
    ],
  },
  {
    name: "BAGIAN EMPAT: MENILAI DIRI",
    questions: [
      question("Apakah penilaian sendiri dilakukan?", "Memadai", "Memadai", "Setiap Januari"),
      question("Apakah penilaian itu sungguh-sungguh?", "Cukup", "Cukup", "Dua orang penilai"),
      question("Apakah hasil penilaian dipakai?", "Cukup", "Kurang", "Tiga dari lima saran selesai"),
    ],
  },
];

function question(asked: string, own: string, checked: string, reason: string): Question {
  return { asked, own, checked, reason };
}

/** Makes the workbook. */
export async function formSendiri(): Promise<Uint8Array> {
  const workbook = await newWorkbook("Isian");
  const own = workbook.addWorksheet("Isian");
  put(own, "A1", "DAFTAR PERIKSA KECAMATAN MUARA CONTOH", {
    font: { name: "Calibri", size: 12, bold: true },
  });
  put(own, "A2", "Diisi untuk kinerja 2025", {});
  put(own, "B4", "Yang ditanyakan", {});
  put(own, "D4", "Alasan", {});
  write(own, 5, ({ own: answer, reason }) => ({ C: answer, D: reason }));
  const checked = workbook.addWorksheet("Pemeriksaan");
  put(checked, "A1", "HASIL PEMERIKSAAN TIM KABUPATEN REKAAN", {
    font: { name: "Calibri", size: 12, bold: true },
  });
  write(checked, 3, ({ checked: answer }) => ({ C: answer }));
  for (const sheet of [own, checked]) setWidths(sheet, { A: 28, B: 46, C: 16, D: 34 });
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

/** Each part's name in column A, its questions below in column B. */
function write(
  sheet: Worksheet,
  firstRow: number,
  cells: (asked: Question) => Readonly<Record<string, string>>,
): void {
  let row = firstRow;
  for (const { name, questions } of PARTS) {
    put(sheet, `A${row}`, name, {});
    row += 1;
    for (const asked of questions) {
      put(sheet, `B${row}`, asked.asked, {});
      for (const [column, text] of Object.entries(cells(asked))) put(sheet, `${column}${row}`, text, {});
      row += 1;
    }
  }
}
