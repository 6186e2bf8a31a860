import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { rowName, rowSubject } from "../template-wording.ts";

type RowMissing = Extract<Departure, { readonly kind: "row-missing" }>;
export const againstRowMissing = defineRule<RowMissing, ComparedForm>({
  code: "SKP131",
  name: "against-row-missing",
  severity: "error",
  text: {
    id: {
      title: "Baris template dihapus",
      why: "Yang dihapus tidak lagi dinilai atau tidak lagi terlihat; setiap OPD harus menjawab baris yang sama.",
      message: ({ row, at }) =>
        `${rowSubject(row, "id")} (${at?.cell ?? "?"} pada template) tidak ada dalam berkas ini.`,
      fix: ({ row }) => `Kembalikan baris ${rowName(row, "id")} seperti pada template.`,
    },
    en: {
      title: "Row of the template deleted",
      why: "What was deleted is no longer assessed or seen; every office must answer the same rows.",
      message: ({ row, at }) =>
        `${rowSubject(row, "en")} (${at?.cell ?? "?"} in the template) is not in this file.`,
      fix: ({ row }) => `Restore the row of ${rowName(row, "en")} as in the template.`,
    },
  },
  example: {
    kind: "row-missing",
    row: { kind: "criterion", code: "1.b", number: 4, text: "" },
    at: { sheet: "LKE", cell: "A19" },
  },
  check: (compared) => departuresOf(compared, "row-missing").map((args) => ({ at: args.at, args })),
});
