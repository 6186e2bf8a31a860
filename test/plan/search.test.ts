/** The search for the least effort against trying everything. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { frontsFrom, type Item, leastEffort, leastSelections } from "../../src/plan/search.ts";

/** Every selection there is, none of a group included. */
function everySelection(groups: readonly (readonly Item[])[]): readonly (readonly (Item | null)[])[] {
  return groups.reduce<readonly (readonly (Item | null)[])[]>(
    (selections, group) =>
      selections.flatMap((selection) => [null, ...group].map((item) => [...selection, item])),
    [[]],
  );
}

const effortOf = (selection: readonly (Item | null)[]) =>
  selection.reduce((total, item) => total + (item?.effort ?? 0), 0);
const gainOf = (selection: readonly (Item | null)[]) =>
  selection.reduce((total, item) => total + (item?.gain ?? 0), 0);

/** Groups in rising effort and gain, as choices come. */
const groups = fc.array(
  fc
    .array(fc.record({ effort: fc.integer({ min: 1, max: 6 }), gain: fc.integer({ min: 1, max: 40 }) }), {
      maxLength: 4,
    })
    .map((steps) => {
      let [effort, gain] = [0, 0];
      return steps.map((step) => {
        effort += step.effort;
        gain += step.gain;
        return { effort, gain };
      });
    }),
  { maxLength: 5 },
);

describe("against trying everything, 10,000 random cases", () => {
  test("the least effort is the least, or there is none", () => {
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 250 }), (given, needed) => {
        const enough = everySelection(given).filter((selection) => gainOf(selection) >= needed);
        const least = enough.length === 0 ? null : Math.min(...enough.map(effortOf));
        expect(leastEffort(frontsFrom(given)[0] ?? [], needed)).toBe(least);
        const [best] = leastSelections(given, needed, 1);
        expect(best ? effortOf(best) : null).toBe(least);
      }),
      { numRuns: 10_000, seed: 882021 },
    );
  });
});

test("the ways after the best are the next in effort, each without anything needless, 2,000 random cases", () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 1, max: 150 }), (given, needed) => {
      const isTight = (selection: readonly (Item | null)[]) =>
        selection.every((item, place) => {
          const group = given[place] ?? [];
          const smaller = item ? [null, ...group.slice(0, group.indexOf(item))] : [];
          return smaller.every((other) => gainOf(selection.with(place, other)) < needed);
        });
      const all = everySelection(given).filter((one) => gainOf(one) >= needed && isTight(one));
      const efforts = all.map(effortOf).toSorted((one, other) => one - other);
      const found = leastSelections(given, needed, 6);
      expect(found.map(effortOf)).toEqual(efforts.slice(0, 6));
      expect(found.every((one) => gainOf(one) >= needed && isTight(one))).toBe(true);
      expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
    }),
    { numRuns: 2_000, seed: 882021 },
  );
});

describe("of equal effort", () => {
  it("the larger gain comes first", () => {
    const found = leastSelections([[{ effort: 2, gain: 5 }], [{ effort: 2, gain: 9 }]], 4, 6);
    expect(found.map(gainOf)).toEqual([9, 5]);
  });

  it("what nothing reaches is not found", () => {
    expect(leastSelections([[{ effort: 1, gain: 5 }]], 6, 6)).toEqual([]);
    expect(leastSelections([], 1, 6)).toEqual([]);
  });
});
