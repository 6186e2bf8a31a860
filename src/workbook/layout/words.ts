/** Comparing what people typed with what the rubric prints. */
import { distance } from "fastest-levenshtein";
import { plainLetters } from "../../letters.ts";

/** Forms repeat their sentences, within one workbook and from one to the next; so many short ones are remembered. */
const REMEMBERED_TEXTS = 4096;
const REMEMBERED_LENGTH = 400;
const remembered = new Map<string, string>();

/** What a reader would call the same text: case, spacing, punctuation and character width do not count. */
export function plainWords(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (text.length > REMEMBERED_LENGTH) return plainLetters(text);
  const own = cutLoose(text);
  const words = plainLetters(own);
  if (remembered.size >= REMEMBERED_TEXTS) remembered.clear();
  remembered.set(own, words);
  return words;
}

/** The same text in memory of its own. A piece of a workbook's XML keeps all of it alive for as long as it lives. */
function cutLoose(text: string): string {
  return Buffer.from(text, "utf16le").toString("utf16le");
}

/** How alike two plain texts are: 1 the same, 0 nothing in common or less alike than is of interest. */
export function likeness(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  // No two texts are more alike than their lengths.
  if (Math.min(a.length, b.length) < least * longest) return 0;
  return 1 - distance(a, b) / longest;
}

/** How alike a text is to the beginning of a longer one. */
export function likenessOfBeginning(beginning: string, whole: string, least = 0): number {
  return beginning.length > whole.length ? 0 : likeness(beginning, whole.slice(0, beginning.length), least);
}

/** The best candidate for a text and how far it is ahead of the next one. */
export interface Likely<T> {
  readonly item: T;
  readonly likeness: number;
  readonly lead: number;
}

/** Ranks candidates by likeness, those below `least` as nothing alike; null when there are none. */
export function likeliest<T>(
  text: string,
  candidates: readonly { readonly words: string; readonly item: T }[],
  least: number,
): Likely<T> | null {
  let best: { item: T; likeness: number } | null = null;
  let second = 0;
  for (const { words, item } of candidates) {
    const score = likeness(text, words, least);
    if (!best || score > best.likeness) {
      second = best?.likeness ?? 0;
      best = { item, likeness: score };
    } else if (score > second) second = score;
  }
  return best && { ...best, lead: best.likeness - second };
}
