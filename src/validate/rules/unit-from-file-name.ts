import type { LayoutId } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { entry } from "../identity-place.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const unitFromFileName = defineRule<{ readonly name: string; readonly layout: LayoutId }>({
  code: "SKP071",
  name: "unit-from-file-name",
  severity: "warning",
  text: {
    id: {
      title: "Nama OPD diambil dari nama berkas",
      why: "Nama berkas mudah berubah saat disalin atau dikirim, padahal hasil evaluasi disampaikan kepada unit kerja yang namanya tertera (Lampiran I hlm. 38).",
      message: ({ name }) => `Nama OPD tidak tertulis pada lembar; dipakai ${quoted(name)} dari nama berkas.`,
      fix: ({ name, layout }) =>
        `${entry("unit", name, { layout, language: "id" })} jika nama itu benar, atau jalankan dengan --opd <nama>.`,
    },
    en: {
      title: "OPD name taken from the file's name",
      why: "A file's name changes easily when it is copied or sent, yet the result goes to the OPD that it names (Annex I, p. 38).",
      message: ({ name }) =>
        `The name of the OPD does not stand on the sheet; ${quoted(name)} was taken from the file's name.`,
      fix: ({ name, layout }) =>
        `${entry("unit", name, { layout, language: "en" })} if that is right, or run with --opd <name>.`,
    },
  },
  example: { name: "Dinas Contoh", layout: "lke-unit" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { sheet, unit, layout } }) =>
      unit.name?.from === "file-name"
        ? [{ at: { sheet, cell: null }, args: { name: unit.name.value, layout } }]
        : [],
    ),
});
