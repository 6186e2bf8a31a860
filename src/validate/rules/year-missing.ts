import type { LayoutId } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { entry } from "../identity-place.ts";
import { defineRule } from "../rule.ts";

export const yearMissing = defineRule<{ readonly layout: LayoutId }>({
  code: "SKP072",
  name: "year-missing",
  severity: "warning",
  text: {
    id: {
      title: "Tahun tidak ada",
      why: "Evaluasi dilakukan setiap tahun (Pasal 5, hlm. 4); tanpa tahun, hasilnya tidak dapat dibandingkan dengan tahun sebelumnya.",
      message: () => "Tahun yang dievaluasi tidak tertulis dalam berkas ini, tidak pula pada nama berkasnya.",
      fix: ({ layout }) =>
        `${entry("year", "<tahun>", { layout, language: "id" })}, atau jalankan dengan --year <tahun>.`,
    },
    en: {
      title: "Year missing",
      why: "The evaluation takes place every year (Article 5, p. 4); without a year the result cannot be compared with the year before.",
      message: () => "The year that is evaluated stands neither in the workbook nor in the file's name.",
      fix: ({ layout }) =>
        `${entry("year", "<year>", { layout, language: "en" })}, or run with --year <year>.`,
    },
  },
  example: { layout: "lke-unit" },
  check: (subject) =>
    assessed(subject)
      .filter(({ assessment }) => assessment.year === null && assessment.unreadableYear === null)
      .map(({ assessment: { sheet, layout } }) => ({ at: { sheet, cell: null }, args: { layout } })),
});
