import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const answerSheetHidden = defineRule<{ readonly sheet: string }>({
  code: "SKP023",
  name: "answer-sheet-hidden",
  severity: "warning",
  text: {
    id: {
      title: "Lembar jawaban tersembunyi",
      why: "Orang yang membuka berkas ini tidak melihat jawaban yang dinilai, padahal LKE adalah kertas kerja yang harus dapat direviu (Lampiran I hlm. 33 dan 37).",
      message: ({ sheet }) => `Lembar jawaban ${quoted(sheet)} tersembunyi, tetapi tetap dinilai.`,
      fix: ({ sheet }) =>
        `Klik kanan salah satu tab lembar, pilih Tampilkan (Unhide), lalu tampilkan lembar ${quoted(sheet)}.`,
    },
    en: {
      title: "Answer sheet is hidden",
      why: "Whoever opens the file does not see the answers that were scored, yet the LKE is a working paper that must be open to review (Annex I, pp. 33 and 37).",
      message: ({ sheet }) => `The answer sheet ${quoted(sheet)} is hidden, but was scored.`,
      fix: ({ sheet }) => `Right-click any sheet tab, choose Unhide, and show the sheet ${quoted(sheet)}.`,
    },
  },
  example: { sheet: "LKE Unit" },
  check: (subject) =>
    assessed(subject)
      .flatMap(({ assessment }) => assessment.hiddenSheets)
      .map((sheet) => ({ at: { sheet, cell: null }, args: { sheet } })),
});
