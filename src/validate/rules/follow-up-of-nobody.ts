import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const followUpOfNobody = defineRule<{ readonly tab: string; readonly count: number }>({
  code: "SKP154",
  name: "follow-up-of-nobody",
  severity: "warning",
  text: {
    id: {
      title: "Tindak lanjut tanpa nama OPD",
      why: "Dalam berkas beberapa OPD, rekomendasi hanya dimuat pada hasil OPD yang disebut di barisnya, di atas tabelnya, atau pada nama lembarnya; yang tidak menyebut OPD tidak dibagikan dengan menebak.",
      message: ({ tab, count }) =>
        `${count} rekomendasi pada lembar ${quoted(tab)} tidak menyebut OPD yang ada di berkas ini; tindak lanjut OPD ini karena itu tidak diketahui.`,
      fix: ({ tab }) =>
        `Tambahkan kolom OPD pada lembar ${quoted(tab)} dengan nama yang sama seperti pada lembar LKE-nya.`,
    },
    en: {
      title: "Follow-up without an OPD",
      why: "In a workbook of several OPDs a recommendation goes into the result of the OPD that its row, the lines above its table or its sheet's name tell; one that names none is not given to anybody by guess.",
      message: ({ tab, count }) =>
        `${count} ${count === 1 ? "recommendation" : "recommendations"} on sheet ${quoted(tab)} ${count === 1 ? "names" : "name"} no OPD of this workbook, so that this OPD's follow-up is not known.`,
      fix: ({ tab }) =>
        `Add a column OPD to sheet ${quoted(tab)} with the name that stands on the OPD's own LKE sheet.`,
    },
  },
  example: { tab: "Tindak Lanjut", count: 5 },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { among } }) =>
      (among?.followUpOfNobody ?? []).map(({ sheet, count }) => ({
        at: { sheet, cell: null },
        args: { tab: sheet, count },
      })),
    ),
});
