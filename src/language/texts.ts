/** The one place that picks a language. */
import { en } from "./en.ts";
import { id, type Texts } from "./id.ts";
import type { Language } from "./language.ts";

const TEXTS: Readonly<Record<Language, Texts>> = { id, en };

/** Every sentence of the reports and the command line in one language. */
export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
