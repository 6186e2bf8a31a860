/** The exact two-sided sign test: how many lie on each side → p, as tables of the binomial distribution print it. */
import { describe, expect, it } from "vitest";
import { signTest, signTests } from "../../src/gap/sign-test.ts";

describe("p", () => {
  it.each([
    [0, 0, "1"],
    [1, 0, "1"],
    [5, 0, "0.0625"],
    [6, 0, "0.03125"],
    [0, 6, "0.03125"],
    [8, 2, "0.109375"],
    [9, 1, "0.021484375"],
    [5, 5, "1"],
    // 2 · (1 + 12 + 66) ÷ 4096
    [10, 2, "0.03857421875"],
  ])("%i over and %i under: %s", (over, under, p) => {
    expect(signTest({ over, under }).toString()).toBe(p);
  });

  it("is exact and quick for thousands of OPDs", () => {
    // Far beyond what a float holds: 2 ÷ 2^4000.
    expect(signTest({ over: 4000, under: 0 }).inverse().toFraction()).toBe((2n ** 3999n).toString());
  });
});

describe("over several sub-components", () => {
  it("each p is held against how many tests there are (Holm)", () => {
    const tests = signTests([
      { over: 5, under: 0 },
      { over: 9, under: 0 },
      { over: 2, under: 2 },
    ]);
    expect(tests).toEqual([
      { untied: 5, p: 0.0625, adjusted: 0.125, systematic: null },
      { untied: 9, p: 0.0039, adjusted: 0.0117, systematic: "over" },
      { untied: 4, p: 1, adjusted: 1, systematic: null },
    ]);
  });

  it("no adjusted p lies below one whose own p is smaller", () => {
    // Alone 3 · 0.03125 and then 2 · 0.0391 = 0.078, which would be less.
    const tests = signTests([
      { over: 6, under: 0 },
      { over: 0, under: 7 },
      { over: 8, under: 1 },
    ]);
    expect(tests.map(({ p }) => p)).toEqual([0.0313, 0.0156, 0.0391]);
    expect(tests.map(({ adjusted }) => adjusted)).toEqual([0.0625, 0.0469, 0.0625]);
    expect(tests.map(({ systematic }) => systematic)).toEqual([null, "under", null]);
  });
});
