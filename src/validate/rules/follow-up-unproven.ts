import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly text: string;
}

export const followUpUnproven = defineRule<Args, FollowedFact>({
  code: "SKP219",
  name: "follow-up-unproven",
  severity: "warning",
  text: {
    id: {
      title: "Tindak lanjut selesai tanpa bukti",
      why: "Evaluator memeriksa tindak lanjut dari buktinya; status selesai tanpa bukti tetap dihitung selesai, tetapi tidak dapat diperiksa.",
      message: ({ text }) => `Rekomendasi ${quoted(text)} dinyatakan selesai, tetapi buktinya tidak disebut.`,
      fix: () => "Sebutkan dokumen yang membuktikan penyelesaiannya.",
    },
    en: {
      title: "A follow-up is done without evidence",
      why: "Evaluators check a follow-up by its evidence; one that is done without any still counts as done, but cannot be checked.",
      message: ({ text }) =>
        `The recommendation ${quoted(text)} is said to be done, but no evidence is named.`,
      fix: () => "Name the document that proves it.",
    },
  },
  example: { text: "Agar menetapkan pedoman teknis pengukuran kinerja" },
  check: (fact) => factOf(fact, "unproven").map((args) => ({ at: args.at, args })),
});
