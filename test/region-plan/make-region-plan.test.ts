/** Plans for a region, as its secretariat would check them by hand, and against trying every letter. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/evaluation.ts";
import { costsFrom } from "../../src/plan/costs.ts";
import { candidateOf } from "../../src/region-plan/candidate.ts";
import type { RegionGoals } from "../../src/region-plan/goals.ts";
import { makeRegionPlans } from "../../src/region-plan/make-region-plan.ts";
import type { RegionPlan } from "../../src/region-plan.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

/** Only letters: each step of a sub-component takes an effort of one. */
function office(name: string, letters: string, more: Partial<Made> = {}): Evaluation {
  const made = evaluationOf({
    file: `${name}.xlsx`,
    name: `Dinas ${name}`,
    letters,
    criteria: "unanswered",
    ...more,
  });
  return {
    ...made,
    components: made.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((part) => ({ ...part, fulfilled: null })),
    })),
  };
}

interface Conditions {
  readonly judged?: boolean;
  readonly keep?: readonly string[];
  readonly costs?: ReadonlyMap<string, number>;
}

function plans(evaluations: readonly Evaluation[], goals: Partial<RegionGoals>, conditions: Conditions = {}) {
  const { judged = false, keep = [], costs = new Map() } = conditions;
  const options = { allowJudgement: judged, keep, costOf: costsFrom(costs) };
  const candidates = evaluations.map((evaluation) =>
    candidateOf(evaluation, loadEdition(evaluation.rubric?.id ?? "").rubric, options),
  );
  return makeRegionPlans(candidates, { mean: null, shares: [], ...goals });
}

function plan(evaluations: readonly Evaluation[], goals: Partial<RegionGoals>, conditions: Conditions = {}) {
  const [made] = plans(evaluations, goals, conditions);
  if (!made) throw new Error("no plan");
  return made;
}

const share = (letter: string, numerator: number, denominator: number) => ({
  letter,
  numerator,
  denominator,
});
const lifted = ({ lifts }: RegionPlan) =>
  lifts.map(({ unit, from, to, raises }) => [
    unit.name,
    from.total,
    to.total,
    raises.map(({ code, from: before, to: after }) => `${code} ${before}→${after}`).join(" "),
  ]);

describe("which OPDs, by what", () => {
  // Three at 60 (CC), one at 70 (B): the heaviest sub-component, 1.c or 2.c, gives 1.5 for a step.
  const four = [
    office("A", all("CC")),
    office("B", all("CC")),
    office("C", all("CC")),
    office("D", all("B")),
  ];

  test("a share takes those that are nearest: half of four in BB is D and nobody near", () => {
    const made = plan(four, { shares: [share("BB", 1, 4)] });
    expect(lifted(made)).toEqual([["Dinas D", 70, 71.5, expect.stringMatching(/^[12]\.c B→BB$/)]]);
    expect(made).toMatchObject({ outcome: "found", effort: 1, atLeast: 1, counted: 4, leftOut: [] });
    expect(made.shares).toMatchObject([{ needed: 1, now: 0, after: 1, most: 4, short: 0 }]);
  });

  test("a mean takes the heaviest steps wherever they are", () => {
    const made = plan(four, { mean: 64 });
    // 62.50 now; six points are missing: four steps of 1.5.
    expect(made).toMatchObject({ outcome: "found", effort: 4, atLeast: 4 });
    expect(made.mean).toEqual({ wanted: 64, now: 62.5, after: 64, most: 80, short: 0 });
  });

  test("both at once are more than each alone, and less than their sum", () => {
    const mean = plan(four, { mean: 64 }).effort ?? 0;
    const half = plan(four, { shares: [share("B", 1, 2)] }).effort ?? 0;
    // B begins above 60.00: one step. Both: one of the four steps is in another OPD than D.
    expect([mean, half]).toEqual([4, 1]);
    expect(plan(four, { mean: 64, shares: [share("B", 1, 2)] }).effort).toBe(4);
    expect(plan(four, { mean: 64, shares: [share("B", 1, 2), share("BB", 1, 4)] }).effort).toBe(4);
    expect(plan(four, { mean: 64, shares: [share("BB", 1, 2)] }).effort).toBe(
      plan(four, { shares: [share("BB", 1, 2)] }).effort,
    );
  });

  test("what is kept, what is dear and what needs judgement", () => {
    const keep = ["1", "3", "4", "2.a", "2.b"];
    expect(lifted(plan([office("A", all("B"))], { mean: 71 }, { keep }))).toEqual([
      ["Dinas A", 70, 71.5, "2.c B→BB"],
    ]);
    const costs = new Map([
      ["1.c", 5],
      ["2.c", 2.5],
    ]);
    expect(plan([office("A", all("B"))], { mean: 71.5 }, { costs, keep: ["4"] })).toMatchObject({
      effort: 2,
      atLeast: 2,
    });
    expect(plan([office("A", all("BB"))], { mean: 81 }).outcome).toBe("out-of-reach");
    expect(plan([office("A", all("BB"))], { mean: 81 }, { judged: true }).outcome).toBe("found");
  });
});

