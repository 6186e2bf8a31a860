import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { contentOf, restored, writtenText } from "../template-wording.ts";

type Weight = Extract<Departure, { readonly kind: "weight" }>;
export const againstWeightChanged = defineRule<Weight, ComparedForm>({
  code: "SKP136",
  name: "against-weight-changed",
  severity: "error",
  text: {
    id: {
      title: "Bobot berbeda dari template",
      why: "Bobot ditetapkan oleh peraturan (Lampiran I hlm. 21) dan bukan bagian yang diisi OPD; rumus pada lembar memakai bobot yang diubah ini.",
      message: ({ was, is }) =>
        `Bobot ini ${contentOf(is, "id")}, sedangkan pada template ${writtenText(was, "id")}.`,
      fix: ({ was }) => restored(was, "id"),
    },
    en: {
      title: "Weight differs from the template",
      why: "The weights are set by the regulation (Annex I, p. 21) and are not for an office to fill in; the sheet's formulas use the changed one.",
      message: ({ was, is }) =>
        `This weight is ${contentOf(is, "en")}, but ${writtenText(was, "en")} in the template.`,
      fix: ({ was }) => restored(was, "en"),
    },
  },
  example: { kind: "weight", was: "6", is: "6.5", at: { sheet: "LKE", cell: "C8" } },
  check: (compared) => departuresOf(compared, "weight").map((args) => ({ at: args.at, args })),
});
