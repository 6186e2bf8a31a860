/** The sentences of `pemda.xlsx` in one language. */
import type { Language } from "./language.ts";
import { regionWorkbookEn } from "./region-workbook-en.ts";
import { type RegionWorkbookTexts, regionWorkbookId } from "./region-workbook-id.ts";

const TEXTS: Readonly<Record<Language, RegionWorkbookTexts>> = { id: regionWorkbookId, en: regionWorkbookEn };

export function regionWorkbookTextsOf(language: Language): RegionWorkbookTexts {
  return TEXTS[language];
}
