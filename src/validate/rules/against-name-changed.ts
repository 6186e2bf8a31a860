import type { Departure } from "../../departures.ts";
import type { Language } from "../../language/language.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Name = Extract<Departure, { readonly kind: "name" }>;
export const againstNameChanged = defineRule<Name, ComparedForm>({
  code: "SKP147",
  name: "against-name-changed",
  severity: "warning",
  text: {
    id: {
      title: "Nama rentang diubah",
      why: "Rumus dan daftar pilihan yang memakai nama itu kini mengambil sel lain atau gagal.",
      message: (args) => sentence(args, "id"),
      fix: () => "Kembalikan seperti pada template (Formulas, Name Manager).",
    },
    en: {
      title: "Defined name changed",
      why: "Formulas and lists that use the name now take other cells or fail.",
      message: (args) => sentence(args, "en"),
      fix: () => "Restore it as in the template (Formulas, Name Manager).",
    },
  },
  example: { kind: "name", name: "Skala", was: "Petunjuk!$B$32:$B$39", is: null, at: null },
  check: (compared) => departuresOf(compared, "name").map((args) => ({ at: args.at, args })),
});

function sentence({ name, was, is }: Name, language: Language): string {
  const id = language === "id";
  const own = quoted(name);
  if (was === null)
    return id
      ? `Nama ${own} untuk ${quoted(is ?? "")} tidak ada pada template.`
      : `The name ${own} for ${quoted(is ?? "")} is not in the template.`;
  if (is === null)
    return id
      ? `Nama ${own} untuk ${quoted(was)} dihapus.`
      : `The name ${own} for ${quoted(was)} was deleted.`;
  return id
    ? `Nama ${own} merujuk ke ${quoted(is)}, sedangkan pada template ${quoted(was)}.`
    : `The name ${own} refers to ${quoted(is)}, but to ${quoted(was)} in the template.`;
}
