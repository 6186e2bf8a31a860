import { formatList } from "../../language/format.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unitSheetsAlike = defineRule<{ readonly sheet: string; readonly near: readonly string[] }>({
  code: "SKP165",
  name: "unit-sheets-alike",
  severity: "error",
  text: {
    id: {
      title: "Dua lembar menyebut nama OPD yang hampir sama",
      why: "Nama yang hanya lebih panjang dapat berarti OPD yang sama atau OPD lain; satu OPD tidak boleh dihitung dua kali dalam rekap.",
      message: ({ sheet, near }) =>
        `OPD pada lembar ${quoted(sheet)} dan pada lembar ${formatList(near.map(quoted), "id")} mungkin sama: nama yang satu adalah awal dari yang lain.`,
      fix: () => "Tulis nama lengkap OPD di atas setiap tabel, atau hapus lembar yang hanya salinan.",
    },
    en: {
      title: "Two sheets name almost the same OPD",
      why: "A name that only goes on longer may mean the same OPD or another one; one OPD must not be counted twice in a recap.",
      message: ({ sheet, near }) =>
        `The OPD on sheet ${quoted(sheet)} and on sheet ${formatList(near.map(quoted), "en")} may be the same: one name is the beginning of the other.`,
      fix: () => "Write the full name of the OPD above each table, or delete the sheet that is only a copy.",
    },
  },
  example: { sheet: "Dinas Kesehatan", near: ["Dinas Kesehatan Kota Rekaan"] },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, among } }) =>
      among && among.near.length > 0
        ? [{ at: { sheet, cell: null }, args: { sheet, near: among.near } }]
        : [],
    ),
});
