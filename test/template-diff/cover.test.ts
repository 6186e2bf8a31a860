/** Many ranges as one: the same answer as asking each of them. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { coverOf } from "../../src/template-diff/cover.ts";

const place = fc.integer({ min: 1, max: 90 });
const range = fc.tuple(place, place, place, place).map(([a, b, c, d]) => ({
  top: Math.min(a, b),
  bottom: Math.max(a, b),
  left: Math.min(c, d),
  right: Math.max(c, d),
}));

test("a cell is covered when one of the ranges holds it", () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), place, place, (ranges, row, column) => {
      const isInOne = ranges.some(
        ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      expect(coverOf(ranges).has(row, column)).toBe(isInOne);
    }),
  );
});
