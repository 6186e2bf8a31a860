import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Missing {
  readonly sheets: readonly string[];
  /** The sheet that --sheet named, and whether there is one of that name. */
  readonly wanted: { readonly sheet: string; readonly exists: boolean } | null;
}

/** More names than these would hide the sentence. */
const NAMED_SHEETS = 6;

function sheetList(sheets: readonly string[], language: Language): string {
  const named = sheets.slice(0, NAMED_SHEETS).map(quoted);
  const others = sheets.length - named.length;
  if (others > 0) named.push(language === "id" ? `${others} lembar lain` : `${others} other sheets`);
  return formatList(named, language);
}

export const answerSheetMissing = defineRule<Missing>({
  code: "SKP020",
  name: "answer-sheet-missing",
  severity: "error",
  text: {
    id: {
      title: "Lembar jawaban tidak ditemukan",
      why: "Lembar jawaban dikenali dari judul kolomnya serta kode atau uraian sub-komponennya (Lampiran 2); tanpa itu tidak ada yang dapat dinilai.",
      message: ({ sheets, wanted }) => {
        if (sheets.length === 0) return "Berkas ini tidak mempunyai lembar kerja.";
        const present = sheetList(sheets, "id");
        if (wanted === null)
          return `Tidak ada lembar yang berisi tabel jawaban LKE; yang ada hanya ${present}.`;
        return wanted.exists
          ? `Lembar ${quoted(wanted.sheet)} yang diminta dengan --sheet tidak berisi tabel jawaban LKE; lembar dalam berkas ini: ${present}.`
          : `Tidak ada lembar bernama ${quoted(wanted.sheet)} seperti yang diminta dengan --sheet; lembar dalam berkas ini: ${present}.`;
      },
      fix: ({ sheets, wanted }) =>
        wanted === null || sheets.length === 0
          ? "Salin isiannya ke templat yang dibuat dengan `sakip template new`, atau lengkapi tabelnya dengan judul kolom No, Komponen/Sub Komponen/Kriteria, Bobot, dan Jawaban; bentuk lain dapat dipetakan dengan `sakip layout init`."
          : "Sebutkan nama salah satu lembar itu dengan --sheet <nama>, atau jalankan tanpa --sheet agar lembar jawabannya dicari.",
    },
    en: {
      title: "Answer sheet not found",
      why: "The answer sheet is known by its column titles and by the codes or titles of its sub-components (Annex 2); without it there is nothing to score.",
      message: ({ sheets, wanted }) => {
        if (sheets.length === 0) return "The file has no worksheet.";
        const present = sheetList(sheets, "en");
        if (wanted === null) return `No sheet holds an LKE answer table; there is only ${present}.`;
        return wanted.exists
          ? `Sheet ${quoted(wanted.sheet)}, which --sheet asks for, holds no LKE answer table; the sheets of the file: ${present}.`
          : `There is no sheet ${quoted(wanted.sheet)}, which --sheet asks for; the sheets of the file: ${present}.`;
      },
      fix: ({ sheets, wanted }) =>
        wanted === null || sheets.length === 0
          ? "Copy the answers into a template made with `sakip template new`, or give the table the column titles No, Komponen/Sub Komponen/Kriteria, Bobot and Jawaban; any other form can be mapped with `sakip layout init`."
          : "Name one of those sheets with --sheet <name>, or run without --sheet so that the answer sheet is looked for.",
    },
  },
  example: { sheets: ["Sheet1", "Rekap Anggaran"], wanted: null },
  check: ({ reading, searched }) =>
    reading.kind === "no-answer-sheet" && reading.oldRegime === null && !searched
      ? [{ at: null, args: { sheets: reading.sheets, wanted: reading.wanted } }]
      : [],
});
