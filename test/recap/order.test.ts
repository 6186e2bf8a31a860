import { describe, expect, test } from "vitest";
import { byYear, clusterOrder, groupedBy, naturalOrder } from "../../src/recap/order.ts";

describe("natural order", () => {
  test.each([
    [
      ["opd 10", "opd 2", "Opd 1"],
      ["Opd 1", "opd 2", "opd 10"],
    ],
    [
      ["b/a", "a/z", "a/b10", "a/b9"],
      ["a/b9", "a/b10", "a/z", "b/a"],
    ],
    [
      ["a\u200b", "a"],
      ["a", "a\u200b"],
    ],
  ])("%j becomes %j", (files, sorted) => {
    expect(files.toSorted(naturalOrder())).toEqual(sorted);
    expect(files.toReversed().toSorted(naturalOrder())).toEqual(sorted);
  });
});

test("years fall, and none is last", () => {
  expect([2023, null, 2025, 2024].toSorted(byYear)).toEqual([2025, 2024, 2023, null]);
});

test("clusters as the regulation lists them", () => {
  const clusters = ["zona", null, "tambahan", "pendukung", "adat", "utama"];
  expect(clusters.toSorted(clusterOrder())).toEqual(["utama", "pendukung", "tambahan", "adat", "zona", null]);
});

test("groups keep the order of first appearance", () => {
  expect([...groupedBy(["b1", "a1", "b2"], (item) => item[0])]).toEqual([
    ["b", ["b1", "b2"]],
    ["a", ["a1"]],
  ]);
});
