/** Which predicate a text names: `BB`, `Sangat Baik`, `BB (Sangat Baik)`. */
import type { Rubric } from "./schema.ts";

/** The letter; null where the text names none, or a letter and the name of another. */
export function namedPredicate(text: string, { predicates }: Pick<Rubric, "predicates">): string | null {
  const words = text.trim().replace(/\s+/g, " ").toLowerCase();
  const named = predicates.filter(({ letter, name }) => {
    const [short, long] = [letter.toLowerCase(), name.toLowerCase()];
    return [short, long, `${short} (${long})`, `${short} - ${long}`, `${short} – ${long}`].includes(words);
  });
  const [only] = named;
  return only && named.length === 1 ? only.letter : null;
}
