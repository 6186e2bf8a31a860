import type { LimitName } from "../../assessment.ts";
import { formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

type OverLimit = FaultOf<"over-limit">;

/** What a limit counts, and in what. */
const LIMIT: Readonly<Record<Language, Readonly<Record<LimitName, readonly [what: string, unit: string]>>>> =
  {
    id: {
      fileBytes: ["Ukuran berkas", "byte"],
      entries: ["Jumlah bagian di dalam berkas", "bagian"],
      partBytes: ["Ukuran satu bagian setelah dibuka", "byte"],
      inflatedBytes: ["Ukuran seluruh isi setelah dibuka", "byte"],
      rows: ["Jumlah baris pada satu lembar", "baris"],
      columns: ["Jumlah kolom pada satu lembar", "kolom"],
      cells: ["Jumlah sel berisi", "sel"],
      answerRows: ["Jumlah baris sub-komponen pada satu lembar", "baris"],
      sharedStrings: ["Jumlah teks dalam berkas", "teks"],
      sheets: ["Jumlah lembar", "lembar"],
      textLength: ["Panjang teks satu sel", "huruf"],
    },
    en: {
      fileBytes: ["The size of the file", "bytes"],
      entries: ["The number of parts in the file", "parts"],
      partBytes: ["The inflated size of one part", "bytes"],
      inflatedBytes: ["The inflated size of the whole content", "bytes"],
      rows: ["The number of rows of one sheet", "rows"],
      columns: ["The number of columns of one sheet", "columns"],
      cells: ["The number of filled cells", "cells"],
      answerRows: ["The number of sub-component rows of one sheet", "rows"],
      sharedStrings: ["The number of texts in the file", "texts"],
      sheets: ["The number of sheets", "sheets"],
      textLength: ["The length of one cell's text", "characters"],
    },
  };

function limitIn(
  language: Language,
  { limit, allowed }: OverLimit,
): { readonly what: string; readonly most: string } {
  const [what, unit] = LIMIT[language][limit];
  return { what, most: `${formatNumber(allowed, language, 0)} ${unit}` };
}

export const fileOverLimit = defineRule<OverLimit>({
  code: "SKP012",
  name: "file-over-limit",
  severity: "error",
  text: {
    id: {
      title: "Berkas melewati batas",
      why: "Berkas kecil dapat mengembang menjadi bergiga-giga setelah dibuka; batas ini menjaga agar satu berkas tidak menghentikan penilaian seluruh OPD.",
      message: (fault) => {
        const { what, most } = limitIn("id", fault);
        return `${what} melewati batas ${most}${fault.part === null ? "" : ` (bagian ${fault.part})`}.`;
      },
      fix: () =>
        "Salin lembar LKE saja ke buku kerja baru tanpa gambar dan baris kosong berformat, lalu nilai buku kerja itu.",
    },
    en: {
      title: "File is over a limit",
      why: "A small file can inflate to gigabytes; this limit keeps one file from stopping the scoring of all the others.",
      message: (fault) => {
        const { what, most } = limitIn("en", fault);
        return `${what} is over the limit of ${most}${fault.part === null ? "" : ` (part ${fault.part})`}.`;
      },
      fix: () =>
        "Copy only the LKE sheet into a new workbook without pictures and styled empty rows, and score that workbook.",
    },
  },
  example: { kind: "over-limit", limit: "partBytes", allowed: 134217728, part: "xl/worksheets/sheet1.xml" },
  check: (subject) => faultsOf(subject, "over-limit"),
});
