/** What people call the formats other than .xlsx. */
import type { LegacyFormat } from "../assessment.ts";
import type { Language } from "../language/language.ts";

const NAMES: Readonly<Record<LegacyFormat, Readonly<Record<Language, string>>>> = {
  xls: { id: "Excel lama (.xls)", en: "old Excel (.xls)" },
  ods: { id: "OpenDocument (.ods)", en: "OpenDocument (.ods)" },
  fods: { id: "OpenDocument satu berkas (.fods)", en: "flat OpenDocument (.fods)" },
  spreadsheetml: { id: "XML Spreadsheet 2003", en: "XML Spreadsheet 2003" },
  html: { id: "halaman web (HTML)", en: "web page (HTML)" },
};

/** The name of a format in a sentence. */
export function formatName(format: LegacyFormat, language: Language): string {
  return NAMES[format][language];
}
