/** Long contents, shown where they differ. */
import type { WordChange } from "../template-diff.ts";

/** Characters that are kept before and after what differs. */
const CONTEXT = 24;

/** Both contents, at most so many characters of each: the ends that they share give way first. */
export function excerpts(old: string, now: string, most: number): readonly [old: string, now: string] {
  if (old.length <= most && now.length <= most) return [old, now];
  const start = Math.max(sharedStart(old, now) - CONTEXT, 0);
  const end = Math.max(sharedEnd(old.slice(start), now.slice(start)) - CONTEXT, 0);
  const cut = (text: string) => {
    const middle = text.slice(start, text.length - end);
    const isLong = middle.length > most;
    return `${start > 0 ? "…" : ""}${middle.slice(0, most)}${end > 0 || isLong ? "…" : ""}`;
  };
  return [cut(old), cut(now)];
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count += 1;
  return count;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  const most = Math.min(one.length, other.length);
  while (count < most && one.at(-1 - count) === other.at(-1 - count)) count += 1;
  return count;
}

/** Words that are kept before and after those that changed. */
const WORDS_OF_CONTEXT = 6;

/** The words that changed with a few around them. */
export function wordExcerpt(words: readonly WordChange[]): readonly WordChange[] {
  return words.map((change, index) => {
    if (change.kind !== "same") return change;
    const pieces = change.text.split(/(?<=\s)/);
    const [isFirst, isLast] = [index === 0, index === words.length - 1];
    const before = isFirst ? 0 : WORDS_OF_CONTEXT;
    const after = isLast ? 0 : WORDS_OF_CONTEXT;
    if (pieces.length <= before + after + 1) return change;
    const kept = [pieces.slice(0, before).join(""), after === 0 ? "" : pieces.slice(-after).join("")];
    return { kind: "same", text: `${kept[0]}… ${kept[1]}` };
  });
}
