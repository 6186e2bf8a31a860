import { formatNumber } from "../../language/format.ts";
import type { GapFact } from "../gap-facts.ts";
import { defineRule } from "../rule.ts";

interface Args {
  readonly rubric: string;
  readonly workbooks: number;
}

export const gapRubricUnknown = defineRule<Args, GapFact>({
  code: "SKP201",
  name: "gap-rubric-unknown",
  severity: "error",
  text: {
    id: {
      title: "Rubrik hasil tidak ada",
      why: "Tanpa berkas rubriknya, bobot dan urutan huruf tidak diketahui, dan selisih tidak dapat dihitung.",
      message: ({ rubric, workbooks }) =>
        `${formatNumber(workbooks, "id", 0)} LKE dinilai dengan rubrik ${rubric} yang berkasnya tidak ada atau sudah berubah; selisihnya tidak dihitung.`,
      fix: ({ rubric }) => `Berikan berkas rubrik ${rubric} dengan --rubric, atau nilai ulang LKE-nya.`,
    },
    en: {
      title: "The rubric of the results is not at hand",
      why: "Without the rubric's file neither weights nor the order of letters are known, and no gap can be computed.",
      message: ({ rubric, workbooks }) =>
        `${formatNumber(workbooks, "en", 0)} ${workbooks === 1 ? "workbook was" : "workbooks were"} scored by the rubric ${rubric}, whose file is not at hand or has changed; no gap is computed.`,
      fix: ({ rubric }) =>
        `Give the file of the rubric ${rubric} with --rubric, or score the workbooks again.`,
    },
  },
  example: { rubric: "perbup-rekaan-7-2025", workbooks: 12 },
  check: (fact) => (fact.kind === "rubric-unknown" ? [{ at: null, args: fact }] : []),
});
