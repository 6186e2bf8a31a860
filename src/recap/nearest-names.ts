/** Which names of OPDs are nearly the same, for a person to look at; nothing is ever decided by it. */
import { distance } from "fastest-levenshtein";

/** Names are near whose plain forms differ in no more than a fifth of their letters. */
const NEAR = 0.8;

/** So many pairs take a quarter of a second; beyond that a list and the files have nothing to do with each other. */
const PAIRS_AT_MOST = 250_000;

/**
 * The nearest of the candidates for each of the names; null where none is near.
 *
 * @param names plain names
 * @param candidates plain names
 */
export function nearestNames(
  names: readonly string[],
  candidates: readonly string[],
): readonly (string | null)[] {
  if (names.length * candidates.length > PAIRS_AT_MOST) return names.map(() => null);
  return names.map((name) => {
    let nearest: string | null = null;
    let best = 0;
    for (const candidate of candidates) {
      const likeness = likenessOf(name, candidate);
      if (likeness < NEAR || likeness <= best) continue;
      nearest = candidate;
      best = likeness;
    }
    return nearest;
  });
}

function likenessOf(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  // No two texts are more alike than their lengths.
  if (Math.min(one.length, other.length) < NEAR * longest) return 0;
  return 1 - distance(one, other) / longest;
}
