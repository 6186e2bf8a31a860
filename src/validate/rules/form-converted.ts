import { formatName } from "../legacy-formats.ts";
import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const formConverted = defineRule<FaultOf<"form-converted">>({
  code: "SKP085",
  name: "form-converted",
  severity: "error",
  text: {
    id: {
      title: "Formulir bukan .xlsx",
      why: "Memeriksa atau membandingkan formulir berarti memeriksa kunci sel, daftar pilihan, nama, dan tautannya juga; dari format lain semua itu tidak dibaca, sehingga seakan-akan hilang.",
      message: ({ from }) =>
        `Formulir ini berformat ${formatName(from, "id")}, sehingga kunci sel dan daftar pilihannya tidak dapat diperiksa.`,
      fix: () =>
        "Buka berkas ini di Excel atau LibreOffice, simpan sebagai Buku Kerja Excel (.xlsx), lalu periksa berkas itu.",
    },
    en: {
      title: "Form is not an .xlsx",
      why: "Checking or comparing a form means checking its cell locks, drop-down lists, names and links too; from another format none of them is read, so each would seem to be missing.",
      message: ({ from }) =>
        `The form is in the format ${formatName(from, "en")}, so its cell locks and drop-down lists cannot be checked.`,
      fix: () =>
        "Open the file in Excel or LibreOffice, save it as an Excel Workbook (.xlsx) and check that file.",
    },
  },
  example: { kind: "form-converted", from: "xls" },
  check: (subject) => faultsOf(subject, "form-converted"),
});
