import type { ComparedFact } from "../compared.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly earlier: string;
  readonly later: string;
}

export const compareNearName = defineRule<Args, ComparedFact>({
  code: "SKP191",
  name: "compare-near-name",
  severity: "warning",
  text: {
    id: {
      title: "OPD baru bernama hampir sama dengan yang tidak ada lagi",
      why: "OPD dicocokkan menurut kode, lalu menurut nama yang sama; nama yang hanya mirip bisa saja salah ketik, bisa juga OPD lain, dan tidak pernah ditebak.",
      message: ({ earlier, later }) =>
        `${quoted(later)} dihitung sebagai OPD baru, padahal namanya hampir sama dengan ${quoted(earlier)} yang tidak ada lagi.`,
      fix: ({ earlier, later }) =>
        `Jika keduanya OPD yang sama, tulis “${earlier};${later}” dalam berkas CSV berjudul “lama;baru” dan berikan dengan --names.`,
    },
    en: {
      title: "A new OPD is called almost like one that is gone",
      why: "OPDs are matched by code, then by the same name; a name that is only near may be a slip or another OPD, and is never guessed.",
      message: ({ earlier, later }) =>
        `${quoted(later)} counts as new although it is called almost like ${quoted(earlier)}, which is gone.`,
      fix: ({ earlier, later }) =>
        `If they are one OPD, write “${earlier};${later}” into a CSV file with the heads “lama;baru” and give it with --names.`,
    },
  },
  example: { earlier: "Dinas Contoh Kesatu", later: "Dinas Contoh Ke satu" },
  check: (fact) => factOf(fact, "near").map((args) => ({ at: null, args })),
});
