import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Broken {
  readonly name: string;
  readonly refersTo: string;
}
export const templateNameBroken = defineRule<Broken, CheckedTemplate>({
  code: "SKP122",
  name: "template-name-broken",
  severity: "warning",
  text: {
    id: {
      title: "Nama rentang rusak atau merujuk ke luar",
      why: "Rumus dan daftar pilihan yang memakai nama itu gagal pada komputer OPD.",
      message: ({ name, refersTo }) =>
        `Nama ${quoted(name)} merujuk ke ${quoted(refersTo)}, yang tidak ada dalam berkas ini.`,
      fix: ({ name }) =>
        `Hapus nama ${quoted(name)} atau arahkan ke rentang dalam berkas ini (Formulas, Name Manager).`,
    },
    en: {
      title: "Defined name broken or pointing outside",
      why: "Formulas and lists of choices that use the name fail on an office's computer.",
      message: ({ name, refersTo }) =>
        `The name ${quoted(name)} refers to ${quoted(refersTo)}, which is not in this file.`,
      fix: ({ name }) =>
        `Delete the name ${quoted(name)} or point it at a range of this file (Formulas, Name Manager).`,
    },
  },
  example: { name: "Skala", refersTo: "[1]Sheet1!$A$1:$A$8" },
  check: ({ template }) =>
    template.names
      .filter(({ refersTo }) => /#REF!|\[\d+\]|\.xls/i.test(refersTo))
      .map(({ name, refersTo }) => ({ at: null, args: { name, refersTo } })),
});
