/** How fingers change a text. */
import type { Dice } from "./dice.ts";

/** One slip in a word: two letters swapped, one left out, one doubled, or one hit beside its key. */
export function withTypo(text: string, dice: Dice): string {
  const places = [...text.matchAll(/(?<=\p{L}\p{L})\p{L}(?=\p{L})/gu)].map(({ index }) => index);
  if (places.length === 0) return text;
  const at = dice.pick(places);
  const [before, letter = "", next = "", after] = [
    text.slice(0, at),
    text[at],
    text[at + 1],
    text.slice(at + 2),
  ];
  return dice.pick([
    before + next + letter + after,
    before + next + after,
    before + letter + letter + next + after,
    `${before}${letter === "o" ? "p" : "o"}${next}${after}`,
  ]);
}

/** So many slips, one after the other. */
export function withTypos(text: string, count: number, dice: Dice): string {
  let typed = text;
  for (let slip = 0; slip < count; slip += 1) typed = withTypo(typed, dice);
  return typed;
}

/** Each word beginning with a capital. */
export function capitalised(text: string): string {
  return text.replaceAll(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The same letters as wide as Chinese characters, as some input methods type them. */
export function wide(text: string): string {
  return text.replaceAll(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
}
