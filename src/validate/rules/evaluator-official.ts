import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const evaluatorOfficial = defineRule<{ readonly answered: number; readonly of: number }>({
  code: "SKP046",
  name: "evaluator-official",
  severity: "info",
  text: {
    id: {
      title: "Jawaban evaluator menjadi nilai resmi",
      why: "Begitu evaluator menjawab, jawabannyalah yang resmi karena LKE adalah kertas kerja evaluator (Lampiran I hlm. 33); penilaian mandiri tetap ditampilkan sebagai pembanding.",
      message: ({ answered, of }) =>
        `Nilai resmi memakai jawaban evaluator (${answered} dari ${of} sub-komponen terjawab), bukan penilaian mandiri.`,
      fix: () => "Jalankan dengan --assessor self jika yang diperlukan nilai penilaian mandiri.",
    },
    en: {
      title: "Evaluator's answers are the official score",
      why: "Once the evaluator has answered, those answers are the official ones, because the LKE is the evaluator's working paper (Annex I, p. 33); the self-assessment is still shown beside them.",
      message: ({ answered, of }) =>
        `The official score uses the evaluator's answers (${answered} of ${of} sub-components answered), not the self-assessment.`,
      fix: () => "Run with --assessor self if the score of the self-assessment is wanted.",
    },
  },
  example: { answered: 12, of: 12 },
  check: (subject) =>
    assessed(subject)
      .filter(
        ({ assessment, scorecard }) => scorecard.evaluatorChosen && assessment.assessors.includes("self"),
      )
      .map(({ assessment, scorecard: { official } }) => ({
        at: { sheet: assessment.sheet, cell: null },
        args: { answered: official.answered, of: official.of },
      })),
});
