import type { CriterionRow } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const evidenceRowsPassedOver = defineRule<{ readonly count: number; readonly text: string }>({
  code: "SKP152",
  name: "evidence-rows-passed-over",
  severity: "info",
  text: {
    id: {
      title: "Baris bukti tidak dihitung",
      why: "Kertas kerja sering merinci dokumen bukti di bawah kriteria dan menandainya Ya atau Tidak juga; yang menentukan nilai hanya jawaban kriteria itu sendiri.",
      message: ({ count, text }) =>
        count === 1
          ? `Baris ${quoted(text)} tidak bernomor seperti kriteria, sehingga dianggap bukti dan tidak dihitung.`
          : `${count} baris yang dijawab tidak bernomor seperti kriteria, mulai dari ${quoted(text)}, sehingga dianggap bukti dan tidak dihitung.`,
      fix: () =>
        "Tidak perlu tindakan jika baris itu memang bukti; jika ada yang merupakan kriteria, beri nomor seperti kriteria lain.",
    },
    en: {
      title: "Rows of evidence not counted",
      why: "Working papers often list documents under a criterion and mark them Ya or Tidak too; only the answer to the criterion itself decides the score.",
      message: ({ count, text }) =>
        count === 1
          ? `The row ${quoted(text)} is not numbered like a criterion, so it was taken as evidence and does not count.`
          : `${count} answered rows are not numbered like criteria, the first of them ${quoted(text)}, so they were taken as evidence and do not count.`,
      fix: () =>
        "Nothing needs to be done if these rows are evidence; if one of them is a criterion, number it like the others.",
    },
  },
  example: { count: 24, text: "SK Tim SAKIP" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) => {
      const rows = assessment.subcomponents.flatMap(({ criteria }) => criteria.filter(isEvidence));
      const [first] = rows;
      return first ? [{ at: first.at, args: { count: rows.length, text: first.text } }] : [];
    }),
});

function isEvidence({ match }: CriterionRow): boolean {
  return match === "evidence";
}
