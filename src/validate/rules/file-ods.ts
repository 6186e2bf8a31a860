import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileOds = defineRule<FaultOf<"ods">>({
  code: "SKP010",
  name: "file-ods",
  severity: "error",
  text: {
    id: {
      title: "Berkas berformat OpenDocument",
      why: "Lembar sebar OpenDocument (.ods) tidak dibaca; hasil salinan harus tetap berupa buku kerja Excel milik OPD.",
      message: () => "Berkas ini lembar sebar OpenDocument (.ods).",
      fix: () => "Buka berkas ini di LibreOffice, lalu simpan sebagai Excel 2007-365 (.xlsx).",
    },
    en: {
      title: "File is an OpenDocument spreadsheet",
      why: "OpenDocument spreadsheets (.ods) are not read; the scored copy has to stay the office's own Excel workbook.",
      message: () => "The file is an OpenDocument spreadsheet (.ods).",
      fix: () => "Open the file in LibreOffice and save it as Excel 2007-365 (.xlsx).",
    },
  },
  example: { kind: "ods" },
  check: (subject) => faultsOf(subject, "ods"),
});
