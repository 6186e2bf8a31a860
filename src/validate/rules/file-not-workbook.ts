import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileNotWorkbook = defineRule<FaultOf<"not-workbook">>({
  code: "SKP003",
  name: "file-not-workbook",
  severity: "error",
  text: {
    id: {
      title: "Berkas bukan buku kerja Excel",
      why: "Jenis berkas dikenali dari isinya, bukan dari namanya; mengganti akhiran nama menjadi .xlsx tidak mengubah isinya.",
      message: () =>
        "Isi berkas ini bukan buku kerja yang dapat dibaca (.xlsx, .xlsm, .xls, .ods), apa pun nama berkasnya.",
      fix: () => "Buka berkas ini dengan program asalnya, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "File is not an Excel workbook",
      why: "The kind of a file is told from its content, not from its name; renaming a file to .xlsx does not change what is in it.",
      message: () =>
        "The content of this file is no workbook that can be read (.xlsx, .xlsm, .xls, .ods), whatever its name says.",
      fix: () => "Open the file in the program it comes from and save it as an Excel Workbook (.xlsx).",
    },
  },
  example: { kind: "not-workbook" },
  check: (subject) => faultsOf(subject, "not-workbook"),
});
