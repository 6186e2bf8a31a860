import type { Conversion } from "../../assessment.ts";
import { formatName } from "../legacy-formats.ts";
import { defineRule } from "../rule.ts";

export const workbookConverted = defineRule<Pick<Conversion, "from">>({
  code: "SKP083",
  name: "workbook-converted",
  severity: "info",
  text: {
    id: {
      title: "Buku kerja dibaca dari format lain",
      why: "Hanya .xlsx yang dapat disalin apa adanya. Dari format lain diambil nilai, rumus, format tanggal dan persen, sel gabungan, lebar kolom, serta baris, kolom, dan lembar tersembunyi; penilaiannya sama, tetapi salinan hasilnya tidak lagi tampak seperti aslinya.",
      message: ({ from }) =>
        `Berkas ini berformat ${formatName(from, "id")}; salinan hasilnya .xlsx baru tanpa huruf, warna, bingkai, gambar, grafik, komentar, daftar pilihan, proteksi, dan makro dari aslinya.`,
      fix: () =>
        "Simpan berkas aslinya sebagai arsip; bila salinan hasil harus tampak seperti aslinya, simpan dahulu sebagai Buku Kerja Excel (.xlsx) di Excel atau LibreOffice, lalu nilai berkas itu.",
    },
    en: {
      title: "Workbook was read from another format",
      why: "Only an .xlsx can be copied as it is. From another format the values, formulas, date and percent formats, merged cells, column widths, and hidden rows, columns and sheets are taken over; the scores are the same, but the scored copy no longer looks like the original.",
      message: ({ from }) =>
        `The file is in the format ${formatName(from, "en")}; its scored copy is a new .xlsx without the original's fonts, colours, borders, pictures, charts, comments, drop-down lists, protection and macros.`,
      fix: () =>
        "Keep the original file; where the scored copy must look like it, first save it as an Excel Workbook (.xlsx) in Excel or LibreOffice and score that file.",
    },
  },
  example: { from: "xls" },
  check: ({ reading }) =>
    reading.kind === "assessment" && reading.conversion ? [{ at: null, args: reading.conversion }] : [],
});
