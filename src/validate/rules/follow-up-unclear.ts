import { hasLetterOrDigit } from "../../letters.ts";
import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly text: string;
  readonly stated: string;
}

const isBlank = (stated: string) => !hasLetterOrDigit(stated);

export const followUpUnclear = defineRule<Args, FollowedFact>({
  code: "SKP216",
  name: "follow-up-unclear",
  severity: "warning",
  text: {
    id: {
      title: "Status tindak lanjut tidak jelas",
      why: "Status yang kosong atau yang bukan selesai, proses, atau belum tidak pernah ditebak: rekomendasinya tidak dihitung selesai dan tidak pula dihitung belum.",
      message: ({ text, stated }) =>
        isBlank(stated)
          ? `Status rekomendasi ${quoted(text)} belum diisi.`
          : `Status ${quoted(stated)} untuk rekomendasi ${quoted(text)} tidak menyatakan selesai, proses, atau belum.`,
      fix: () =>
        "Isi statusnya dengan Selesai, Proses, atau Belum; keterangan lain ditulis pada kolom bukti.",
    },
    en: {
      title: "The status of a follow-up is unclear",
      why: "A status that is blank, or is none of done, in progress and open, is never guessed: the recommendation counts neither as done nor as open.",
      message: ({ text, stated }) =>
        isBlank(stated)
          ? `The recommendation ${quoted(text)} has no status.`
          : `The status ${quoted(stated)} of the recommendation ${quoted(text)} says none of done, in progress and open.`,
      fix: () =>
        "Write Selesai, Proses or Belum as its status and anything else into the column of evidence.",
    },
  },
  example: { text: "Agar menetapkan pedoman teknis pengukuran kinerja", stated: "menunggu anggaran" },
  check: (fact) => factOf(fact, "unclear").map((args) => ({ at: args.at, args })),
});
