import { formatWeight } from "../../language/format.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { partName } from "../wording.ts";

interface Unweighted {
  readonly code: string;
  readonly official: number;
}
export const templateWeightMissing = defineRule<Unweighted, CheckedTemplate>({
  code: "SKP104",
  name: "template-weight-missing",
  severity: "warning",
  text: {
    id: {
      title: "Bobot tidak tercantum",
      why: "Bobot pada lembar adalah dasar rumus nilainya dan menunjukkan kepada OPD apa yang paling menentukan (Lampiran I hlm. 21).",
      message: ({ code }) => `Bobot ${partName(code, "id")} kosong.`,
      fix: ({ code, official }) =>
        `Isi bobot ${partName(code, "id")} dengan ${formatWeight(official, "id")}.`,
    },
    en: {
      title: "Weight missing",
      why: "The weights on the sheet are what its formulas work with and show an office what counts most (Annex I, p. 21).",
      message: ({ code }) => `The weight of ${partName(code, "en")} is blank.`,
      fix: ({ code, official }) =>
        `Enter ${formatWeight(official, "en")} as the weight of ${partName(code, "en")}.`,
    },
  },
  example: { code: "1.b", official: 9 },
  check: unweightedIn,
});

/** Of parts that have a row; a missing row is another rule's finding. */
function unweightedIn({ template, rubric }: CheckedTemplate): Occurrence<Unweighted>[] {
  const parts = rubric.components.flatMap((component) => [component, ...component.subcomponents]);
  return parts.flatMap(({ code, weight }) =>
    template.rows
      .filter((row) => row.code === code && (row.kind === "component" || row.kind === "subcomponent"))
      .filter((row) => row.weight === null || row.weight.kind === "blank")
      .map((row) => ({ at: row.weight?.at ?? row.at, args: { code, official: weight } })),
  );
}
