import type { Assessor } from "../../assessment.ts";
import { assessed, eachAnswer } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { ofAssessor, quoted } from "../wording.ts";

interface Tidied {
  readonly code: string;
  readonly assessor: Assessor;
  readonly raw: string;
  readonly letter: string;
}

export const answerTidied = defineRule<Tidied>({
  code: "SKP042",
  name: "answer-tidied",
  severity: "info",
  text: {
    id: {
      title: "Jawaban dirapikan",
      why: "Huruf kecil, spasi, titik, dan huruf berlebar penuh tidak mengubah makna jawaban, tetapi rumus dalam lembar kerja sering kali hanya mengenali huruf yang ditulis persis.",
      message: ({ code, assessor, raw, letter }) =>
        `Jawaban ${code}${ofAssessor(assessor, "id")} tertulis ${quoted(raw)} dan dibaca ${letter}.`,
      fix: ({ letter }) => `Tulis ${letter} saja dengan huruf kapital biasa, tanpa spasi atau tanda baca.`,
    },
    en: {
      title: "Answer tidied up",
      why: "Small letters, blanks, full stops and full-width letters do not change what an answer means, but the formulas of a sheet often know a letter only when it is written exactly.",
      message: ({ code, assessor, raw, letter }) =>
        `The answer of ${code}${ofAssessor(assessor, "en")} is written ${quoted(raw)} and was read as ${letter}.`,
      fix: ({ letter }) => `Write just ${letter} in plain capital letters, without blanks or punctuation.`,
    },
  },
  example: { code: "1.a", assessor: "single", raw: " bb.", letter: "BB" },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      eachAnswer(parts).flatMap(({ row: { code }, assessor, answer }) =>
        answer.kind === "letter" && answer.tidied
          ? [{ at: answer.at, args: { code, assessor, raw: answer.raw, letter: answer.letter } }]
          : [],
      ),
    ),
});
