import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { score } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "above-conditions" }>;

export const regionAboveConditions = defineRule<Args, RegionalFact>({
  code: "SKP214",
  name: "region-above-conditions",
  severity: "warning",
  text: {
    id: {
      title: "Nilai pemda melampaui syarat samplingnya",
      why: "Setiap predikat menuntut jumlah sampel dan rata-rata klaster tertentu (hlm. 33-34); nilai yang cukup saja belum membuat predikat itu dapat ditargetkan.",
      message: ({ total, predicate, highest }) =>
        `Nilainya ${score(String(total), "id")} (${predicate}), tetapi syarat sampling baru terpenuhi sampai ${highest}.`,
      fix: ({ predicate }) =>
        `Penuhi syarat sampling untuk ${predicate}: lihat apa yang masih kurang pada bagian syarat predikat.`,
    },
    en: {
      title: "The region's value is above what its sampling allows",
      why: "Each predicate asks for a number of sampled OPDs and for means of clusters (pp. 33-34); a value that is high enough does not by itself let a region aim at it.",
      message: ({ total, predicate, highest }) =>
        `The value is ${score(String(total), "en")} (${predicate}), but the conditions of sampling are met up to ${highest} only.`,
      fix: ({ predicate }) =>
        `Meet the conditions of sampling for ${predicate}: what is missing stands under the conditions of the predicates.`,
    },
  },
  example: { kind: "above-conditions", total: 72.4, predicate: "BB", highest: "B" },
  check: (fact) => factOf(fact, "above-conditions").map((args) => ({ at: null, args })),
});
