import type { Departure } from "../../departures.ts";
import type { Language } from "../../language/language.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { contentOf, restored } from "../template-wording.ts";
import { decimalAsWritten, quoted } from "../wording.ts";

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
        `Bobot ini ${contentOf(number(is, "id"), "id")}, sedangkan pada template ${quoted(number(was, "id"))}.`,
      fix: ({ was }) => restored(number(was, "id"), "id"),
    },
    en: {
      title: "Weight differs from the template",
      why: "The weights are set by the regulation (Annex I, p. 21) and are not for an office to fill in; the sheet's formulas use the changed one.",
      message: ({ was, is }) =>
        `This weight is ${contentOf(number(is, "en"), "en")}, but ${quoted(number(was, "en"))} in the template.`,
      fix: ({ was }) => restored(number(was, "en"), "en"),
    },
  },
  example: { kind: "weight", was: "6", is: "6.5", at: { sheet: "LKE", cell: "C8" } },
  check: (compared) => departuresOf(compared, "weight").map((args) => ({ at: args.at, args })),
});

/** A formula that was put in keeps its full stops. */
function number(text: string, language: Language): string {
  return /^-?\d+(\.\d+)?$/.test(text) ? decimalAsWritten(text, language) : text;
}
