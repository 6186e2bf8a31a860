import { describe, expect, it } from "vitest";
import { likeliest, likeness, likenessOfBeginning, plainWords } from "../../../src/workbook/layout/words.ts";

describe("plain words", () => {
  it.each([
    ["  Daftar   EVIDENCE ", "daftar evidence"],
    ["Komponen/Sub-Komponen\n/Kriteria", "komponen sub komponen kriteria"],
    ["Nilai (%)", "nilai"],
    ["ＡＡ\u00a0１．ａ", "aa 1 a"],
    ["…", ""],
    ["", ""],
  ])("of %j are %j", (text, words) => {
    expect(plainWords(text)).toBe(words);
  });
});

describe("likeness", () => {
  it.each([
    ["abcd", "abcd", 0, 1],
    ["abcd", "abce", 0, 0.75],
    ["", "", 0, 1],
    ["abc", "", 0, 0],
    ["abcd", "abcdefgh", 0, 0.5],
    // Lengths alone rule it out.
    ["abcd", "abcdefgh", 0.6, 0],
  ])("of %j and %j, if at least %d, is %d", (a, b, least, expected) => {
    expect(likeness(a, b, least)).toBe(expected);
    expect(likeness(b, a, least)).toBe(expected);
  });

  it("of a beginning looks at no more than that", () => {
    expect(likenessOfBeginning("perencanaan kinerja", "perencanaan kinerja telah dimanfaatkan")).toBe(1);
    expect(likenessOfBeginning("perencanaan kinerja telah", "perencanaan kinerja")).toBe(0);
  });
});

describe("the likeliest candidate", () => {
  const candidates = ["semester satu", "semester dua", "tahunan"].map((words) => ({ words, item: words }));

  it.each([
    ["semester satu", "semester satu"],
    ["semster dua", "semester dua"],
    ["tahunan.", "tahunan"],
  ])("for %j is %j", (text, item) => {
    expect(likeliest(text, candidates, 0)?.item).toBe(item);
  });

  it("leads by how much less alike the next one is", () => {
    expect(
      likeliest(
        "aaaa",
        [
          { words: "aaaa", item: 1 },
          { words: "aabb", item: 2 },
        ],
        0,
      ),
    ).toEqual({ item: 1, likeness: 1, lead: 0.5 });
    expect(
      likeliest(
        "aaaa",
        [
          { words: "aabb", item: 2 },
          { words: "aaaa", item: 1 },
        ],
        0,
      )?.lead,
    ).toBe(0.5);
    expect(likeliest("a", [], 0)).toBeNull();
  });
});
