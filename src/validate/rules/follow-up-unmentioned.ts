import { factOf } from "../fact-of.ts";
import type { FollowedFact } from "../followed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly text: string;
  readonly code: string | null;
  readonly near: string | null;
}

export const followUpUnmentioned = defineRule<Args, FollowedFact>({
  code: "SKP215",
  name: "follow-up-unmentioned",
  severity: "warning",
  text: {
    id: {
      title: "Rekomendasi tahun lalu tidak disebut",
      why: "LHE menyajikan tindak lanjut atas rekomendasi tahun sebelumnya (Lampiran I hlm. 38); rekomendasi yang tidak disebut tidak dianggap selesai dan tidak pula dianggap belum.",
      message: ({ text, code, near }) =>
        `Rekomendasi tahun lalu${code === null ? "" : ` untuk ${code}`} tidak ada pada lembar Tindak Lanjut: ${quoted(text)}${
          near === null ? "." : `; yang hampir sama: ${quoted(near)}.`
        }`,
      fix: ({ near }) =>
        near === null
          ? "Tambahkan rekomendasi itu, sesuai bunyi LHE, beserta status dan bukti tindak lanjutnya."
          : "Samakan bunyinya dengan LHE jika memang rekomendasi yang sama; jika bukan, tambahkan beserta statusnya.",
    },
    en: {
      title: "A recommendation of last year is not mentioned",
      why: "The report tells what became of last year's recommendations (Annex I, p. 38); one that is not mentioned counts neither as done nor as open.",
      message: ({ text, code, near }) =>
        `The sheet Tindak Lanjut has nothing about last year's recommendation${code === null ? "" : ` for ${code}`}: ${quoted(text)}${
          near === null ? "." : `; almost the same is ${quoted(near)}.`
        }`,
      fix: ({ near }) =>
        near === null
          ? "Add it in the words of last year's report, with its status and the evidence of what was done."
          : "Write it in the words of last year's report if it is the same; if not, add it with its status.",
    },
  },
  example: { text: "Agar menetapkan pedoman teknis pengukuran kinerja", code: "2.a", near: null },
  check: (fact) => factOf(fact, "unmentioned").map((args) => ({ at: args.at, args })),
});
