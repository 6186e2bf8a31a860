import type { Assessor } from "../../assessment.ts";
import { assessed, doubtedAnswers } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { answerName, ofAssessor, quoted } from "../wording.ts";

interface Struck {
  readonly code: string;
  readonly assessor: Assessor;
  readonly raw: string;
}

export const answerStruck = defineRule<Struck>({
  code: "SKP182",
  name: "answer-struck",
  severity: "error",
  text: {
    id: {
      title: "Jawaban dicoret",
      why: "Jawaban yang dicoret, seluruhnya atau sebagian, mungkin sudah dicabut atau diganti; huruf seperti itu tidak dinilai diam-diam, sehingga jawabannya dianggap belum diisi (Lampiran I hlm. 35-36).",
      message: ({ code, assessor, raw }) =>
        `Jawaban ${answerName(code, "id")}${ofAssessor(assessor, "id")} berisi ${quoted(raw)} yang dicoret, seluruhnya atau sebagian.`,
      fix: ({ code }) =>
        `Tulis ulang jawaban ${answerName(code, "id")} tanpa coretan, atau kosongkan selnya jika jawaban itu dicabut.`,
    },
    en: {
      title: "Answer struck through",
      why: "An answer that is struck through, all of it or a part, may have been withdrawn or replaced; such a letter is not scored in silence, so the answer counts as missing (Annex I, pp. 35-36).",
      message: ({ code, assessor, raw }) =>
        `The answer of ${answerName(code, "en")}${ofAssessor(assessor, "en")} is ${quoted(raw)}, struck through, all of it or a part.`,
      fix: ({ code }) =>
        `Write the answer of ${answerName(code, "en")} again without striking it through, or clear the cell if the answer was withdrawn.`,
    },
  },
  example: { code: "1.b", assessor: "single", raw: "A" },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      doubtedAnswers(parts, "struck").map(({ code, assessor, raw, at }) => ({
        at,
        args: { code, assessor, raw },
      })),
    ),
});
