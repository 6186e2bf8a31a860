import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "unit-repeated" }>;

export const regionUnitRepeated = defineRule<Args, RegionalFact>({
  code: "SKP208",
  name: "region-unit-repeated",
  severity: "error",
  text: {
    id: {
      title: "OPD mempunyai beberapa hasil",
      why: "Setiap OPD dievaluasi sekali setahun; dari beberapa hasil hanya orang yang tahu mana yang berlaku, jadi tidak satu pun masuk rata-rata.",
      message: ({ unit, files }) =>
        `${quoted(unit)} juga ada di ${filesText(files, "id")}; tidak satu pun masuk rata-rata.`,
      fix: () =>
        "Sisakan hasil yang berlaku saja, lalu jalankan lagi; jika nama atau kodenya salah tulis, perbaiki di LKE-nya.",
    },
    en: {
      title: "An OPD has several results",
      why: "An OPD is evaluated once a year; of several results only a person knows which is valid, so none of them is averaged.",
      message: ({ unit, files }) =>
        `${quoted(unit)} is also ${filesText(files, "en")}; none of them is averaged.`,
      fix: () =>
        "Leave only the valid result, then run again; if its name or code is wrong, correct it in the workbook.",
    },
  },
  example: {
    kind: "unit-repeated",
    unit: "Dinas Contoh",
    files: { files: ["dinas-contoh-revisi.xlsx"], count: 1 },
  },
  check: (fact) => factOf(fact, "unit-repeated").map((args) => ({ at: null, args })),
});
