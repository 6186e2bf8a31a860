import type { LayoutId } from "../../assessment.ts";
import { isOfInstansi } from "../../rubric/instansi.ts";
import { assessed } from "../assessed.ts";
import { entry } from "../identity-place.ts";
import { defineRule } from "../rule.ts";

export const unitMissing = defineRule<{ readonly layout: LayoutId }>({
  code: "SKP070",
  name: "unit-missing",
  severity: "warning",
  text: {
    id: {
      title: "Nama OPD tidak ada",
      why: "Laporan hasil evaluasi disusun untuk setiap unit kerja (Lampiran I hlm. 38); tanpa nama, hasilnya tidak dapat dipasangkan dengan OPD-nya dalam rekap.",
      message: () => "Nama OPD tidak tertulis dalam berkas ini, tidak pula pada nama berkasnya.",
      fix: ({ layout }) =>
        `${entry("unit", "<nama OPD>", { layout, language: "id" })}, atau jalankan dengan --opd <nama>.`,
    },
    en: {
      title: "OPD name missing",
      why: "An evaluation report is written for every OPD (Annex I, p. 38); without a name the result cannot be matched with its office in a recap.",
      message: () => "The name of the OPD stands neither in the workbook nor in the file's name.",
      fix: ({ layout }) =>
        `${entry("unit", "<name of the OPD>", { layout, language: "en" })}, or run with --opd <name>.`,
    },
  },
  example: { layout: "lke-unit" },
  check: (subject) =>
    assessed(subject)
      .filter(({ assessment }) => assessment.unit.name === null)
      .filter(({ assessment, rubric }) => assessment.region === null || !isOfInstansi(rubric))
      .map(({ assessment: { sheet, layout } }) => ({ at: { sheet, cell: null }, args: { layout } })),
});
