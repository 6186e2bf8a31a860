import { formatNumber } from "../../language/format.ts";
import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly text: string;
  readonly years: number;
}

export const followUpCarriedOver = defineRule<Args, FollowedFact>({
  code: "SKP218",
  name: "follow-up-carried-over",
  severity: "warning",
  text: {
    id: {
      title: "Rekomendasi terbawa dari tahun ke tahun",
      why: "Seluruh rekomendasi hasil evaluasi harus ditindaklanjuti (kriteria 4.c); yang belum selesai untuk kedua kalinya perlu dibicarakan dengan pimpinan OPD.",
      message: ({ text, years }) =>
        `Rekomendasi ${quoted(text)} belum selesai ${formatNumber(years, "id", 0)} tahun berturut-turut.`,
      fix: () => "Sepakati dengan pimpinan OPD siapa yang menyelesaikannya dan kapan.",
    },
    en: {
      title: "A recommendation is carried over from year to year",
      why: "Every recommendation of an evaluation is to be followed up (criteria of 4.c); one that is unfinished for the second time should be talked over with the head of the office.",
      message: ({ text, years }) =>
        `The recommendation ${quoted(text)} is unfinished for ${formatNumber(years, "en", 0)} years in a row.`,
      fix: () => "Agree with the head of the office who finishes it and by when.",
    },
  },
  example: { text: "Agar menetapkan pedoman teknis pengukuran kinerja", years: 2 },
  check: (fact) => factOf(fact, "carried-over").map((args) => ({ at: args.at, args })),
});
