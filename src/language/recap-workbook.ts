/** The one place that picks the language of `rekap.xlsx`. */
import type { Language } from "./language.ts";
import { recapWorkbookEn } from "./recap-workbook-en.ts";
import { type RecapWorkbookTexts, recapWorkbookId } from "./recap-workbook-id.ts";

const TEXTS: Readonly<Record<Language, RecapWorkbookTexts>> = { id: recapWorkbookId, en: recapWorkbookEn };

/** Every sentence of the recap workbook in one language. */
export function recapWorkbookTextsOf(language: Language): RecapWorkbookTexts {
  return TEXTS[language];
}
