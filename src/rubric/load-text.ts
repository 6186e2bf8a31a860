/** The sentences for a rubric that cannot be opened. */
import type { Language } from "../language/language.ts";

interface LoadText {
  unknown(name: string, editions: readonly string[]): string;
  unreadable(file: string, code: string): string;
  /** `line` null: where the JSON is broken is not known. */
  notJson(file: string, line: number | null): string;
}

export const LOAD_TEXT: Readonly<Record<Language, LoadText>> = {
  id: {
    unknown: (name, editions) =>
      `Rubrik ${JSON.stringify(name)} tidak ditemukan, baik sebagai rubrik bawaan (${editions.join(", ")}) maupun sebagai berkas .json.`,
    unreadable: (file, code) => `Berkas rubrik ${JSON.stringify(file)} tidak dapat dibaca (${code}).`,
    notJson: (file, line) =>
      `Berkas rubrik ${JSON.stringify(file)} bukan JSON yang benar${line === null ? "" : `: periksa di sekitar baris ${line}`}.`,
  },
  en: {
    unknown: (name, editions) =>
      `There is no rubric ${JSON.stringify(name)}, neither among those that ship (${editions.join(", ")}) nor as a .json file.`,
    unreadable: (file, code) => `The rubric file ${JSON.stringify(file)} cannot be read (${code}).`,
    notJson: (file, line) =>
      `The rubric file ${JSON.stringify(file)} is not valid JSON${line === null ? "" : `: look around line ${line}`}.`,
  },
};
