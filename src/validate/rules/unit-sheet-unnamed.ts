import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unitSheetUnnamed = defineRule<{ readonly sheet: string }>({
  code: "SKP164",
  name: "unit-sheet-unnamed",
  severity: "error",
  text: {
    id: {
      title: "Lembar tanpa nama OPD di antara lembar beberapa OPD",
      why: "Nilai hanya berarti jika diketahui milik OPD mana; lembar tanpa nama dapat saja salinan lembar OPD lain di berkas yang sama.",
      message: ({ sheet }) => `Lembar ${quoted(sheet)} terisi, tetapi tidak menyebut OPD-nya.`,
      fix: ({ sheet }) =>
        `Tulis “Unit Kerja : <nama OPD>” di atas tabel pada lembar ${quoted(sheet)}, atau hapus lembar itu jika hanya salinan.`,
    },
    en: {
      title: "Sheet without an OPD among the sheets of several",
      why: "A score means something only for a known OPD; a sheet without a name may be a copy of another OPD's in the same file.",
      message: ({ sheet }) => `Sheet ${quoted(sheet)} is filled in, but does not name its OPD.`,
      fix: ({ sheet }) =>
        `Write “Unit Kerja : <name of the OPD>” above the table of sheet ${quoted(sheet)}, or delete the sheet if it is only a copy.`,
    },
  },
  example: { sheet: "Sheet3" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, among } }) =>
      among && among.unitFrom === null ? [{ at: { sheet, cell: null }, args: { sheet } }] : [],
    ),
});
