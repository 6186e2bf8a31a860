import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "cluster-differs" }>;

export const regionClusterDiffers = defineRule<Args, RegionalFact>({
  code: "SKP212",
  name: "region-cluster-differs",
  severity: "error",
  text: {
    id: {
      title: "LKE dan daftar menyebut klaster yang berbeda",
      why: "Klaster menentukan rata-rata dan syarat predikat pemda (hlm. 33-35); jika dua sumber berbeda, hanya orang yang tahu mana yang benar.",
      message: ({ unit, workbook, list }) =>
        `${quoted(unit)} masuk klaster ${workbook} menurut LKE-nya dan ${list} menurut daftar OPD, sehingga tidak masuk rata-rata.`,
      fix: () => "Samakan klaster di LKE dan di daftar OPD, lalu jalankan lagi.",
    },
    en: {
      title: "Workbook and list name different clusters",
      why: "The cluster decides the means and what a predicate needs (pp. 33-35); where two sources differ, only a person knows which is right.",
      message: ({ unit, workbook, list }) =>
        `${quoted(unit)} is in the cluster ${workbook} by its workbook and ${list} by the list of OPDs, so it is in no mean.`,
      fix: () => "Make the cluster the same in the workbook and in the list, then run again.",
    },
  },
  example: { kind: "cluster-differs", unit: "Dinas Contoh", workbook: "utama", list: "pendukung" },
  check: (fact) => factOf(fact, "cluster-differs").map((args) => ({ at: null, args })),
});
