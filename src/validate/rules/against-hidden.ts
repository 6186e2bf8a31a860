import type { Departure } from "../../departures.ts";
import type { Language } from "../../language/language.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Visibility = Extract<Departure, { readonly kind: "hidden" | "shown" }>;
export const againstHidden = defineRule<Visibility, ComparedForm>({
  code: "SKP145",
  name: "against-hidden",
  severity: "warning",
  text: {
    id: {
      title: "Bagian disembunyikan atau ditampilkan",
      why: "Yang disembunyikan tidak terlihat saat LKE dicetak atau direviu, tetapi tetap dinilai.",
      message: ({ kind, what, name }) =>
        `${WHAT[what].id} ${quoted(name)} ${kind === "hidden" ? "disembunyikan" : "ditampilkan, padahal tersembunyi pada template"}.`,
      fix: ({ kind }) =>
        kind === "hidden" ? "Tampilkan kembali (Unhide)." : "Sembunyikan kembali seperti pada template.",
    },
    en: {
      title: "Part hidden or shown",
      why: "What is hidden is not seen when the LKE is printed or reviewed, but counts all the same.",
      message: ({ kind, what, name }) =>
        `The ${WHAT[what].en} ${quoted(name)} ${kind === "hidden" ? "was hidden" : "is shown, although it is hidden in the template"}.`,
      fix: ({ kind }) => (kind === "hidden" ? "Unhide it." : "Hide it again as in the template."),
    },
  },
  example: { kind: "hidden", what: "row", name: "19", at: { sheet: "LKE", cell: "A19" } },
  check: (compared) => departuresOf(compared, "hidden", "shown").map((args) => ({ at: args.at, args })),
});

const WHAT: Readonly<Record<Visibility["what"], Readonly<Record<Language, string>>>> = {
  row: { id: "Baris", en: "row" },
  column: { id: "Kolom", en: "column" },
  sheet: { id: "Lembar", en: "sheet" },
};
