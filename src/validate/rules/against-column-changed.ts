import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Column = Extract<Departure, { readonly kind: "column-missing" | "column-added" }>;
export const againstColumnChanged = defineRule<Column, ComparedForm>({
  code: "SKP134",
  name: "against-column-changed",
  severity: "error",
  text: {
    id: {
      title: "Kolom dihapus atau ditambahkan",
      why: "Kolom yang hilang membawa serta isinya, dan kolom baru dapat dibaca sebagai jawaban.",
      message: ({ kind, title }) =>
        kind === "column-missing"
          ? `Kolom ${quoted(title)} pada template tidak ada dalam berkas ini.`
          : `Kolom ${quoted(title)} tidak ada pada template.`,
      fix: ({ kind, title }) =>
        kind === "column-missing"
          ? `Kembalikan kolom ${quoted(title)} seperti pada template.`
          : `Hapus kolom ${quoted(title)}.`,
    },
    en: {
      title: "Column deleted or added",
      why: "A column that is gone takes its content along, and a new one may be read as answers.",
      message: ({ kind, title }) =>
        kind === "column-missing"
          ? `The column ${quoted(title)} of the template is not in this file.`
          : `The column ${quoted(title)} is not in the template.`,
      fix: ({ kind, title }) =>
        kind === "column-missing"
          ? `Restore the column ${quoted(title)} as in the template.`
          : `Delete the column ${quoted(title)}.`,
    },
  },
  example: { kind: "column-missing", title: "catatan", at: { sheet: "LKE", cell: "G5" } },
  check: (compared) =>
    departuresOf(compared, "column-missing", "column-added").map((args) => ({ at: args.at, args })),
});
