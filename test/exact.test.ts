import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, published, publishedDifference, rounded, squareRoot, sum } from "../src/exact.ts";

describe("exact", () => {
  it.each([
    ["0.1 + 0.2", sum([exact("0.1"), exact("0.2")]), "0.3"],
    ["4.5 × 90 ÷ 100", exact(4.5).mul(90).div(100), "4.05"],
    ["a third of 15, three times", exact(15).div(3).mul(3), "15"],
    ["nothing", sum([]), "0"],
  ])("%s is exact", (_, value, expected) => {
    expect(value.toString()).toBe(expected);
  });

  it.each(["", "abc", "1,5", "1e3", "0x10", "½", " 1", "1.", "Infinity", "NaN"])(
    "refuses %j, which is no plain decimal",
    (text) => {
      expect(() => exact(text)).toThrow("not a decimal number");
    },
  );

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21])("refuses the number %s", (number) => {
    expect(() => exact(number)).toThrow("not a decimal number");
  });
});

describe("rounding", () => {
  it.each([
    ["80.0049999999", 80],
    ["80.005", 80.01],
    ["1.005", 1.01],
    ["2.675", 2.68],
    ["0.125", 0.13],
    ["66.1", 66.1],
    ["0", 0],
  ])("%s is published as %d", (value, expected) => {
    expect(published(exact(value))).toBe(expected);
  });

  it("is half up at any number of decimals, as integer arithmetic says", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 9n), fc.integer({ min: 0, max: 2 }), (thousandths, decimals) => {
        const unit = 10n ** BigInt(3 - decimals);
        const expected = (thousandths + unit / 2n) / unit;
        const value = rounded(exact(thousandths.toString()).div(1000), decimals);
        expect(value.mul(10 ** decimals).toString()).toBe(expected.toString());
      }),
    );
  });
});

describe("a square root is cut off, digit by digit", () => {
  it.each([
    ["0", 6, "0"],
    ["1", 6, "1"],
    ["2", 6, "1.414213"],
    ["0.0002", 6, "0.014142"],
    ["0.25", 1, "0.5"],
    ["99.99", 0, "9"],
    // More digits than a float has.
    ["2", 20, "1.41421356237309504880"],
  ])("of %s, %i decimals", (value, decimals, root) => {
    expect(squareRoot(exact(value), decimals).toString(decimals)).toBe(exact(root).toString(decimals));
  });

  it("of nothing below zero", () => {
    expect(() => squareRoot(exact("-1"), 6)).toThrow();
  });
});

describe("a difference is rounded by its size", () => {
  it.each([
    ["0.125", 0.13],
    ["-0.125", -0.13],
    ["-0.004", 0],
    ["0", 0],
    ["-26.4", -26.4],
  ])("%s", (value, told) => {
    expect(Object.is(publishedDifference(exact(value)), told)).toBe(true);
  });
});
