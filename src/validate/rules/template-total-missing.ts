import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Sheet {
  readonly sheet: string;
}
export const templateTotalMissing = defineRule<Sheet, CheckedTemplate>({
  code: "SKP103",
  name: "template-total-missing",
  severity: "warning",
  text: {
    id: {
      title: "Baris nilai akhir tidak ada",
      why: "Tanpa baris nilai akhir, OPD dan evaluator tidak melihat nilainya pada lembar, dan angkanya tidak dapat dicocokkan dengan hasil hitung.",
      message: ({ sheet }) =>
        `Lembar ${quoted(sheet)} tidak memiliki baris nilai akhir di bawah sub-komponen terakhir.`,
      fix: () => "Tambahkan baris “Nilai Akuntabilitas Kinerja” di bawah sub-komponen terakhir.",
    },
    en: {
      title: "No row for the total",
      why: "Without a row for the total neither office nor evaluator sees the score on the sheet, and nothing can be compared with the computed one.",
      message: ({ sheet }) =>
        `The sheet ${quoted(sheet)} has no row for the total below the last sub-component.`,
      fix: () => "Add a row “Nilai Akuntabilitas Kinerja” below the last sub-component.",
    },
  },
  example: { sheet: "LKE" },
  check: ({ template }) =>
    template.rows.some(({ kind }) => kind === "total")
      ? []
      : [{ at: { sheet: template.answerSheet, cell: null }, args: { sheet: template.answerSheet } }],
});
