/** Where a form asks for the unit and the year: our template on a sheet of its own, other forms above the table. */
import type { LayoutId } from "../assessment.ts";
import type { Language } from "../language/language.ts";

/** The printed form's labels, which the reader knows, and what the sheet Identitas asks for. */
const LABEL = {
  unit: { form: "Unit Kerja", id: "nama OPD", en: "the name of the OPD" },
  year: { form: "Tahun", id: "tahun yang dievaluasi", en: "the year that is evaluated" },
} as const;

/** What to write and where, as the beginning of a fix: `Tulis “Tahun : 2025” di atas tabel`. */
export function entry(
  what: keyof typeof LABEL,
  value: string,
  { layout, language }: { readonly layout: LayoutId; readonly language: Language },
): string {
  const { form, [language]: asked } = LABEL[what];
  const id = language === "id";
  if (layout !== "sakip-template")
    return id ? `Tulis “${form} : ${value}” di atas tabel` : `Write “${form} : ${value}” above the table`;
  return id
    ? `Isi ${asked} pada lembar Identitas dengan ${value}`
    : `Fill in ${value} as ${asked} on the sheet Identitas`;
}
