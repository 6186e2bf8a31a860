import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileLegacyXls = defineRule<FaultOf<"legacy-xls">>({
  code: "SKP007",
  name: "file-legacy-xls",
  severity: "error",
  text: {
    id: {
      title: "Berkas berformat Excel 2–4",
      why: "Berkas .xls dari Excel 5 hingga 2003 dibaca; versi sebelum itu (1987–1993) tersusun dengan cara lain, hanya memuat satu lembar, dan tidak dibaca.",
      message: () => "Berkas .xls ini berasal dari Excel 2–4, sebelum Excel 5.",
      fix: () => "Buka berkas ini di Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "File is in the format of Excel 2–4",
      why: "An .xls of Excel 5 to 2003 is read; versions before that (1987–1993) are built in another way, hold one sheet only, and are not read.",
      message: () => "This .xls comes from Excel 2–4, before Excel 5.",
      fix: () => "Open the file in Excel or LibreOffice and save it as an Excel Workbook (.xlsx).",
    },
  },
  example: { kind: "legacy-xls" },
  check: (subject) => faultsOf(subject, "legacy-xls"),
});
