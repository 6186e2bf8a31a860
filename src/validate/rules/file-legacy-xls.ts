import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileLegacyXls = defineRule<FaultOf<"legacy-xls">>({
  code: "SKP007",
  name: "file-legacy-xls",
  severity: "error",
  text: {
    id: {
      title: "Berkas berformat Excel lama",
      why: "Format Excel 97–2003 (.xls) tersusun dengan cara yang sama sekali lain dan tidak dibaca, walaupun namanya diganti menjadi .xlsx.",
      message: () => "Berkas ini berformat Excel 97–2003 (.xls).",
      fix: () => "Buka berkas ini di Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "File is in the old Excel format",
      why: "The format of Excel 97–2003 (.xls) is built in an entirely different way and is not read, even if the file is renamed to .xlsx.",
      message: () => "The file is in the format of Excel 97–2003 (.xls).",
      fix: () => "Open the file in Excel or LibreOffice and save it as an Excel Workbook (.xlsx).",
    },
  },
  example: { kind: "legacy-xls" },
  check: (subject) => faultsOf(subject, "legacy-xls"),
});
