import type { NamedRow } from "../../departures.ts";
import { type CheckedTemplate, choicePlaces, letterPlaces } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { rowName } from "../template-wording.ts";
import { quoted } from "../wording.ts";

interface Unresolved {
  readonly row: NamedRow;
  readonly source: string;
}
export const templateChoicesUnresolved = defineRule<Unresolved, CheckedTemplate>({
  code: "SKP108",
  name: "template-choices-unresolved",
  severity: "warning",
  text: {
    id: {
      title: "Isi daftar pilihan tidak dapat dipastikan",
      why: "Daftar yang diambil dari berkas lain atau dihitung dengan rumus dapat kosong atau berubah pada komputer OPD.",
      message: ({ row, source }) =>
        `Isi daftar pilihan ${rowName(row, "id")} tidak dapat dipastikan dari sumbernya, ${quoted(source)}.`,
      fix: () => "Tuliskan pilihannya langsung dalam daftar, atau rujuk rentang sel dalam berkas ini.",
    },
    en: {
      title: "Choices cannot be told",
      why: "A list taken from another file or computed by a formula may be empty or different on an office's computer.",
      message: ({ row, source }) =>
        `The choices of ${rowName(row, "en")} cannot be told from their source, ${quoted(source)}.`,
      fix: () => "Write the choices into the list itself, or refer to cells of this workbook.",
    },
  },
  example: { row: { kind: "subcomponent", code: "1.b", number: null, text: "" }, source: "INDIRECT(Skala)" },
  check: ({ template }) =>
    [...letterPlaces(template), ...choicePlaces(template)].flatMap(({ at, row, cell }) =>
      cell?.choices?.kind === "unresolved" ? [{ at, args: { row, source: cell.choices.source } }] : [],
    ),
});
