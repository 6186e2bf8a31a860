import { damageReason } from "../reasons.ts";
import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileDamaged = defineRule<FaultOf<"damaged">>({
  code: "SKP011",
  name: "file-damaged",
  severity: "error",
  text: {
    id: {
      title: "Berkas rusak",
      why: "Jika satu bagian buku kerja hilang atau rusak, jawaban yang terbaca mungkin bukan jawaban yang ditulis; karena itu berkasnya tidak dinilai sama sekali.",
      message: ({ part, reason }) =>
        `Bagian ${part} di dalam berkas ini rusak: ${damageReason(reason, "id")}.`,
      fix: () =>
        "Buka berkas ini di Excel, terima tawaran perbaikannya, periksa isinya, lalu simpan dengan nama lain.",
    },
    en: {
      title: "File is damaged",
      why: "When a part of a workbook is missing or broken, the answers that can be read may not be the ones that were written; so the file is not scored at all.",
      message: ({ part, reason }) =>
        `The part ${part} of this file is damaged: ${damageReason(reason, "en")}.`,
      fix: () =>
        "Open the file in Excel, accept the repair it offers, check the content and save it under another name.",
    },
  },
  example: { kind: "damaged", part: "xl/worksheets/sheet1.xml", reason: "checksum wrong" },
  check: (subject) => faultsOf(subject, "damaged"),
});
