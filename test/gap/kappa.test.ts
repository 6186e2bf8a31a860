/** Weighted kappa against published figures, and against a table small enough for a sheet of paper. */
import { describe, expect, it } from "vitest";
import { kappaOf } from "../../src/gap/kappa.ts";

type Pair = readonly [self: number, evaluator: number];

/** One pair for each count of a table. */
function pairsIn(table: readonly (readonly number[])[]): Pair[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, (): Pair => [i, j])),
  );
}

describe("published tables", () => {
  it("SAS/STAT, PROC FREQ, skin condition by two dermatologists: 0.5082, 95 % from 0.3798 to 0.6366", () => {
    const patients = [
      [10, 4, 1, 0],
      [5, 10, 12, 2],
      [2, 4, 12, 5],
      [0, 2, 6, 13],
    ];
    expect(kappaOf(pairsIn(patients), 4)).toEqual({
      n: 88,
      value: 0.5082,
      interval: { low: 0.3798, high: 0.6366 },
      because: null,
    });
  });

  it("vcd for R, SexualFun with equal spacing: 0.2374, standard error 0.07832", () => {
    const couples = [
      [7, 7, 2, 3],
      [2, 8, 3, 7],
      [1, 5, 4, 9],
      [2, 8, 9, 14],
    ];
    const { n, value, interval } = kappaOf(pairsIn(couples), 4);
    expect([n, value]).toEqual([91, 0.2374]);
    expect(interval?.low).toBeCloseTo(0.2374 - 1.959964 * 0.07832, 3);
    expect(interval?.high).toBeCloseTo(0.2374 + 1.959964 * 0.07832, 3);
  });
});

describe("by hand", () => {
  it("four pairs over three letters: 1 − 4 · 1 ÷ 14", () => {
    // One pair is one step apart. By chance: rows 2, 1, 1 and columns 1, 2, 1 give 4 + 4 + 1 + 1 + 2 + 2 = 14 steps.
    const pairs: Pair[] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [2, 2],
    ];
    expect(kappaOf(pairs, 3)).toEqual({ n: 4, value: 0.7143, interval: null, because: null });
  });

  it("letters that nobody gave change nothing", () => {
    const pairs: Pair[] = [
      [1, 1],
      [1, 2],
      [3, 3],
      [2, 1],
    ];
    expect(kappaOf(pairs, 8).value).toBe(kappaOf(pairs, 4).value);
  });

  it("agreement throughout over several letters is 1, without doubt about it", () => {
    const pairs = Array.from({ length: 12 }, (_, place): Pair => [place % 3, place % 3]);
    expect(kappaOf(pairs, 8)).toEqual({ n: 12, value: 1, interval: { low: 1, high: 1 }, because: null });
  });

  it("the OPD always one letter better than the evaluator, who gives one letter only, proves nothing", () => {
    const pairs = Array.from({ length: 12 }, (): Pair => [2, 3]);
    expect(kappaOf(pairs, 8)).toMatchObject({ value: 0, interval: null });
  });
});

describe("is not defined", () => {
  it.each<[string, readonly Pair[], string]>([
    ["without a pair", [], "no-pairs"],
    [
      "where both gave one letter throughout",
      [
        [2, 2],
        [2, 2],
      ],
      "one-letter",
    ],
  ])("%s", (_, pairs, because) => {
    expect(kappaOf(pairs, 8)).toEqual({ n: pairs.length, value: null, interval: null, because });
  });
});