describe("where a goal begins", () => {
  test.each<[about: string, letters: readonly string[], goals: Partial<RegionGoals>, outcome: string]>([
    ["a mean of exactly 70 is a mean of 70", ["B"], { mean: 70 }, "reached"],
    ["70.01 is not", ["B"], { mean: 70.01 }, "found"],
    ["a total of exactly 70 is no BB", ["B"], { shares: [share("BB", 1, 1)] }, "found"],
    ["it is a B", ["B"], { shares: [share("B", 1, 1)] }, "reached"],
    // (80 + 80 + 70) ÷ 3 = 76.666…, rounded half up to hundredths.
    ["a mean is rounded once", ["BB", "BB", "B"], { mean: 76.67 }, "reached"],
    ["and not twice", ["BB", "BB", "B"], { mean: 76.68 }, "found"],
    ["two thirds of three are two", ["BB", "BB", "B"], { shares: [share("BB", 2, 3)] }, "reached"],
    ["two thirds of four are three", ["BB", "BB", "B", "B"], { shares: [share("BB", 2, 3)] }, "found"],
    [
      "three fifths of five are three, not four",
      ["BB", "BB", "BB", "B", "B"],
      { shares: [share("BB", 3, 5)] },
      "reached",
    ],
  ])("%s", (_, letters, goals, outcome) => {
    const offices = letters.map((letter, place) => office(String(place), all(letter)));
    expect(plan(offices, goals).outcome).toBe(outcome);
  });

  test("out of reach says by how much, for each goal by itself", () => {
    const made = plan([office("A", all("BB")), office("B", all("B"))], {
      mean: 81.25,
      shares: [share("A", 1, 2), share("BB", 1, 1)],
    });
    expect(made).toMatchObject({ outcome: "out-of-reach", effort: null, lifts: [] });
    expect(made.mean).toEqual({ wanted: 81.25, now: 75, after: null, most: 80, short: 1.25 });
    expect(made.shares.map(({ letter, most, short }) => [letter, most, short])).toEqual([
      ["A", 0, 1],
      ["BB", 2, 0],
    ]);
  });
});

describe("who counts", () => {
  const b = office("B", all("B"));

  test("what is incomplete is told and is no zero", () => {
    const made = plan([b, office("Terbuka", `- ${all("B").slice(2)}`)], { mean: 70 });
    expect(made).toMatchObject({ outcome: "reached", counted: 1, mean: { now: 70 } });
    expect(made.leftOut).toMatchObject([
      { unit: { name: "Dinas Terbuka" }, reason: "incomplete", unanswered: ["1.a"] },
    ]);
  });

  test("several results of one OPD count for none, in one year", () => {
    const again = office("B", all("AA"), { file: "lagi.xlsx" });
    const other = office("C", all("BB"));
    const made = plan([b, again, other], { mean: 80 });
    expect(made).toMatchObject({ outcome: "reached", counted: 1 });
    expect(made.leftOut.map(({ file, reason }) => [file, reason])).toEqual([
      ["B.xlsx", "repeated"],
      ["lagi.xlsx", "repeated"],
    ]);
    expect(
      plans([b, office("B", all("BB"), { year: 2024 })], { mean: 70 }).map(({ year, counted }) => [
        year,
        counted,
      ]),
    ).toEqual([
      [2025, 1],
      [2024, 1],
    ]);
  });

  test("the region's own workbook is no OPD's", () => {
    const own = office("Kota", all("AA"), { edition: "permenpanrb-88-2021-instansi" });
    expect(plan([own, b], { mean: 70 })).toMatchObject({ counted: 1, leftOut: [{ reason: "own" }] });
    expect(plan([own], { mean: 70 })).toMatchObject({ outcome: "nobody", counted: 0, mean: null });
  });
});

