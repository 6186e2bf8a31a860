import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Differing {
  readonly code: string;
  readonly title: string;
  readonly letter: string;
  readonly answer: string;
  readonly cell: string;
}

export const letterBesideDiffers = defineRule<Differing>({
  code: "SKP156",
  name: "letter-beside-differs",
  severity: "warning",
  text: {
    id: {
      title: "Huruf di samping jawaban berbeda dari jawabannya",
      why: "Kolom seperti Predikat atau Huruf di samping kolom jawaban semestinya mengulang jawaban itu; bila berbeda, tidak jelas mana yang dimaksud, walaupun yang dinilai tetap kolom jawaban.",
      message: ({ code, title, letter, answer, cell }) =>
        `Kolom ${quoted(title)} berisi ${letter} untuk ${code}, sedangkan jawabannya (${cell}) ${answer}; yang dinilai ${answer}.`,
      fix: ({ code, cell }) =>
        `Pastikan huruf ${code} yang benar, lalu samakan kedua sel itu; yang dibaca adalah ${cell}.`,
    },
    en: {
      title: "Letter beside the answer differs from it",
      why: "A column such as Predikat or Huruf beside the answer column should repeat the answer; where it differs, it is not clear which is meant, although the answer column is what is scored.",
      message: ({ code, title, letter, answer, cell }) =>
        `The column ${quoted(title)} says ${letter} for ${code}, while its answer (${cell}) is ${answer}; ${answer} is scored.`,
      fix: ({ code, cell }) =>
        `Make sure which letter of ${code} is right, then let both cells say it; ${cell} is read.`,
    },
  },
  example: { code: "1.b", title: "Predikat", letter: "A", answer: "B", cell: "D9" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) =>
      (assessment.lettersBeside ?? []).map(({ at, answerAt, code, title, letter, answer }) => ({
        at,
        args: { code, title, letter, answer, cell: answerAt.cell },
      })),
    ),
});
