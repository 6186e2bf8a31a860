import type { LayoutId } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { entry } from "../identity-place.ts";
import { defineRule } from "../rule.ts";

export const yearFromFileName = defineRule<{ readonly year: number; readonly layout: LayoutId }>({
  code: "SKP074",
  name: "year-from-file-name",
  severity: "warning",
  text: {
    id: {
      title: "Tahun diambil dari nama berkas",
      why: "Tahun pada nama berkas dapat berarti tahun yang dievaluasi atau tahun pelaksanaan evaluasinya; yang menentukan adalah tahun pada lembar (Lampiran 2).",
      message: ({ year }) => `Tahun tidak tertulis pada lembar; dipakai ${year} dari nama berkas.`,
      fix: ({ year, layout }) =>
        `${entry("year", String(year), { layout, language: "id" })} jika tahun itu benar, atau jalankan dengan --year <tahun>.`,
    },
    en: {
      title: "Year taken from the file's name",
      why: "A year in a file's name may be the year evaluated or the year of the evaluation; what counts is the year on the sheet (Annex 2).",
      message: ({ year }) => `The year does not stand on the sheet; ${year} was taken from the file's name.`,
      fix: ({ year, layout }) =>
        `${entry("year", String(year), { layout, language: "en" })} if that is right, or run with --year <year>.`,
    },
  },
  example: { year: 2025, layout: "lke-unit" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, year, layout } }) =>
      year?.from === "file-name" ? [{ at: { sheet, cell: null }, args: { year: year.value, layout } }] : [],
    ),
});
