/** Comparing what people typed with what the rubric prints. */
import { distance } from "fastest-levenshtein";

/** What a reader would call the same text: case, spacing, punctuation and character width do not count. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How alike two plain texts are: 1 the same, 0 nothing in common. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (a === b) return 1;
  return 1 - distance(a, b) / longest;
}

/** The best candidate for a text and how far it is ahead of the next one. */
export interface Likely<T> {
  readonly item: T;
  readonly likeness: number;
  readonly lead: number;
}

/** Ranks candidates by likeness; null when there are none. */
export function likeliest<T>(
  text: string,
  candidates: readonly { readonly words: string; readonly item: T }[],
): Likely<T> | null {
  let best: { item: T; likeness: number } | null = null;
  let second = 0;
  for (const { words, item } of candidates) {
    const score = likeness(text, words);
    if (!best || score > best.likeness) {
      second = best?.likeness ?? 0;
      best = { item, likeness: score };
    } else if (score > second) second = score;
  }
  return best && { ...best, lead: best.likeness - second };
}
