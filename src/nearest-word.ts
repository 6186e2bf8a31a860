/** The word that somebody meant who mistyped one. */
import { distance } from "fastest-levenshtein";

/** The known word that needs the fewest changes, if a third of its letters or fewer; null where none is so near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const [best] = known
    .map((candidate) => ({ candidate, changes: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.changes - other.changes);
  return best && best.changes <= Math.ceil(best.candidate.length / 3) ? best.candidate : null;
}
