import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, published, rounded, sum } from "../src/exact.ts";

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
