import { type Assessor, type BrokenCell, isDoubtful } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import { assessed, eachAnswer } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { brokenContent, ofAssessor } from "../wording.ts";

interface Broken {
  readonly code: string;
  readonly assessor: Assessor;
  readonly cause: BrokenCell;
  readonly letters: readonly string[];
}

export const answerBroken = defineRule<Broken>({
  code: "SKP044",
  name: "answer-broken",
  severity: "error",
  text: {
    id: {
      title: "Jawaban berupa galat atau rumus tanpa hasil",
      why: "Sel jawaban yang berisi galat Excel, atau rumus yang hasilnya tidak tersimpan, tidak menyatakan huruf apa pun sehingga dianggap belum dijawab (Lampiran I hlm. 35-36).",
      message: ({ code, assessor, cause }) =>
        `Jawaban ${code}${ofAssessor(assessor, "id")} berisi ${brokenContent(cause, "id")}, bukan huruf jawaban.`,
      fix: ({ code, cause, letters }) =>
        cause.kind === "error-value"
          ? `Ganti isi sel jawaban ${code} dengan ${formatList(letters, "id", "or")}.`
          : `Buka berkas ini di Excel atau LibreOffice lalu simpan agar rumusnya dihitung, atau ketik langsung huruf jawaban ${code}.`,
    },
    en: {
      title: "Answer is an error or a formula without a result",
      why: "An answer cell with an Excel error, or with a formula whose result was not saved, states no letter and counts as unanswered (Annex I, pp. 35-36).",
      message: ({ code, assessor, cause }) =>
        `The answer of ${code}${ofAssessor(assessor, "en")} is ${brokenContent(cause, "en")}, not a letter.`,
      fix: ({ code, cause, letters }) =>
        cause.kind === "error-value"
          ? `Change the answer cell of ${code} to ${formatList(letters, "en", "or")}.`
          : `Open the file in Excel or LibreOffice and save it so that its formulas are computed, or type the letter of ${code} itself.`,
    },
  },
  example: {
    code: "2.a",
    assessor: "single",
    cause: { kind: "error-value", value: "#REF!" },
    letters: ["AA", "A", "BB", "B", "CC", "C", "D", "E"],
  },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment, rubric }) => {
      const letters = rubric.scale.map(({ letter }) => letter);
      return eachAnswer({ assessment, rubric }).flatMap(({ row: { code }, assessor, answer }) =>
        answer.kind === "broken" && !isDoubtful(answer.cause)
          ? [{ at: answer.at, args: { code, assessor, cause: answer.cause, letters } }]
          : [],
      );
    }),
});
