import type { Assessor } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import { assessed, eachAnswer } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { ofAssessor, quoted } from "../wording.ts";

interface Unknown {
  readonly code: string;
  readonly assessor: Assessor;
  readonly raw: string;
  readonly letters: readonly string[];
}

export const answerUnknown = defineRule<Unknown>({
  code: "SKP041",
  name: "answer-unknown",
  severity: "error",
  text: {
    id: {
      title: "Jawaban di luar skala",
      why: "Sub-komponen hanya dijawab dengan huruf yang ditetapkan (Lampiran I hlm. 35-36); angka, kata, atau huruf lain tidak ditebak maksudnya dan dianggap belum dijawab.",
      message: ({ code, assessor, raw, letters }) =>
        `Jawaban ${code}${ofAssessor(assessor, "id")} berisi ${quoted(raw)}; jawaban yang diterima hanya ${formatList(letters, "id")}.`,
      fix: ({ code, letters }) => `Ganti jawaban ${code} dengan ${formatList(letters, "id", "or")}.`,
    },
    en: {
      title: "Answer outside the scale",
      why: "Sub-components are answered with the letters that are laid down (Annex I, pp. 35-36); the meaning of a number, a word or another letter is not guessed, and it counts as unanswered.",
      message: ({ code, assessor, raw, letters }) =>
        `The answer of ${code}${ofAssessor(assessor, "en")} is ${quoted(raw)}; only ${formatList(letters, "en")} are accepted.`,
      fix: ({ code, letters }) => `Change the answer of ${code} to ${formatList(letters, "en", "or")}.`,
    },
  },
  example: {
    code: "4.a",
    assessor: "single",
    raw: "Baik",
    letters: ["AA", "A", "BB", "B", "CC", "C", "D", "E"],
  },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment, rubric }) => {
      const letters = rubric.scale.map(({ letter }) => letter);
      return eachAnswer({ assessment, rubric }).flatMap(({ row: { code }, assessor, answer }) =>
        answer.kind === "unknown"
          ? [{ at: answer.at, args: { code, assessor, raw: answer.raw, letters } }]
          : [],
      );
    }),
});
