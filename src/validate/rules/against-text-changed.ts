import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { contentOf, restored } from "../template-wording.ts";
import { quoted } from "../wording.ts";

type Text = Extract<Departure, { readonly kind: "text" }>;
export const againstTextChanged = defineRule<Text, ComparedForm>({
  code: "SKP137",
  name: "against-text-changed",
  severity: "warning",
  text: {
    id: {
      title: "Bunyi baris diubah",
      why: "Kriteria atau judul yang berbunyi lain menilai hal yang lain; OPD ini tidak lagi dinilai dengan ukuran yang sama (Lampiran 2).",
      message: ({ was, is }) => `Bunyinya ${contentOf(is, "id")}, sedangkan pada template ${quoted(was)}.`,
      fix: ({ was }) => restored(was, "id"),
    },
    en: {
      title: "Wording of a row changed",
      why: "A criterion or title that reads differently asks for something else; this office is no longer measured as the others are (Annex 2).",
      message: ({ was, is }) => `It reads ${contentOf(is, "en")}, but ${quoted(was)} in the template.`,
      fix: ({ was }) => restored(was, "en"),
    },
  },
  example: {
    kind: "text",
    was: "Terdapat pedoman teknis perencanaan kinerja.",
    is: "Terdapat pedoman perencanaan kinerja.",
    at: { sheet: "LKE", cell: "B9" },
  },
  check: (compared) => departuresOf(compared, "text").map((args) => ({ at: args.at, args })),
});
