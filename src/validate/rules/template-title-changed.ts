import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { contentOf } from "../template-wording.ts";
import { partName, quoted } from "../wording.ts";

interface Retitled {
  readonly code: string;
  readonly text: string;
  readonly official: string;
}
export const templateTitleChanged = defineRule<Retitled, CheckedTemplate>({
  code: "SKP102",
  name: "template-title-changed",
  severity: "warning",
  text: {
    id: {
      title: "Judul komponen atau sub-komponen diubah",
      why: "Judul menentukan apa yang dinilai; judul yang berbunyi lain menilai hal yang lain dan mudah salah dikenali (Lampiran 2).",
      message: ({ code, text, official }) =>
        `Judul ${partName(code, "id")} berbunyi ${contentOf(text, "id")}, sedangkan menurut rubrik ${quoted(official)}.`,
      fix: ({ official }) => `Tulis kembali judulnya: ${quoted(official)}.`,
    },
    en: {
      title: "Title of a component or sub-component changed",
      why: "The title says what is assessed; another title assesses something else and is easily taken for another part (Annex 2).",
      message: ({ code, text, official }) =>
        `The title of ${partName(code, "en")} reads ${contentOf(text, "en")}, where the rubric has ${quoted(official)}.`,
      fix: ({ official }) => `Restore the title: ${quoted(official)}.`,
    },
  },
  example: {
    code: "2.a",
    text: "Pengukuran kinerja dilakukan setiap bulan",
    official: "Pengukuran Kinerja telah dilakukan",
  },
  check: retitledIn,
});

function retitledIn({ template, rubric }: CheckedTemplate): Occurrence<Retitled>[] {
  const names = new Map(
    rubric.components
      .flatMap((component) => [component, ...component.subcomponents])
      .map(({ code, name }) => [code, name]),
  );
  return template.rows
    .filter(({ kind, match }) => kind !== "criterion" && match === "changed")
    .flatMap(({ code, text, textAt }) => {
      const official = names.get(code);
      return official === undefined ? [] : [{ at: textAt, args: { code, text, official } }];
    });
}
