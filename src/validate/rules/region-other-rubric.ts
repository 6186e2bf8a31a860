import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "other-rubric" }>;

export const regionOtherRubric = defineRule<Args, RegionalFact>({
  code: "SKP210",
  name: "region-other-rubric",
  severity: "error",
  text: {
    id: {
      title: "Dinilai dengan rubrik lain",
      why: "Nilai dari aturan yang berbeda tidak mengukur hal yang sama; rata-rata klaster hanya dari LKE Unit (Lampiran 2, hlm. 42 dan 46).",
      message: ({ rubric, wanted, files }) =>
        `Dinilai dengan ${rubric}, bukan ${wanted}, sehingga tidak dihitung: ${filesText(files, "id")}.`,
      fix: () => "Nilai ulang OPD ini dengan formulir LKE Unit.",
    },
    en: {
      title: "Scored by another rubric",
      why: "Values by different rules do not measure the same; the clusters' means come from the LKE Unit alone (Annex 2, pp. 42 and 46).",
      message: ({ rubric, wanted, files }) =>
        `Scored by ${rubric}, not by ${wanted}, so not counted: ${filesText(files, "en")}.`,
      fix: () => "Score these OPDs again on the form LKE Unit.",
    },
  },
  example: {
    kind: "other-rubric",
    rubric: "permenpanrb-12-2015",
    wanted: "permenpanrb-88-2021-unit",
    files: { files: ["dinas-contoh.xlsx"], count: 1 },
  },
  check: (fact) => factOf(fact, "other-rubric").map((args) => ({ at: null, args })),
});
