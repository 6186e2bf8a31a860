import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unitAmongSeveral = defineRule<{
  readonly sheet: string;
  readonly of: number;
  /** The name of the sheet is all that tells the OPD. */
  readonly bySheetName: boolean;
}>({
  code: "SKP163",
  name: "unit-among-several",
  severity: "info",
  text: {
    id: {
      title: "Beberapa OPD dalam satu berkas",
      why: "Hasil evaluasi disampaikan per unit kerja (Lampiran I hlm. 38), sehingga setiap OPD dinilai sendiri walaupun berkasnya sama.",
      message: ({ sheet, of, bySheetName }) =>
        `Berkas ini memuat ${of} OPD, masing-masing di lembarnya sendiri; hasil ini dari lembar ${quoted(sheet)}${bySheetName ? ", dan nama OPD diambil dari nama lembar itu" : ""}.`,
      fix: ({ bySheetName }) =>
        bySheetName
          ? "Tulis “Unit Kerja : <nama OPD>” di atas tabel agar nama lengkapnya yang dipakai."
          : "Tidak perlu tindakan; untuk satu OPD saja, jalankan dengan --sheet <nama>.",
    },
    en: {
      title: "Several OPDs in one file",
      why: "Results go to each OPD (Annex I, p. 38), so every OPD is scored by itself although the file is the same.",
      message: ({ sheet, of, bySheetName }) =>
        `This file holds ${of} OPDs, each on a sheet of its own; this result is of sheet ${quoted(sheet)}${bySheetName ? ", whose name is taken for the OPD's" : ""}.`,
      fix: ({ bySheetName }) =>
        bySheetName
          ? "Write “Unit Kerja : <name of the OPD>” above the table so that its full name is used."
          : "Nothing to do; for one OPD alone run with --sheet <name>.",
    },
  },
  example: { sheet: "Dinkes", of: 3, bySheetName: true },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, among } }) =>
      among
        ? [
            {
              at: { sheet, cell: null },
              args: { sheet, of: among.of, bySheetName: among.unitFrom === "sheet-name" },
            },
          ]
        : [],
    ),
});
