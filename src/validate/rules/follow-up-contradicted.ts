import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly text: string;
  readonly stated: string;
}

export const followUpContradicted = defineRule<Args, FollowedFact>({
  code: "SKP217",
  name: "follow-up-contradicted",
  severity: "warning",
  text: {
    id: {
      title: "Rekomendasi dinyatakan selesai tetapi diberikan lagi",
      why: "Yang selesai tidak perlu direkomendasikan lagi; selama lembar Tindak Lanjut dan evaluator berbeda, rekomendasi itu tidak dihitung selesai dan tidak pula dihitung belum.",
      message: ({ text, stated }) =>
        `Rekomendasi ${quoted(text)} berstatus ${quoted(stated)}, tetapi tahun ini direkomendasikan lagi.`,
      fix: () => "Periksa buktinya, lalu perbaiki statusnya atau hapus rekomendasi yang berulang.",
    },
    en: {
      title: "A recommendation is done and made again",
      why: "What is done needs no recommending; while the sheet Tindak Lanjut and the evaluator disagree, the recommendation counts neither as done nor as open.",
      message: ({ text, stated }) =>
        `The recommendation ${quoted(text)} has the status ${quoted(stated)}, and is made again this year.`,
      fix: () => "Look at the evidence, then correct the status or take the repeated recommendation out.",
    },
  },
  example: { text: "Agar menetapkan pedoman teknis pengukuran kinerja", stated: "Selesai" },
  check: (fact) => factOf(fact, "contradicted").map((args) => ({ at: args.at, args })),
});
