/** The one place that picks the language of what is said about the configuration. */
import { configEn } from "./config-en.ts";
import { type ConfigTexts, configId } from "./config-id.ts";
import type { Language } from "./language.ts";

const TEXTS: Readonly<Record<Language, ConfigTexts>> = { id: configId, en: configEn };

/** Every sentence about the configuration in one language. */
export function configTextsOf(language: Language): ConfigTexts {
  return TEXTS[language];
}
