import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "other-year" }>;

export const regionOtherYear = defineRule<Args, RegionalFact>({
  code: "SKP209",
  name: "region-other-year",
  severity: "warning",
  text: {
    id: {
      title: "Hasil dari tahun lain",
      why: "Evaluasi dilakukan setiap tahun (Pasal 5, hlm. 4); nilai dari tahun yang berbeda tidak pernah dirata-ratakan bersama.",
      message: ({ year, wanted, files }) =>
        `${year === null ? "Tanpa tahun" : `Dari tahun ${year}`}${wanted === null ? "" : `, bukan ${wanted}`}, sehingga tidak dihitung: ${filesText(files, "id")}.`,
      fix: () =>
        "Keluarkan hasil tahun lain dari folder, atau perbaiki tahunnya di LKE; pilih tahun lain dengan --year.",
    },
    en: {
      title: "Result of another year",
      why: "The evaluation takes place every year (Article 5, p. 4); values of different years are never averaged together.",
      message: ({ year, wanted, files }) =>
        `${year === null ? "Without a year" : `Of ${year}`}${wanted === null ? "" : `, not ${wanted}`}, so not counted: ${filesText(files, "en")}.`,
      fix: () =>
        "Take the results of other years out of the folder, or correct the year in the workbook; choose another year with --year.",
    },
  },
  example: {
    kind: "other-year",
    year: 2024,
    wanted: 2025,
    files: { files: ["2024/dinas-contoh.xlsx"], count: 1 },
  },
  check: (fact) => factOf(fact, "other-year").map((args) => ({ at: null, args })),
});
