import { describe, expect, test } from "vitest";
import { exact } from "../../src/exact.ts";
import { formatContent, formatList, formatNumber, formatWeight } from "../../src/language/format.ts";

describe("a figure is written as the language writes it", () => {
  test.each([
    // value, decimals, Indonesian, English
    [4.8, 2, "4,80", "4.80"],
    [66.1, 2, "66,10", "66.10"],
    [0, 2, "0,00", "0.00"],
    [100, 2, "100,00", "100.00"],
    [-0.05, 2, "-0,05", "-0.05"],
    [1.005, 2, "1,01", "1.01"],
    [7.5, 0, "8", "8"],
    [999, 0, "999", "999"],
    [1048576, 0, "1.048.576", "1,048,576"],
    [1234.5, 2, "1.234,50", "1,234.50"],
  ])("%d with %d decimals is %s / %s", (value, decimals, indonesian, english) => {
    expect(formatNumber(value, "id", decimals)).toBe(indonesian);
    expect(formatNumber(value, "en", decimals)).toBe(english);
  });

  test("an exact third is rounded once", () => {
    expect(formatNumber(exact(2).div(3), "id")).toBe("0,67");
  });
});

test.each([
  [6, "6", "6"],
  [4.5, "4,5", "4.5"],
  [12.25, "12,25", "12.25"],
])("a weight of %d is written %s / %s", (value, indonesian, english) => {
  expect(formatWeight(value, "id")).toBe(indonesian);
  expect(formatWeight(value, "en")).toBe(english);
});

test.each([
  [2026, "2026", "2026"],
  [12345.5, "12345,5", "12345.5"],
  [6, "6", "6"],
])("a cell that holds %d shows %s / %s", (value, indonesian, english) => {
  expect(formatContent(value, "id")).toBe(indonesian);
  expect(formatContent(value, "en")).toBe(english);
});

test.each([
  [[], "", ""],
  [["AA"], "AA", "AA"],
  [["AA", "A"], "AA dan A", "AA and A"],
  [["AA", "A", "BB"], "AA, A, dan BB", "AA, A and BB"],
])("%j is listed as in a sentence", (items, indonesian, english) => {
  expect(formatList(items, "id")).toBe(indonesian);
  expect(formatList(items, "en")).toBe(english);
});

test("alternatives are joined by or", () => {
  expect(formatList(["D7", "E7", "F7"], "id", "or")).toBe("D7, E7, atau F7");
  expect(formatList(["D7", "E7"], "en", "or")).toBe("D7 or E7");
});
