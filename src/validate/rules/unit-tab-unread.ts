import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unitTabUnread = defineRule<{ readonly tab: string }>({
  code: "SKP155",
  name: "unit-tab-unread",
  severity: "error",
  text: {
    id: {
      title: "Lembar bernama OPD tanpa tabel jawaban yang dikenali",
      why: "Dalam berkas beberapa OPD, lembar yang diberi nama OPD semestinya berisi LKE-nya; tanpa tabel yang dikenali OPD itu tidak dinilai dan tidak muncul dalam rekap.",
      message: ({ tab }) =>
        `Lembar ${quoted(tab)} bernama OPD, tetapi tidak ada tabel jawaban yang dikenali di dalamnya; OPD itu tidak dinilai.`,
      fix: ({ tab }) =>
        `Lihat sebabnya dengan \`sakip layout show\`, lalu perbaiki judul tabel pada lembar ${quoted(tab)}; jika lembar itu bukan LKE, ganti namanya.`,
    },
    en: {
      title: "Sheet called after an OPD without a recognisable answer table",
      why: "In a workbook of several OPDs a sheet called after one should hold its LKE; without a table that is recognised that OPD is not scored and does not appear in the recap.",
      message: ({ tab }) =>
        `Sheet ${quoted(tab)} is called after an OPD, but no answer table was recognised on it; that OPD is not scored.`,
      fix: ({ tab }) =>
        `See why with \`sakip layout show\`, then correct the titles of the table on sheet ${quoted(tab)}; if it is no LKE, rename the sheet.`,
    },
  },
  example: { tab: "Dinsos" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { among } }) =>
      (among?.unreadTabs ?? []).map((tab) => ({ at: { sheet: tab, cell: null }, args: { tab } })),
    ),
});
