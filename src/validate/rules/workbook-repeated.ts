import type { Gathered, Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

export const workbookRepeated = defineRule<{ readonly others: Others }, Gathered>({
  code: "SKP091",
  name: "workbook-repeated",
  severity: "warning",
  text: {
    id: {
      title: "Berkas yang persis sama",
      why: "Salinan yang tertinggal di folder lain, atau LKE yang dikirim dua kali, membuat satu hasil terhitung dua kali dalam rekap.",
      message: ({ others }) =>
        `Isi berkas ini sama persis, byte demi byte, dengan ${filesText(others, "id")}; semuanya tetap dihitung.`,
      fix: () => "Sisakan satu berkas saja, lalu jalankan lagi.",
    },
    en: {
      title: "The very same file",
      why: "A copy left in another folder, or a workbook that was sent twice, makes one result count twice in the recap.",
      message: ({ others }) =>
        `This file is the same, byte for byte, as ${filesText(others, "en")}; all of them are counted.`,
      fix: () => "Keep one of the files and run again.",
    },
  },
  example: { others: { files: ["masuk/salinan/dinas-contoh.xlsx"], count: 1 } },
  check: ({ identical }) => (identical.count === 0 ? [] : [{ at: null, args: { others: identical } }]),
});
