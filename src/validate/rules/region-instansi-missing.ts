import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";

type Args = Extract<RegionalFact, { readonly kind: "instansi-missing" }>;

export const regionInstansiMissing = defineRule<Args, RegionalFact>({
  code: "SKP205",
  name: "region-instansi-missing",
  severity: "error",
  text: {
    id: {
      title: "LKE Instansi tidak ada",
      why: "Nilai pemda terdiri atas nilai instansi dan nilai unit (Lampiran 2, hlm. 42); tanpa LKE Instansi hanya nilai unit yang dapat dihitung.",
      message: ({ rubric }) =>
        `Tidak ada hasil dengan rubrik ${rubric} pada tahun ini, sehingga nilai instansi kosong.`,
      fix: () => "Sertakan LKE Instansi pemda tahun yang sama; jika sudah ada, periksa rubrik dan tahunnya.",
    },
    en: {
      title: "The region's own workbook is missing",
      why: "The value of a region has two parts, that of the region itself and that of its OPDs (Annex 2, p. 42); without the LKE Instansi only the OPDs' value can be computed.",
      message: ({ rubric }) =>
        `No result of this year is by the rubric ${rubric}, so the region's own value is blank.`,
      fix: () =>
        "Add the region's own LKE Instansi of the same year; if it is there, check its rubric and its year.",
    },
  },
  example: { kind: "instansi-missing", rubric: "permenpanrb-88-2021-instansi" },
  check: (fact) => factOf(fact, "instansi-missing").map((args) => ({ at: null, args })),
});
