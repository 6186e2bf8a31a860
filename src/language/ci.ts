/** The words that a SARIF report explains a rule with. */
import type { Language } from "./language.ts";

export interface CiTexts {
  readonly why: string;
  readonly example: string;
  readonly fix: string;
  /** What paths in the report are relative to. */
  readonly root: string;
}

const TEXTS: Readonly<Record<Language, CiTexts>> = {
  id: {
    why: "Mengapa",
    example: "Contoh",
    fix: "Perbaikan",
    root: "Folder tempat sakip dijalankan",
  },
  en: {
    why: "Why",
    example: "Example",
    fix: "Fix",
    root: "The folder in which sakip was run",
  },
};

/** The words in one language. */
export function ciTextsOf(language: Language): CiTexts {
  return TEXTS[language];
}
