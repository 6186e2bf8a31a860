import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { rowSubject } from "../template-wording.ts";

type RowMoved = Extract<Departure, { readonly kind: "row-moved" }>;
export const againstRowMoved = defineRule<RowMoved, ComparedForm>({
  code: "SKP133",
  name: "against-row-moved",
  severity: "warning",
  text: {
    id: {
      title: "Baris dipindahkan",
      why: "Baris yang berpindah mudah dinilai dengan bukti baris lain dan menyulitkan pembandingan antar-OPD.",
      message: ({ row, from }) => `${rowSubject(row, "id")} dipindahkan dari ${from}.`,
      fix: ({ from }) => `Kembalikan baris ini ke tempatnya pada template, ${from}.`,
    },
    en: {
      title: "Row moved",
      why: "A row out of its place is easily judged by another row's evidence and hard to compare between offices.",
      message: ({ row, from }) => `${rowSubject(row, "en")} was moved here from ${from}.`,
      fix: ({ from }) => `Move the row back to its place in the template, ${from}.`,
    },
  },
  example: {
    kind: "row-moved",
    row: { kind: "criterion", code: "1.b", number: 4, text: "" },
    from: "A19",
    at: { sheet: "LKE", cell: "A24" },
  },
  check: (compared) => departuresOf(compared, "row-moved").map((args) => ({ at: args.at, args })),
});
