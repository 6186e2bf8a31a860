import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { restored } from "../template-wording.ts";
import { quoted } from "../wording.ts";

type Formula = Extract<Departure, { readonly kind: "formula" }>;
export const againstFormulaChanged = defineRule<Formula, ComparedForm>({
  code: "SKP138",
  name: "against-formula-changed",
  severity: "error",
  text: {
    id: {
      title: "Rumus diubah",
      why: "Rumus yang diubah menunjukkan kepada OPD dan evaluator angka lain daripada nilai menurut aturan.",
      message: ({ was, is }) => `Rumusnya ${quoted(is)}, sedangkan pada template ${quoted(was)}.`,
      fix: ({ was }) => restored(was, "id"),
    },
    en: {
      title: "Formula changed",
      why: "A changed formula shows office and evaluator another figure than the score by the rule.",
      message: ({ was, is }) => `The formula is ${quoted(is)}, but ${quoted(was)} in the template.`,
      fix: ({ was }) => restored(was, "en"),
    },
  },
  example: { kind: "formula", was: "=SUM(E8,E15,E27)", is: "=SUM(E8,E15)", at: { sheet: "LKE", cell: "E7" } },
  check: (compared) => departuresOf(compared, "formula").map((args) => ({ at: args.at, args })),
});
