import { describe, expect, it } from "vitest";
import { exact } from "../../src/exact.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { isFlagged, letterSupportedBy, nextPredicate, predicateOf } from "../../src/score/predicate.ts";

const { rubric } = loadEdition("permenpanrb-88-2021-unit");

describe("the predicate of a total, on both sides of every boundary", () => {
  it.each([
    ["0", "E"],
    ["0.004", "E"],
    ["0.005", "D"],
    ["0.05", "D"],
    ["29.95", "D"],
    ["30", "D"],
    ["30.004", "D"],
    ["30.05", "C"],
    ["49.95", "C"],
    ["50", "C"],
    ["50.05", "CC"],
    ["60", "CC"],
    ["60.05", "B"],
    ["70", "B"],
    ["70.05", "BB"],
    ["80", "BB"],
    ["80.0049", "BB"],
    ["80.005", "A"],
    ["80.05", "A"],
    ["90", "A"],
    ["90.004", "A"],
    ["90.005", "AA"],
    ["90.05", "AA"],
    ["100", "AA"],
  ])("%s is %s", (total, letter) => {
    expect(predicateOf(exact(total), rubric).letter).toBe(letter);
  });

  it("has none for what is no total", () => {
    expect(() => predicateOf(exact("100.01"), rubric)).toThrow("no predicate for 100.01");
    expect(() => predicateOf(exact("-1"), rubric)).toThrow("no predicate for -1");
  });
});

describe("the flag", () => {
  it.each([
    ["AA", false],
    ["A", false],
    ["BB", false],
    ["B", false],
    ["CC", false],
    ["C", true],
    ["D", true],
    ["E", true],
  ])("%s from C down: %s", (letter, flagged) => {
    expect(isFlagged(letter, "C", rubric)).toBe(flagged);
  });

  it("knows only the rubric's letters", () => {
    expect(() => isFlagged("F", "C", rubric)).toThrow("no letter F");
  });
});

describe("the letter that ticked criteria support", () => {
  it.each([
    [0, 8, "E"],
    [1, 100, "D"],
    [2, 8, "D"],
    [3, 8, "C"],
    [4, 8, "C"],
    [5, 8, "CC"],
    [6, 8, "CC"],
    [7, 8, "B"],
    [8, 8, "BB"],
    [1, 3, "C"],
    [2, 3, "CC"],
    [1, 1, "BB"],
  ])("%d of %d supports %s", (fulfilled, of, letter) => {
    expect(letterSupportedBy(fulfilled, of, rubric).letter).toBe(letter);
  });
});

describe("the way to the next predicate", () => {
  it.each([
    ["75.75", "A", "4.25"],
    ["80", "A", "0"],
    ["67.31", "BB", "2.69"],
    ["0", "D", "0"],
    ["33.1", "CC", "16.9"],
  ])("from %s: %s, by more than %s points", (total, letter, points) => {
    const next = nextPredicate(exact(total), rubric);
    expect(next?.predicate.letter).toBe(letter);
    expect(next?.points.toString()).toBe(points);
  });

  it("ends at the top", () => {
    expect(nextPredicate(exact("95"), rubric)).toBeNull();
  });
});
