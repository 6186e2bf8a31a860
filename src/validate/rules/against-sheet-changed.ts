import type { Departure } from "../../departures.ts";
import type { Language } from "../../language/language.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Sheet = Extract<Departure, { readonly kind: "sheet-missing" | "sheet-added" | "sheet-renamed" }>;
export const againstSheetChanged = defineRule<Sheet, ComparedForm>({
  code: "SKP135",
  name: "against-sheet-changed",
  severity: "warning",
  text: {
    id: {
      title: "Lembar dihapus, ditambahkan, atau diganti namanya",
      why: "Lembar yang hilang membawa serta isian dan rumusnya; lembar baru dapat berisi jawaban yang tidak dinilai.",
      message: (args) => sentence(args, "id"),
      fix: ({ kind }) =>
        kind === "sheet-added"
          ? "Hapus lembar ini bila tidak diperlukan."
          : "Kembalikan lembar itu seperti pada template.",
    },
    en: {
      title: "Sheet deleted, added or renamed",
      why: "A sheet that is gone takes its fields and formulas along; a new one may hold answers that are not assessed.",
      message: (args) => sentence(args, "en"),
      fix: ({ kind }) =>
        kind === "sheet-added"
          ? "Delete this sheet if it is not needed."
          : "Restore the sheet as in the template.",
    },
  },
  example: { kind: "sheet-missing", sheet: "Tindak Lanjut", at: null },
  check: (compared) =>
    departuresOf(compared, "sheet-missing", "sheet-added", "sheet-renamed").map((args) => ({
      at: args.at,
      args,
    })),
});

function sentence(sheet: Sheet, language: Language): string {
  const id = language === "id";
  if (sheet.kind === "sheet-renamed") {
    const [was, is] = [quoted(sheet.was), quoted(sheet.is)];
    return id ? `Lembar ${was} diberi nama ${is}.` : `The sheet ${was} is called ${is}.`;
  }
  const name = quoted(sheet.sheet);
  if (sheet.kind === "sheet-added")
    return id ? `Lembar ${name} tidak ada pada template.` : `The sheet ${name} is not in the template.`;
  return id
    ? `Lembar ${name} pada template tidak ada dalam berkas ini.`
    : `The sheet ${name} of the template is not in this file.`;
}
