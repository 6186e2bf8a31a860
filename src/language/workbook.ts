/** The one place that picks the language of the sheets that a scored copy gets. */
import type { Language } from "./language.ts";
import { workbookEn } from "./workbook-en.ts";
import { type WorkbookTexts, workbookId } from "./workbook-id.ts";

const TEXTS: Readonly<Record<Language, WorkbookTexts>> = { id: workbookId, en: workbookEn };

/** Every sentence of our sheets in one language. */
export function workbookTextsOf(language: Language): WorkbookTexts {
  return TEXTS[language];
}

/** The same in all languages, for what was written in any of them. */
export function workbookTexts(): readonly WorkbookTexts[] {
  return Object.values(TEXTS);
}
