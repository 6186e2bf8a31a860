import { formatList } from "../../language/format.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const answerSheetAmbiguous = defineRule<{
  readonly sheet: string;
  readonly others: readonly string[];
}>({
  code: "SKP021",
  name: "answer-sheet-ambiguous",
  severity: "error",
  text: {
    id: {
      title: "Lebih dari satu lembar jawaban",
      why: "Satu berkas memuat penilaian satu OPD untuk satu tahun; jika ada beberapa tabel jawaban, tidak dapat dipastikan mana yang berlaku.",
      message: ({ sheet, others }) =>
        `Lembar ${formatList(others.map(quoted), "id")} juga berisi tabel jawaban; yang dinilai hanya lembar ${quoted(sheet)}.`,
      fix: () =>
        "Sisakan satu lembar jawaban dalam berkas ini, atau jalankan dengan --sheet <nama> untuk memilih lembar yang berlaku.",
    },
    en: {
      title: "More than one answer sheet",
      why: "One file holds the assessment of one office for one year; with several answer tables it is not certain which one counts.",
      message: ({ sheet, others }) =>
        `${others.length === 1 ? "Sheet" : "Sheets"} ${formatList(others.map(quoted), "en")} also ${others.length === 1 ? "holds" : "hold"} an answer table; only sheet ${quoted(sheet)} was scored.`,
      fix: () =>
        "Leave one answer sheet in this file, or run with --sheet <name> to choose the one that counts.",
    },
  },
  example: { sheet: "LKE Unit", others: ["LKE Unit (lama)"] },
  check: (subject) =>
    assessed(subject)
      .filter(({ assessment }) => assessment.otherAnswerSheets.length > 0)
      .map(({ assessment: { sheet, otherAnswerSheets } }) => ({
        at: { sheet, cell: null },
        args: { sheet, others: otherAnswerSheets },
      })),
});
