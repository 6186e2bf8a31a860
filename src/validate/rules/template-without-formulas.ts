import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { spotsOf } from "../trial-findings.ts";
import { quoted } from "../wording.ts";

interface Uncomputed {
  readonly sheet: string;
}
export const templateWithoutFormulas = defineRule<Uncomputed, CheckedTemplate>({
  code: "SKP111",
  name: "template-without-formulas",
  severity: "info",
  text: {
    id: {
      title: "Template tidak menghitung nilai",
      why: "Tanpa rumus, nilai pada lembar diketik tangan; nilai yang berlaku tetap nilai hasil hitung dari jawabannya.",
      message: ({ sheet }) => `Lembar ${quoted(sheet)} tidak menghitung nilai sub-komponen dengan rumus.`,
      fix: () => "Tambahkan rumus nilai, atau gunakan template dari sakip template new.",
    },
    en: {
      title: "Template computes no scores",
      why: "Without formulas the scores on the sheet are typed by hand; what counts are the scores computed from the answers.",
      message: ({ sheet }) => `The sheet ${quoted(sheet)} does not compute the scores of its sub-components.`,
      fix: () => "Add formulas for the scores, or use a template of sakip template new.",
    },
  },
  example: { sheet: "LKE Unit" },
  check: ({ template, trials }) =>
    spotsOf(trials).some(({ where }) => where === "answers")
      ? []
      : [{ at: { sheet: template.answerSheet, cell: null }, args: { sheet: template.answerSheet } }],
});
