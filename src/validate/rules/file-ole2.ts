import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileOle2 = defineRule<FaultOf<"ole2">>({
  code: "SKP008",
  name: "file-ole2",
  severity: "error",
  text: {
    id: {
      title: "Berkas lama atau berkata sandi",
      why: "Wadah OLE2 dipakai oleh Excel 97–2003 (.xls) dan oleh buku kerja berkata sandi; pada berkas ini tidak jelas yang mana.",
      message: () => "Berkas ini berupa wadah OLE2: buku kerja Excel lama (.xls) atau berkas berkata sandi.",
      fix: () =>
        "Buka berkas ini di Excel, hapus kata sandinya jika ada, lalu simpan sebagai Buku Kerja Excel (.xlsx).",
    },
    en: {
      title: "File is old or locked",
      why: "OLE2 containers are used by Excel 97–2003 (.xls) and by workbooks with a password; in this file it is not clear which.",
      message: () => "The file is an OLE2 container: an old Excel workbook (.xls) or one with a password.",
      fix: () =>
        "Open the file in Excel, remove its password if it has one, and save it as an Excel Workbook (.xlsx).",
    },
  },
  example: { kind: "ole2" },
  check: (subject) => faultsOf(subject, "ole2"),
});
