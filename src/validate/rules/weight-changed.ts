import type { ComponentRow, SubcomponentRow } from "../../assessment.ts";
import { exact } from "../../exact.ts";
import { formatWeight } from "../../language/format.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { decimalAsWritten, partName } from "../wording.ts";

interface Changed {
  readonly code: string;
  readonly stated: string;
  readonly official: number;
}

export const weightChanged = defineRule<Changed>({
  code: "SKP034",
  name: "weight-changed",
  severity: "error",
  text: {
    id: {
      title: "Bobot diubah",
      why: "Bobot ditetapkan oleh peraturan (Lampiran I hlm. 21) dan tidak dapat diubah OPD; nilai dihitung dengan bobot resmi, apa pun yang tertulis pada lembar.",
      message: ({ code, stated, official }) =>
        `Bobot ${partName(code, "id")} tertulis ${decimalAsWritten(stated, "id")}, sedangkan bobot resminya ${formatWeight(official, "id")}.`,
      fix: ({ code, official }) =>
        `Tulis kembali bobot ${partName(code, "id")} menjadi ${formatWeight(official, "id")}.`,
    },
    en: {
      title: "Weight changed",
      why: "The weights are set by the regulation (Annex I, p. 21) and not for an office to change; scores are computed with the official weights whatever the sheet says.",
      message: ({ code, stated, official }) =>
        `The weight of ${partName(code, "en")} is given as ${decimalAsWritten(stated, "en")}, but the official weight is ${formatWeight(official, "en")}.`,
      fix: ({ code, official }) =>
        `Change the weight of ${partName(code, "en")} back to ${formatWeight(official, "en")}.`,
    },
  },
  example: { code: "2.c", stated: "20", official: 15 },
  check: (subject) => assessed(subject).flatMap(changedIn),
});

function changedIn({ assessment, rubric }: Assessed): Occurrence<Changed>[] {
  return rubric.components.flatMap((component) => [
    ...changedRows(assessment.components, component),
    ...component.subcomponents.flatMap((subcomponent) => changedRows(assessment.subcomponents, subcomponent)),
  ]);
}

function changedRows(
  rows: readonly (ComponentRow | SubcomponentRow)[],
  { code, weight }: { readonly code: string; readonly weight: number },
): Occurrence<Changed>[] {
  return rows
    .filter((row) => row.code === code)
    .flatMap((row) => {
      const stated = row.weight;
      if (stated?.kind !== "number" || exact(stated.decimal).equals(exact(weight))) return [];
      return [{ at: stated.at, args: { code, stated: stated.decimal, official: weight } }];
    });
}
