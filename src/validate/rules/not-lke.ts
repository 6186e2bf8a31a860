import { defineRule } from "../rule.ts";

export const notLke = defineRule<null>({
  code: "SKP025",
  name: "not-lke",
  severity: "info",
  text: {
    id: {
      title: "Bukan LKE",
      why: "Folder OPD biasanya memuat juga buku kerja lain, misalnya rencana aksi atau anggaran; berkas yang tidak disebut namanya dan tidak berisi tabel jawaban hanya dihitung, bukan kesalahan.",
      message: () =>
        "Bukan LKE: buku kerja ini ditemukan di dalam folder dan tidak berisi tabel jawaban, sehingga dilewati.",
      fix: () => "Jika ini seharusnya LKE, jalankan dengan menyebut nama berkasnya agar sebabnya dijelaskan.",
    },
    en: {
      title: "Not an LKE",
      why: "An office's folder usually holds other workbooks too, such as action plans or budgets; a file that nobody named and that holds no answer table is counted, but is no error.",
      message: () =>
        "Not an LKE: this workbook was found in a folder and holds no answer table, so it was passed over.",
      fix: () => "If it should be an LKE, run with the name of the file to learn the reason.",
    },
  },
  example: null,
  check: ({ reading, searched }) =>
    reading.kind === "no-answer-sheet" && reading.oldRegime === null && searched
      ? [{ at: null, args: null }]
      : [],
});
