/** The least effort over many OPDs against trying everything. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leastLifts } from "../../src/region-plan/least-lifts.ts";
import type { Demand, Lift, Lifts } from "../../src/region-plan/lift.ts";

/** The effort of every selection that is enough; null when none is. */
function leastByTrying(groups: readonly Lifts[], demand: Demand): number | null {
  let least: number | null = null;
  const walk = (place: number, effort: number, gain: number, reaches: readonly number[]): void => {
    const lifts = groups[place];
    if (!lifts) {
      const isEnough =
        gain >= demand.gain && reaches.every((count, at) => count >= (demand.reaches[at] ?? 0));
      if (isEnough && (least === null || effort < least)) least = effort;
      return;
    }
    for (const lift of lifts)
      walk(
        place + 1,
        effort + lift.effort,
        gain + lift.gain,
        reaches.map((count, at) => count + (lift.reaches[at] ?? 0)),
      );
  };
  walk(
    0,
    0,
    0,
    demand.reaches.map(() => 0),
  );
  return least;
}

/** One OPD: steps that each take and gain something, and reach the shares at some step. */
const opd = (shares: number) =>
  fc
    .record({
      steps: fc.array(
        fc.record({ effort: fc.integer({ min: 1, max: 6 }), gain: fc.integer({ min: 0, max: 40 }) }),
        { maxLength: 4 },
      ),
      reachedAt: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: shares, maxLength: shares }),
    })
    .map(({ steps, reachedAt }): Lifts => {
      const lifts: Lift[] = [{ effort: 0, gain: 0, reaches: reachedAt.map(() => 0) }];
      for (const { effort, gain } of steps) {
        const before = lifts.at(-1) ?? { effort: 0, gain: 0 };
        lifts.push({
          effort: before.effort + effort,
          gain: before.gain + gain,
          reaches: reachedAt.map((step) => Number(lifts.length >= step)),
        });
      }
      return lifts;
    });

/** What is wanted is a part of what can be had: the caller asks for nothing else. */
const region = fc.integer({ min: 0, max: 3 }).chain((shares) =>
  fc
    .record({
      groups: fc.array(opd(shares), { minLength: 1, maxLength: 5 }),
      percent: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 4, maxLength: 4 }),
    })
    .map(({ groups, percent }) => {
      const ends = groups.flatMap((lifts) => lifts.slice(-1));
      const part = (amountOf: (lift: Lift) => number, of: number) =>
        Math.ceil((ends.reduce((sum, lift) => sum + amountOf(lift), 0) * of) / 100);
      const [ofGain = 0, ...ofReaches] = percent;
      const demand: Demand = {
        gain: part(({ gain }) => gain, ofGain),
        reaches: Array.from({ length: shares }, (_, at) =>
          part(({ reaches }) => reaches[at] ?? 0, ofReaches[at] ?? 0),
        ),
      };
      return { groups, demand };
    }),
);

test("a mean and up to three shares, 10,000 random cases: the least, and proven to be", () => {
  fc.assert(
    fc.property(region, ({ groups, demand }) => {
      const least = leastByTrying(groups, demand);
      const found = leastLifts(groups, demand);
      expect({ effort: found.effort, atLeast: found.atLeast }).toEqual({ effort: least, atLeast: least });
      expect(
        leastByTrying(
          found.lifts.map((lift) => [lift]),
          demand,
        ),
      ).toBe(least);
      found.lifts.forEach((lift, place) => {
        expect(groups[place]).toContain(lift);
      });
    }),
    { numRuns: 10_000, seed: 882021 },
  );
});

describe("many OPDs that are all alike, where prices alone tell nothing apart", () => {
  const NOTHING: Lift = { effort: 0, gain: 0, reaches: [0] };
  const alike = (lifts: readonly Lift[]) => Array.from({ length: 200 }, () => [NOTHING, ...lifts]);

  test.each<[about: string, lifts: readonly Lift[], demand: Demand, least: number]>([
    // 100 OPDs reach it at 5 each, and their gains of 150 are 5 × 150 short of the mean: five more, or three that gain 250.
    [
      "the share first, the rest for the mean",
      [
        { effort: 5, gain: 150, reaches: [1] },
        { effort: 9, gain: 250, reaches: [1] },
      ],
      { gain: 105 * 150, reaches: [100] },
      525,
    ],
    [
      "only coarse lifts: what is too much is paid too",
      [{ effort: 7, gain: 90, reaches: [0] }],
      { gain: 91, reaches: [0] },
      14,
    ],
    ["only a share", [{ effort: 3, gain: 10, reaches: [1] }], { gain: 0, reaches: [134] }, 402],
  ])("%s", (_, lifts, demand, least) => {
    expect(leastLifts(alike(lifts), demand)).toMatchObject({ effort: least, atLeast: least });
  });
});
