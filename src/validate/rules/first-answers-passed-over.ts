import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const firstAnswersPassedOver = defineRule<{ readonly title: string; readonly by: string }>({
  code: "SKP151",
  name: "first-answers-passed-over",
  severity: "info",
  text: {
    id: {
      title: "Jawaban sementara dilewati",
      why: "Hasil aplikasi sering memuat jawaban sementara dan jawaban akhir; hanya yang berjudul akhir yang dibaca, dan yang kosong di sana tidak diisi dari jawaban sementara.",
      message: ({ title, by }) => `Kolom ${quoted(title)} dilewati, karena kolom ${quoted(by)} yang dinilai.`,
      fix: () =>
        "Tidak perlu tindakan jika memang jawaban akhir yang dimaksud; jika bukan, perbaiki judul kolomnya.",
    },
    en: {
      title: "First answers passed over",
      why: "Exports of applications often hold a first and a last answer; only the one titled as the last is read, and what is blank there is not filled from the first.",
      message: ({ title, by }) =>
        `The column ${quoted(title)} was passed over, because the column ${quoted(by)} is the one that is scored.`,
      fix: () =>
        "Nothing needs to be done if the last answers are meant; if not, correct the columns' titles.",
    },
  },
  example: { title: "Huruf Awal", by: "Huruf Akhir" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) =>
      assessment.passedOverAnswers.map(({ at, title, by }) => ({ at, args: { title, by } })),
    ),
});
