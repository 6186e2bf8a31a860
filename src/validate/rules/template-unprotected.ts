import { type CheckedTemplate, isProtected } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Unprotected {
  readonly sheet: string;
}
export const templateUnprotected = defineRule<Unprotected, CheckedTemplate>({
  code: "SKP118",
  name: "template-unprotected",
  severity: "info",
  text: {
    id: {
      title: "Lembar jawaban tidak diproteksi",
      why: "Pada lembar yang tidak diproteksi, bobot, bunyi kriteria, dan rumus dapat berubah tanpa sengaja saat diisi.",
      message: ({ sheet }) => `Lembar ${quoted(sheet)} tidak diproteksi.`,
      fix: () => "Buka kunci sel isian, lalu proteksi lembarnya (Review, Protect Sheet) sebelum dikirim.",
    },
    en: {
      title: "Answer sheet not protected",
      why: "On a sheet that is not protected, weights, wordings and formulas are easily changed by accident while it is filled in.",
      message: ({ sheet }) => `The sheet ${quoted(sheet)} is not protected.`,
      fix: () =>
        "Unlock the cells that are filled in and protect the sheet (Review, Protect Sheet) before sending it.",
    },
  },
  example: { sheet: "LKE Unit" },
  check: ({ template }) =>
    isProtected(template)
      ? []
      : [{ at: { sheet: template.answerSheet, cell: null }, args: { sheet: template.answerSheet } }],
});
