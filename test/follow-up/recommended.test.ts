/** One recommendation apart from the next, and when two texts say the same. */
import { describe, expect, test } from "vitest";
import { partsOf } from "../../src/follow-up/list-marks.ts";
import { wordsOf } from "../../src/follow-up/recommended.ts";

describe("the parts of a text", () => {
  test.each([
    ["Agar menetapkan IKU.", ["Agar menetapkan IKU."]],
    ["1. Agar A\n2. Agar B", ["Agar A", "Agar B"]],
    ["a) Agar A\r\nb) Agar B\r\n   sampai tuntas", ["Agar A", "Agar B sampai tuntas"]],
    ["- Agar A\n\n- Agar B", ["Agar A", "Agar B"]],
    // One mark makes no list, and neither does one that begins without.
    ["1. Agar A\nsampai tuntas", ["1. Agar A\nsampai tuntas"]],
    ["Hendaknya:\n1. Agar A\n2. Agar B", ["Hendaknya:\n1. Agar A\n2. Agar B"]],
    // A code is no mark.
    ["1.a Agar A\n1.b Agar B", ["1.a Agar A\n1.b Agar B"]],
  ])("of %j", (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });
});

describe("the same recommendation", () => {
  test.each([
    ["Agar menetapkan IKU.", "agar  MENETAPKAN iku"],
    ["1.a: Agar menetapkan IKU", "Agar menetapkan IKU"],
    ["2. Agar menetapkan IKU", "Agar menetapkan IKU"],
    ["1.a: 2) Agar menetapkan IKU", "Agar menetapkan IKU"],
    ["Agar menetapkan IKU & PK", "Agar menetapkan IKU dan PK"],
  ])("%j is %j", (one, other) => {
    expect(wordsOf(one)).toBe(wordsOf(other));
  });

  test.each([
    ["Agar menetapkan IKU", "Agar menetapkan IKU tahun 2025"],
    ["Agar menetapkan IKU", "Agar mereviu IKU"],
    ["Agar 3 IKU ditetapkan", "Agar 4 IKU ditetapkan"],
  ])("%j is not %j", (one, other) => {
    expect(wordsOf(one)).not.toBe(wordsOf(other));
  });
});
