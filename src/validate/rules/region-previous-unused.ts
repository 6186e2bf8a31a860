import { formatList } from "../../language/format.ts";
import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "previous-unused" }>;

export const regionPreviousUnused = defineRule<Args, RegionalFact>({
  code: "SKP235",
  name: "region-previous-unused",
  severity: "error",
  text: {
    id: {
      title: "Hasil tahun lalu untuk nilai pemda tidak jelas tahunnya",
      why: "Kolom tahun lalu pada LKE Gabungan memuat satu tahun sebelum tahun yang dievaluasi; hasil beberapa tahun tidak dicampur, dan tahun yang sama bukan tahun lalu.",
      message: ({ source, years }) =>
        years.length > 1
          ? `${quoted(source)} memuat hasil beberapa tahun (${formatList(years.map(String), "id")}), sehingga nilai pemda tahun lalu tidak dihitung.`
          : `${quoted(source)} memuat hasil tahun yang sama (${years.join("")}), sehingga nilai pemda tahun lalu tidak dihitung.`,
      fix: () => "Beri --previous folder yang hanya memuat hasil satu tahun sebelumnya.",
    },
    en: {
      title: "The year before is not certain for the region's value",
      why: "Last year's column of the LKE Gabungan holds the one year before the year that is evaluated; results of several years are never mixed, and the same year is not last year.",
      message: ({ source, years }) =>
        years.length > 1
          ? `${quoted(source)} holds results of several years (${formatList(years.map(String), "en")}), so the region's value of last year is not computed.`
          : `${quoted(source)} holds results of the same year (${years.join("")}), so the region's value of last year is not computed.`,
      fix: () => "Give --previous a folder with the results of the one year before.",
    },
  },
  example: { kind: "previous-unused", source: "hasil-lama", years: [2024, 2023] },
  check: (fact) => factOf(fact, "previous-unused").map((args) => ({ at: null, args })),
});
