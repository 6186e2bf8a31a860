import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

/** More names than these would hide the sentence. */
const NAMED_SHEETS = 6;

function sheetList(sheets: readonly string[], language: Language): string {
  const named = sheets.slice(0, NAMED_SHEETS).map(quoted);
  const others = sheets.length - named.length;
  if (others > 0) named.push(language === "id" ? `${others} lembar lain` : `${others} other sheets`);
  return formatList(named, language);
}

export const answerSheetMissing = defineRule<{ readonly sheets: readonly string[] }>({
  code: "SKP020",
  name: "answer-sheet-missing",
  severity: "error",
  text: {
    id: {
      title: "Lembar jawaban tidak ditemukan",
      why: "Lembar jawaban dikenali dari judul kolomnya serta kode atau uraian sub-komponennya (Lampiran 2); tanpa itu tidak ada yang dapat dinilai.",
      message: ({ sheets }) =>
        sheets.length === 0
          ? "Berkas ini tidak mempunyai lembar kerja."
          : `Tidak ada lembar yang berisi tabel jawaban LKE; yang ada hanya ${sheetList(sheets, "id")}.`,
      fix: () =>
        "Salin isiannya ke templat yang dibuat dengan `sakip template new`, atau lengkapi tabelnya dengan judul kolom No, Komponen/Sub Komponen/Kriteria, Bobot, dan Jawaban.",
    },
    en: {
      title: "Answer sheet not found",
      why: "The answer sheet is known by its column titles and by the codes or titles of its sub-components (Annex 2); without it there is nothing to score.",
      message: ({ sheets }) =>
        sheets.length === 0
          ? "The file has no worksheet."
          : `No sheet holds an LKE answer table; there is only ${sheetList(sheets, "en")}.`,
      fix: () =>
        "Copy the answers into a template made with `sakip template new`, or give the table the column titles No, Komponen/Sub Komponen/Kriteria, Bobot and Jawaban.",
    },
  },
  example: { sheets: ["Sheet1", "Rekap Anggaran"] },
  check: ({ reading, searched }) =>
    reading.kind === "no-answer-sheet" && reading.oldRegime === null && !searched
      ? [{ at: null, args: { sheets: reading.sheets } }]
      : [],
});
