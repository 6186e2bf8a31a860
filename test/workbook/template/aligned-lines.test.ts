/** Lines found again in a changed copy: `a b c` are lines by what they say, `.` is one that says nothing. */
import { describe, expect, test } from "vitest";
import { alignLines, type Line } from "../../../src/workbook/template/aligned-lines.ts";

function lines(text: string): readonly Line[] {
  return text
    .split(" ")
    .map((key, index) => ({ number: index + 1, key, words: key.replace(/^.*:/, "") }))
    .filter(({ key }) => key !== ".");
}

/** Where each line of the template went; `-` where it is gone. */
function wentTo(template: string, file: string): string {
  const { toFile } = alignLines(lines(template), lines(file));
  return template
    .split(" ")
    .map((_, index) => toFile(index + 1) ?? "-")
    .join(" ");
}

describe("alignLines", () => {
  test.each([
    ["nothing changed", "a b c", "a b c", "1 2 3"],
    ["one taken out", "a b c d", "a c d", "1 - 2 3"],
    ["one put in", "a b c", "a x b c", "1 3 4"],
    ["two put in at the end", "a b", "a b x y", "1 2"],
    ["one in other words", "a b c", "a x c", "1 2 3"],
    ["one moved down", "a b c d e", "a c d b e", "1 4 2 3 5"],
    ["a line that says nothing goes with the one before", "a . b .", "x a . b .", "2 3 4 5"],
    ["the same line twice, one of them gone", "a b a c", "a b c", "1 2 - 3"],
    ["all gone", "a b", "", "- -"],
    [
      "what a line belongs to is gone, and it is known by its words",
      "1:k 2:p 2:q 3:z",
      "1:k 1:p 1:q 3:z",
      "1 2 3 4",
    ],
  ])("%s", (_, template, file, places) => {
    expect(wentTo(template, file)).toBe(places);
  });

  test("tells what is gone, what is new and what moved", () => {
    const { missing, added, moved } = alignLines(lines("a b c d e"), lines("a d x y b e"));
    expect({ missing, added, moved }).toEqual({
      missing: [3],
      added: [3, 4],
      moved: [{ from: 2, to: 5 }],
    });
  });

  test("aligns thousands of lines without trying every pair", () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `r${i}`);
    const file = [...many.slice(0, 10_000), "x", ...many.slice(10_000)].join(" ");
    const { toFile, added } = alignLines(lines(many.join(" ")), lines(file));
    expect([toFile(10_000), toFile(10_001), added]).toEqual([10_000, 10_002, [10_001]]);
  });
});
