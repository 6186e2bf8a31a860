/** Names a place of a rubric file as its author thinks of it: by codes and letters, not by list positions. */
import type { Language } from "../language/language.ts";
import { type Place, valueAt } from "../place.ts";

interface ListName {
  /** The key by which an entry is known; null: by its position. */
  readonly key: string | null;
  readonly name: Readonly<Record<Language, string>>;
}

const LISTS: Readonly<Record<string, ListName>> = {
  scale: { key: "letter", name: { id: "skala", en: "scale" } },
  predicates: { key: "letter", name: { id: "predikat", en: "predicate" } },
  components: { key: "code", name: { id: "komponen", en: "component" } },
  subcomponents: { key: "code", name: { id: "sub-komponen", en: "sub-component" } },
  criteria: { key: null, name: { id: "kriteria ke-", en: "criterion no. " } },
  answers: { key: "answer", name: { id: "jawaban", en: "answer" } },
  unverified: { key: null, name: { id: "keterangan ke-", en: "note no. " } },
  corrections: { key: null, name: { id: "koreksi ke-", en: "correction no. " } },
};

/** For example `komponen 1, sub-komponen 1.c, kriteria ke-3, "text"`. Empty for the file as a whole. */
export function placeName(at: Place, data: unknown, language: Language): string {
  const names: string[] = [];
  const keys: (string | number)[] = [];
  for (const [index, step] of at.entries()) {
    const previous = at[index - 1];
    const list = typeof step === "number" && typeof previous === "string" ? LISTS[previous] : undefined;
    if (list && typeof step === "number") {
      keys.pop();
      names.push(entryName(list, step, valueAt(data, at.slice(0, index + 1)), language));
    } else keys.push(step);
  }
  return [...names, ...(keys.length > 0 ? [`"${keys.join(".")}"`] : [])].join(", ");
}

function entryName(list: ListName, index: number, entry: unknown, language: Language): string {
  const name = list.name[language];
  if (list.key === null) return `${name}${index + 1}`;
  const known = valueAt(entry, [list.key]);
  if (typeof known === "string" && /^[\w.-]{1,20}$/.test(known)) return `${name} ${known}`;
  return language === "id" ? `${name} ke-${index + 1}` : `${name} no. ${index + 1}`;
}