describe("small regions against trying every letter, 2,000 random cases", () => {
  const LETTERS = ["BB", "B", "CC", "C", "D"];
  /** 2.c of 15 points and 4.a of 5 points; everything else stays. */
  const KEEP = ["1", "3", "2.a", "2.b", "4.b", "4.c"];
  const PLACES = [5, 9];
  const WEIGHTS = [15, 5];
  const VALUES: Readonly<Record<string, number>> = { BB: 80, B: 70, CC: 60, C: 50, D: 30 };

  const region = fc.record({
    offices: fc.array(
      fc.record({
        rest: fc.constantFrom("BB", "B", "CC"),
        raised: fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 2 }),
      }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    mean: fc.option(fc.integer({ min: 5_500, max: 8_000 }).map((hundredths) => hundredths / 100)),
    bb: fc.constantFrom(0, 1, 2, 3),
    b: fc.constantFrom(0, 1, 2, 3),
  });

  test("the effort is the least there is, or it is out of reach", () => {
    fc.assert(
      fc.property(region, ({ offices, mean, bb, b }) => {
        const made = offices.map(({ rest, raised }, at) => {
          const letters = all(rest).split(" ");
          PLACES.forEach((place, which) => {
            letters[place] = LETTERS[raised[which] ?? 0] ?? "D";
          });
          return { letters, evaluation: office(String(at), letters.join(" ")) };
        });
        const shares = [share("BB", bb, 3), share("B", b, 3)].filter(({ numerator }) => numerator > 0);
        const { outcome, effort, atLeast } = plan(
          made.map(({ evaluation }) => evaluation),
          { mean, shares },
          { keep: KEEP },
        );
        const least = leastByTrying(
          made.map(({ letters, evaluation }) => ({ letters, total: evaluation.total ?? 0 })),
          { mean: mean ?? 0, bb, b },
        );
        const expected = least === null ? "out-of-reach" : least === 0 ? "reached" : "found";
        expect(outcome).toBe(expected);
        if (outcome === "found") expect([effort, atLeast]).toEqual([least, least]);
      }),
      { numRuns: 2_000, seed: 882021 },
    );
  });

  /** Every letter for both sub-components of every OPD; totals in hundredths, bands by their printed bounds. */
  function leastByTrying(
    offices: readonly { readonly letters: readonly string[]; readonly total: number }[],
    wanted: { readonly mean: number; readonly bb: number; readonly b: number },
  ): number | null {
    const ways = offices.map(({ letters, total }) => {
      const raises = PLACES.map((place, which) => {
        const from = LETTERS.indexOf(letters[place] ?? "");
        return LETTERS.slice(0, from + 1).map((letter, to) => ({
          effort: from - to,
          gain: (WEIGHTS[which] ?? 0) * ((VALUES[letter] ?? 0) - (VALUES[letters[place] ?? ""] ?? 0)),
        }));
      });
      return (raises[0] ?? []).flatMap((one) =>
        (raises[1] ?? []).map((other) => ({
          effort: one.effort + other.effort,
          total: Math.round(total * 100) + one.gain + other.gain,
        })),
      );
    });
    let least: number | null = null;
    const walk = (place: number, effort: number, sum: number, overBB: number, overB: number): void => {
      if (least !== null && effort >= least) return;
      const of = ways[place];
      if (!of) {
        const n = offices.length;
        const isMean = 2 * sum >= n * (2 * Math.round(wanted.mean * 100) - 1);
        if (isMean && overBB * 3 >= wanted.bb * n && overB * 3 >= wanted.b * n) least = effort;
        return;
      }
      for (const way of of)
        walk(
          place + 1,
          effort + way.effort,
          sum + way.total,
          overBB + Number(way.total > 7_000),
          overB + Number(way.total > 6_000),
        );
    };
    walk(0, 0, 0, 0, 0);
    return least;
  }
});
