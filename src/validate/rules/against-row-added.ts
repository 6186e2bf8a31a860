import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { rowSubject } from "../template-wording.ts";

type RowAdded = Extract<Departure, { readonly kind: "row-added" }>;
export const againstRowAdded = defineRule<RowAdded, ComparedForm>({
  code: "SKP132",
  name: "against-row-added",
  severity: "warning",
  text: {
    id: {
      title: "Baris ditambahkan",
      why: "Baris yang tidak ada pada template tidak dinilai, dan rumus di sekitarnya dapat melewatkannya.",
      message: ({ row }) => `${rowSubject(row, "id")} tidak ada pada template.`,
      fix: () => "Hapus baris ini, atau pindahkan isinya ke Catatan.",
    },
    en: {
      title: "Row added",
      why: "A row that the template does not have is not assessed, and formulas around it may pass it over.",
      message: ({ row }) => `${rowSubject(row, "en")} is not in the template.`,
      fix: () => "Delete this row, or move what it says to the note.",
    },
  },
  example: {
    kind: "row-added",
    row: { kind: "criterion", code: "1.b", number: null, text: "Terdapat inovasi perencanaan." },
    at: { sheet: "LKE", cell: "A20" },
  },
  check: (compared) => departuresOf(compared, "row-added").map((args) => ({ at: args.at, args })),
});
