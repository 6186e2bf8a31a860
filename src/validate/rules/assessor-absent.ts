import type { Assessor } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

/** The assessor that was asked for; null when the sheet has no answer column at all. */
interface Absent {
  readonly asked: Exclude<Assessor, "single"> | null;
}

export const assessorAbsent = defineRule<Absent>({
  code: "SKP075",
  name: "assessor-absent",
  severity: "error",
  text: {
    id: {
      title: "Kolom penilai tidak ada",
      why: "Nilai resmi hanya dihitung dari jawaban penilai yang diminta; jawaban penilai lain tidak menggantikannya.",
      message: ({ asked }) =>
        asked === null
          ? "Lembar ini tidak mempunyai kolom jawaban."
          : `Lembar ini tidak mempunyai kolom jawaban ${asked === "self" ? "penilaian mandiri" : "evaluator"} seperti yang diminta dengan --assessor ${asked}.`,
      fix: ({ asked }) =>
        asked === null
          ? "Tambahkan kolom Jawaban dan isi dengan huruf jawaban setiap sub-komponen."
          : "Jalankan tanpa --assessor, atau minta berkas yang memuat kolom itu.",
    },
    en: {
      title: "Assessor's column missing",
      why: "The official score is computed only from the answers of the assessor that was asked for; another's answers do not take their place.",
      message: ({ asked }) =>
        asked === null
          ? "The sheet has no column for answers."
          : `The sheet has no column with the answers of the ${asked === "self" ? "self-assessment" : "evaluator"} that --assessor ${asked} asks for.`,
      fix: ({ asked }) =>
        asked === null
          ? "Add a column Jawaban and fill in the letter of every sub-component."
          : "Run without --assessor, or ask for the file that has this column.",
    },
  },
  example: { asked: "evaluator" },
  check: (subject) =>
    assessed(subject)
      // Columns that do not say whose they are have a finding of their own.
      .filter(
        ({ assessment, scorecard }) =>
          scorecard.assessor === null && assessment.ambiguousAnswerColumns.length === 0,
      )
      .map(({ assessment: { sheet, assessors } }) => ({
        at: { sheet, cell: null },
        args: { asked: absent(assessors) },
      })),
});

function absent(assessors: readonly Assessor[]): Absent["asked"] {
  if (assessors.includes("self")) return "evaluator";
  return assessors.includes("evaluator") ? "self" : null;
}
