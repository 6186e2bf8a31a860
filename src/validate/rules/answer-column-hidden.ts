import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const answerColumnHidden = defineRule<null>({
  code: "SKP026",
  name: "answer-column-hidden",
  severity: "warning",
  text: {
    id: {
      title: "Kolom jawaban tersembunyi",
      why: "Orang yang membuka berkas ini tidak melihat jawaban yang dinilai, padahal LKE adalah kertas kerja yang harus dapat direviu (Lampiran I hlm. 33 dan 37).",
      message: () => "Kolom jawaban ini tersembunyi, tetapi tetap dinilai.",
      fix: () => "Blok kolom di kiri dan kanannya, klik kanan, lalu pilih Tampilkan (Unhide).",
    },
    en: {
      title: "Answer column is hidden",
      why: "Whoever opens the file does not see the answers that were scored, yet the LKE is a working paper that must be open to review (Annex I, pp. 33 and 37).",
      message: () => "This answer column is hidden, but was scored.",
      fix: () => "Select the columns to its left and right, right-click, and choose Unhide.",
    },
  },
  example: null,
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) =>
      assessment.hiddenAnswerColumns.map(({ sheet, cell }) => ({ at: { sheet, cell }, args: null })),
    ),
});
