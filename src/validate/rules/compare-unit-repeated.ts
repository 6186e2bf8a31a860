import type { ComparedFact } from "../compared.ts";
import { factOf } from "../fact-of.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

interface Args {
  readonly unit: string;
  readonly period: string;
  readonly files: Others;
}

export const compareUnitRepeated = defineRule<Args, ComparedFact>({
  code: "SKP190",
  name: "compare-unit-repeated",
  severity: "error",
  text: {
    id: {
      title: "OPD mempunyai beberapa hasil dalam satu periode",
      why: "Sebuah OPD dievaluasi sekali setahun; dari beberapa hasil hanya orang yang tahu mana yang berlaku, jadi perubahan OPD ini tidak dihitung.",
      message: ({ unit, period, files }) =>
        `${quoted(unit)} mempunyai beberapa hasil pada ${period}: ${filesText(files, "id")}. Perubahannya tidak dihitung.`,
      fix: () => "Sisakan hasil yang berlaku saja, lalu bandingkan lagi.",
    },
    en: {
      title: "An OPD has several results in one period",
      why: "An OPD is evaluated once a year; of several results only a person knows which is valid, so no change of this OPD is computed.",
      message: ({ unit, period, files }) =>
        `${quoted(unit)} has several results in ${period}: ${filesText(files, "en")}. No change is computed for it.`,
      fix: () => "Leave only the valid result, then compare again.",
    },
  },
  example: {
    unit: "Dinas Contoh",
    period: "2025",
    files: { files: ["dinas-contoh.xlsx", "dinas-contoh-revisi.xlsx"], count: 2 },
  },
  check: (fact) => factOf(fact, "repeated").map((args) => ({ at: null, args })),
});
