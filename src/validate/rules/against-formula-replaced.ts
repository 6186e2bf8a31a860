import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { restored, writtenText } from "../template-wording.ts";
import { quoted } from "../wording.ts";

type Replaced = Extract<Departure, { readonly kind: "formula-replaced" }>;
export const againstFormulaReplaced = defineRule<Replaced, ComparedForm>({
  code: "SKP139",
  name: "against-formula-replaced",
  severity: "error",
  text: {
    id: {
      title: "Rumus diganti dengan angka atau teks",
      why: "Angka yang diketik menggantikan rumus tidak mengikuti jawaban; nilai yang tampak dapat diatur sesukanya.",
      message: ({ was, is }) =>
        `Sel ini ${is === "" ? "kosong" : `berisi ${writtenText(is, "id")} yang diketik`}, sedangkan pada template ${quoted(was)}.`,
      fix: ({ was }) => restored(was, "id"),
    },
    en: {
      title: "Formula replaced by a value",
      why: "A figure typed over a formula does not follow the answers; what is shown can be anything.",
      message: ({ was, is }) =>
        `This cell ${is === "" ? "is blank" : `holds ${writtenText(is, "en")}, typed`}, where the template has ${quoted(was)}.`,
      fix: ({ was }) => restored(was, "en"),
    },
  },
  example: {
    kind: "formula-replaced",
    was: "=SUM(E8,E15,E27)",
    is: "28.5",
    at: { sheet: "LKE", cell: "E7" },
  },
  check: (compared) => departuresOf(compared, "formula-replaced").map((args) => ({ at: args.at, args })),
});
