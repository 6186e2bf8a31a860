/** Texts compared by their words. */
import { diffWords } from "diff";
import type { WordChange } from "../template-diff.ts";

/** Texts that differ in more words than this have nothing to do with each other; comparing them takes long. */
const MOST_DIFFERENT_WORDS = 1_000;

/** What is the same up to spacing, case and punctuation. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of both texts in order: kept, removed, added. */
export function wordChanges(old: string, now: string): readonly WordChange[] {
  const pieces = diffWords(old, now, { maxEditLength: MOST_DIFFERENT_WORDS });
  if (!pieces) {
    return [
      { kind: "removed", text: old },
      { kind: "added", text: now },
    ];
  }
  return pieces.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** The share of words that two texts have in common, 0 to 1, wherever they stand. */
export function likeness(one: WordBag, other: WordBag): number {
  if (one.size + other.size === 0) return 1;
  let shared = 0;
  for (const [word, count] of one.counts) shared += Math.min(count, other.counts.get(word) ?? 0);
  return (2 * shared) / (one.size + other.size);
}

export interface WordBag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

export function bagOf(text: string): WordBag {
  const words = plainText(text)
    .split(" ")
    .filter((word) => word !== "");
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}
