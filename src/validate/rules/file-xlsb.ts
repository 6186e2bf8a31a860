import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileXlsb = defineRule<FaultOf<"xlsb">>({
  code: "SKP009",
  name: "file-xlsb",
  severity: "error",
  text: {
    id: {
      title: "Berkas berformat Excel biner",
      why: "Buku kerja biner (.xlsb) menyimpan isinya dalam format khusus yang tidak dibaca.",
      message: () => "Berkas ini buku kerja Excel biner (.xlsb).",
      fix: () => "Buka berkas ini di Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "File is a binary Excel workbook",
      why: "A binary workbook (.xlsb) keeps its content in a format of its own that is not read.",
      message: () => "The file is a binary Excel workbook (.xlsb).",
      fix: () => "Open the file in Excel or LibreOffice and save it as an Excel Workbook (.xlsx).",
    },
  },
  example: { kind: "xlsb" },
  check: (subject) => faultsOf(subject, "xlsb"),
});
