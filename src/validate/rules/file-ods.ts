import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileOds = defineRule<FaultOf<"ods">>({
  code: "SKP010",
  name: "file-ods",
  severity: "error",
  text: {
    id: {
      title: "Berkas OpenDocument tanpa lembar sebar",
      why: "Lembar sebar OpenDocument (.ods, .fods) dibaca; dokumen teks, presentasi, atau gambar OpenDocument (.odt, .odp, .odg) tidak memuat lembar sebar walaupun namanya diganti.",
      message: () => "Berkas OpenDocument ini tidak berisi lembar sebar (.ods).",
      fix: () =>
        "Buka berkas ini di LibreOffice; jika LKE ada di dalamnya sebagai tabel, salin tabel itu ke lembar sebar dan simpan sebagai Excel 2007-365 (.xlsx).",
    },
    en: {
      title: "OpenDocument file without a spreadsheet",
      why: "OpenDocument spreadsheets (.ods, .fods) are read; a text document, presentation or drawing (.odt, .odp, .odg) holds no spreadsheet, even if it is renamed.",
      message: () => "This OpenDocument file holds no spreadsheet (.ods).",
      fix: () =>
        "Open the file in LibreOffice; where the LKE is a table in it, copy that table into a spreadsheet and save it as Excel 2007-365 (.xlsx).",
    },
  },
  example: { kind: "ods" },
  check: (subject) => faultsOf(subject, "ods"),
});
