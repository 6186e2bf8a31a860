import { formatList } from "../../language/format.ts";
import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly unit: string;
  readonly year: number;
  readonly found: readonly number[];
}

export const followUpOtherYear = defineRule<Args, FollowedFact>({
  code: "SKP221",
  name: "follow-up-other-year",
  severity: "warning",
  text: {
    id: {
      title: "Tidak ada hasil tahun sebelumnya",
      why: "Yang ditindaklanjuti adalah rekomendasi tahun sebelumnya; hasil tahun lain tidak dipakai sebagai gantinya.",
      message: ({ unit, year, found }) =>
        `Untuk ${quoted(unit)} tahun ${year} tidak ada hasil tahun ${year - 1}; yang ada tahun ${formatList(found.map(String), "id")}.`,
      fix: ({ year }) => `Berikan hasil tahun ${year - 1} dengan --previous.`,
    },
    en: {
      title: "No result of the year before",
      why: "What is followed up are the recommendations of the year before; a result of another year is not taken in their place.",
      message: ({ unit, year, found }) =>
        `For ${quoted(unit)} in ${year} there is no result of ${year - 1}, only of ${formatList(found.map(String), "en")}.`,
      fix: ({ year }) => `Give the result of ${year - 1} with --previous.`,
    },
  },
  example: { unit: "Dinas Contoh", year: 2025, found: [2022, 2023] },
  check: (fact) => factOf(fact, "other-year").map((args) => ({ at: null, args })),
});
