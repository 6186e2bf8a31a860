import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { truncated, widthOf, wrapped } from "../../src/report/columns.ts";

test.each([
  ["", 0],
  ["Dinas Pendidikan", 16],
  ["“naïve” – 4,80 → 5", 18],
  ["東京", 4],
  ["ＡＢ", 4],
  ["한글", 4],
  ["e\u0301", 1],
  ["📄 ok", 5],
  ["\u001b[1mtebal\u001b[22m", 5],
])("%j takes %d columns", (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test.each([
  ["Dokumen Perencanaan", 19, "Dokumen Perencanaan"],
  ["Dokumen Perencanaan", 10, "Dokumen P…"],
  ["東京特別市", 10, "東京特別市"],
  ["東京特別市", 8, "東京特…"],
])("%j in %d columns is %j", (text, width, shown) => {
  expect(truncated(text, width)).toBe(shown);
});

describe("wrapping", () => {
  test("breaks at spaces, and a word only when it is longer than a line", () => {
    expect(wrapped("satu dua tiga empat", 9)).toEqual(["satu dua", "tiga", "empat"]);
    expect(wrapped("a bcdefghijkl m", 5)).toEqual(["a", "bcdef", "ghijk", "l m"]);
    expect(wrapped("", 5)).toEqual([]);
  });

  test("keeps every character and the width", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "é", "東", "…", "📄"), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 20 }), (any, width) => {
        const lines = wrapped(any, width);
        expect(lines.join("").replaceAll(" ", "")).toBe(any.replaceAll(" ", ""));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
