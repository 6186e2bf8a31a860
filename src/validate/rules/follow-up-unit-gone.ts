import { formatNumber } from "../../language/format.ts";
import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import type { Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

interface Args {
  readonly units: Others;
}

export const followUpUnitGone = defineRule<Args, FollowedFact>({
  code: "SKP222",
  name: "follow-up-unit-gone",
  severity: "warning",
  text: {
    id: {
      title: "OPD dengan rekomendasi tahun lalu tanpa hasil tahun ini",
      why: "Rekomendasinya tidak diketahui tindak lanjutnya dan tidak ikut dihitung.",
      message: ({ units }) =>
        `${formatNumber(units.count, "id", 0)} hasil tahun lalu memuat rekomendasi tanpa hasil tahun ini: ${filesText(units, "id")}.`,
      fix: () => "Sertakan LKE atau hasil tahun ini dari OPD itu; bila namanya berganti, pakai --names.",
    },
    en: {
      title: "OPDs with recommendations of last year and no result of this year",
      why: "Nobody knows what became of their recommendations, which are not counted.",
      message: ({ units }) =>
        `${formatNumber(units.count, "en", 0)} of last year's results hold recommendations and have no result of this year: ${filesText(units, "en")}.`,
      fix: () => "Add their workbooks or results of this year; where a name has changed, use --names.",
    },
  },
  example: { units: { files: ["2024/dinas-contoh.xlsx", "2024/badan-contoh.xlsx"], count: 2 } },
  check: (fact) => factOf(fact, "gone").map((args) => ({ at: null, args })),
});
