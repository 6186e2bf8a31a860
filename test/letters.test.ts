/** Among ASCII characters a pattern for any script and the one for ASCII must say the same. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hasLetter,
  hasLetterOrDigit,
  hasWord,
  letterPattern,
  lettersIn,
  plainLetters,
} from "../src/letters.ts";

describe("letters and digits", () => {
  it.each<[text: string, letter: boolean, letterOrDigit: boolean, word: boolean]>([
    ["", false, false, false],
    ["-", false, false, false],
    ["–", false, false, false],
    ["7", false, true, false],
    ["٧", false, true, false],
    ["a", true, true, false],
    ["é", true, true, false],
    ["1.a", true, true, false],
    ["OPD", true, true, true],
    ["Béton", true, true, true],
    ["ы1", true, true, false],
    ["_", false, false, false],
  ])("in %j", (text, letter, letterOrDigit, word) => {
    expect([hasLetter(text), hasLetterOrDigit(text), hasWord(text)]).toEqual([letter, letterOrDigit, word]);
  });
});

describe("plain letters", () => {
  it.each<[text: string, plain: string]>([
    ["  Dinas   Contoh – “Satu” ", "dinas contoh satu"],
    ["Renstra/RKT (2025)", "renstra rkt 2025"],
    ["ＬＫＥ\u00a0Ⅳ", "lke iv"],
    ["É‥a", "é a"],
    ["A‗B", "a b"],
    ["!?", ""],
  ])("of %j are %j", (text, plain) => {
    expect(plainLetters(text)).toBe(plain);
  });

  it("are the same in whatever order forms and punctuation are looked at", () => {
    const dash = fc.integer({ min: 0x2000, max: 0x2070 }).map((code) => String.fromCharCode(code));
    const text = fc.string({
      unit: fc.oneof(fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), dash),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (any) => {
        const lower = any.normalize("NFKC").toLowerCase();
        expect(plainLetters(any)).toBe(lower.replace(/[^\p{L}\p{N}]+/gu, " ").trim());
      }),
      { numRuns: 2000, seed: 11 },
    );
  });
});

describe("patterns", () => {
  it.each([
    String.raw`[\p{L}]`,
    String.raw`[^\p{L}\p{N}]+`,
    String.raw`([\p{Ll}])(?=[\p{Lu}])|([\p{L}])(?=20\d{2})`,
    String.raw`(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])`,
    String.raw`((?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*)!`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`,
  ])("%s for ASCII and for any text agree on ASCII", (source) => {
    const text = fc.string({ unit: fc.constantFrom(..."aZ_09 .!'\\[]()@/-\n"), maxLength: 12 });
    fc.assert(
      fc.property(text, fc.constantFrom("g", "gi"), (ascii, flags) => {
        const found = (pattern: RegExp) =>
          [...ascii.matchAll(pattern)].map((match) => [match.index, ...match]);
        expect(found(letterPattern(source, flags, true))).toEqual(found(letterPattern(source, flags, false)));
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it("are chosen by the text that they are meant for", () => {
    const pattern = lettersIn(String.raw`[\p{L}]`, "g");
    expect(pattern("abc").flags).toBe("g");
    expect(pattern("abç").flags).toBe("gu");
    expect("abç".replace(pattern("abç"), "x")).toBe("xxx");
  });
});
