import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule } from "../rule.ts";

interface Macros {
  readonly sheet: string;
}
export const templateMacros = defineRule<Macros, CheckedTemplate>({
  code: "SKP121",
  name: "template-macros",
  severity: "warning",
  text: {
    id: {
      title: "Template memuat makro",
      why: "Makro diblokir pada banyak komputer pemerintah dan dapat mengubah isi tanpa terlihat; apa yang dikerjakannya tidak diperiksa alat ini.",
      message: () => "Template memuat makro yang tidak diperiksa.",
      fix: () => "Simpan template sebagai .xlsx tanpa makro.",
    },
    en: {
      title: "Template holds macros",
      why: "Macros are blocked on many government computers and may change content unseen; what they do is not checked by this tool.",
      message: () => "The template holds macros, which are not checked.",
      fix: () => "Save the template as .xlsx without macros.",
    },
  },
  example: { sheet: "LKE" },
  check: ({ template }) => (template.macros ? [{ at: null, args: { sheet: template.answerSheet } }] : []),
});
