import { formatList } from "../../language/format.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

interface Unverified {
  readonly rubric: string;
  readonly places: readonly string[];
}

export const rubricUnverified = defineRule<Unverified>({
  code: "SKP175",
  name: "rubric-unverified",
  severity: "warning",
  text: {
    id: {
      title: "Rubrik memuat hal yang belum dicocokkan dengan naskahnya",
      why: "Rubrik menandai sendiri angka dan teks yang belum dicocokkan dengan naskah peraturannya; hasil menurut rubrik itu bersandar padanya.",
      message: ({ rubric, places }) =>
        `Rubrik ${rubric} menandai bagian ini belum dicocokkan dengan naskah peraturannya: ${formatList(places, "id")}.`,
      fix: ({ rubric }) =>
        `Baca alasannya dengan \`sakip rubric show ${rubric}\`, lalu cocokkan dengan naskah peraturan sebelum hasilnya dipakai.`,
    },
    en: {
      title: "A rubric with unverified parts",
      why: "A rubric marks the figures and texts that were not checked against the regulation's own print; results by it rest on them.",
      message: ({ rubric, places }) =>
        `The rubric ${rubric} marks these parts as not checked against the regulation's print: ${formatList(places, "en")}.`,
      fix: ({ rubric }) =>
        `Read why with \`sakip rubric show ${rubric}\`, and check the regulation's text before you use the result.`,
    },
  },
  example: { rubric: "permenpanrb-12-2015", places: ["components", "5.a, 5.b"] },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment, rubric }) => {
      const places = (rubric.unverified ?? []).map(({ at }) => at);
      return places.length === 0
        ? []
        : [{ at: { sheet: assessment.sheet, cell: null }, args: { rubric: rubric.id, places } }];
    }),
});
