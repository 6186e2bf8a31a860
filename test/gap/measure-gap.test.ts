/** Self-assessment against evaluator over a region, with figures that a sheet of paper can follow. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measureGap } from "../../src/gap/measure-gap.ts";
import type { AssessorGap, GapGroup } from "../../src/gap.ts";
import { entryOf } from "../../src/recap/entry.ts";
import type { RecapEntry } from "../../src/recap.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";

const RUBRICS = EDITIONS.map(loadEdition);
const ALL_BB = Array.from({ length: 12 }, () => "BB").join(" ");

/** Twelve times BB, with the first letters written otherwise. */
function startingWith(letters: string): string {
  const first = letters.split(" ");
  return [...first, ...ALL_BB.split(" ").slice(first.length)].join(" ");
}

function entry(name: string, self: string, evaluator: string, more: Partial<Made> = {}): RecapEntry {
  const letters = startingWith(evaluator);
  return entryOf(evaluationOf({ file: `${name}.xlsx`, name, self: startingWith(self), letters, ...more }));
}

function gapOf(entries: readonly RecapEntry[], language: "id" | "en" = "id"): AssessorGap {
  return measureGap(entries, [], { rubrics: RUBRICS, language });
}

function groupOf(entries: readonly RecapEntry[]): GapGroup {
  const [group] = gapOf(entries).groups;
  if (!group) throw new Error("no group");
  return group;
}

describe("three OPDs by hand", () => {
  // 1.a weighs 6 and 1.b 9. A → BB in 1.a: 0.60; A → B in 1.b: 1.80; CC → BB in 1.a: −1.20.
  const group = groupOf([
    entry("Dinas Sama", "BB", "BB"),
    entry("Dinas Tinggi", "A A", "BB B"),
    entry("Dinas Rendah", "CC", "BB"),
  ]);

  it("the region: points over OPDs, steps and sides over pairs", () => {
    expect([group.counted, group.complete, group.leftOut]).toEqual([3, 3, []]);
    const { kappa, ...region } = group.region;
    expect(region).toEqual({
      pairs: 36,
      over: 2,
      equal: 33,
      under: 1,
      percent: { over: 5.56, equal: 91.67, under: 2.78 },
      // (0 + 2.40 − 1.20) ÷ 3
      points: { n: 3, mean: 0.4, median: 0 },
      // (1 + 2 − 2) ÷ 36
      steps: { n: 36, mean: 0.03, median: 0 },
    });
    // 5 steps apart over 36 pairs; by chance 178 over 36 · 36: 1 − 36 · 5 ÷ 178.
    expect(kappa?.value).toBe(-0.0112);
  });

  it("each OPD, the most optimistic first", () => {
    expect(
      group.units.map(({ unit, rank, points, over, under }) => [unit.name, rank, points, over, under]),
    ).toEqual([
      ["Dinas Tinggi", 1, 2.4, 2, 0],
      ["Dinas Sama", 2, 0, 0, 0],
      ["Dinas Rendah", 3, -1.2, 0, 1],
    ]);
    // 80 + 0.60 + 0.90 and 80 − 0.90
    expect(group.units[0]).toMatchObject({
      self: { total: 81.5, predicate: "A" },
      evaluator: { total: 79.1, predicate: "BB" },
      steps: { n: 12, mean: 0.25, median: 0 },
    });
    expect(group.units[0]?.answers.slice(0, 2)).toMatchObject([
      { code: "1.a", points: 0.6, steps: 1, self: { letter: "A" }, evaluator: { letter: "BB" } },
      { code: "1.b", points: 1.8, steps: 2, self: { letter: "A" }, evaluator: { letter: "B" } },
    ]);
  });

  it("each sub-component", () => {
    const [first, second, third] = group.subcomponents;
    expect(first).toMatchObject({
      code: "1.a",
      weight: 6,
      ...{ pairs: 3, over: 1, equal: 1, under: 1 },
      points: { n: 3, mean: -0.2, median: 0 },
      steps: { n: 3, mean: -0.33, median: 0 },
    });
    expect(second).toMatchObject({
      code: "1.b",
      points: { mean: 0.6, median: 0 },
      test: { untied: 1, p: 1 },
    });
    expect(third).toMatchObject({
      equal: 3,
      kappa: { value: null, because: "one-letter" },
      test: { untied: 0 },
    });
  });

  it("the cells worth a second look, most points first on whichever side", () => {
    expect(group.secondLook.map(({ unit, answer }) => [unit.name, answer.code, answer.points])).toEqual([
      ["Dinas Tinggi", "1.b", 1.8],
      ["Dinas Rendah", "1.a", -1.2],
      ["Dinas Tinggi", "1.a", 0.6],
    ]);
    expect(group.secondLook[0]?.answer).toMatchObject({
      self: { at: { sheet: "LKE", cell: "C30" } },
      evaluator: { at: { sheet: "LKE", cell: "D30" } },
    });
  });
});

describe("the order of what is worth a second look", () => {
  it("points, then steps, then those without the evaluator's note, then the name", () => {
    const group = groupOf([
      entry("Dinas C", "A", "BB", { noted: ["1.a"] }),
      entry("Dinas B", "A", "BB"),
      entry("Dinas A", "A", "BB", { noted: ["1.a"] }),
      // A D for a C costs 1.20 in one step, a B for an A too, in two.
      entry("Dinas Satu", "C", "D"),
      entry("Dinas Dua", "A", "B"),
    ]);
    expect(group.secondLook.map(({ unit }) => unit.name)).toEqual([
      "Dinas Dua",
      "Dinas Satu",
      "Dinas B",
      "Dinas A",
      "Dinas C",
    ]);
  });

  it("no more than ten", () => {
    const entries = Array.from({ length: 11 }, (_, place) => entry(`Dinas ${place}`, "A", "BB"));
    expect(groupOf(entries).secondLook).toHaveLength(10);
  });
});

it("OPDs with the same gap share a rank, and the next one skips", () => {
  const group = groupOf([
    entry("Dinas C", "A", "BB"),
    entry("Dinas A", "A", "BB"),
    entry("Dinas B", "BB", "BB"),
  ]);
  expect(group.units.map(({ unit, rank }) => [unit.name, rank])).toEqual([
    ["Dinas A", 1],
    ["Dinas C", 1],
    ["Dinas B", 3],
  ]);
});

describe("who counts", () => {
  const both = entry("Dinas Dua", "A", "BB");
  const UNANSWERED = Array.from({ length: 12 }, () => "-").join(" ");

  it.each<[string, RecapEntry, string]>([
    ["a form with one column", entryOf(evaluationOf({ file: "x.xlsx", letters: ALL_BB })), "one-column"],
    ["the evaluator left all open", entry("X", ALL_BB, UNANSWERED), "self-only"],
    ["the OPD left all open", entry("X", UNANSWERED, ALL_BB), "evaluator-only"],
    ["nobody answered", entry("X", UNANSWERED, UNANSWERED), "nothing-shared"],
    [
      "each answered something else",
      entry("X", "- BB - - - - - - - - - -", `BB ${"- ".repeat(11)}`.trim()),
      "nothing-shared",
    ],
  ])("not %s", (_, other, reason) => {
    const group = groupOf([both, other]);
    expect([group.counted, group.leftOut.map((each) => each.reason)]).toEqual([1, [reason]]);
  });

  it("an OPD with an open answer has no rank and no place in the mean of points; its pairs count", () => {
    const group = groupOf([both, entry("Dinas Terbuka", "AA", "-")]);
    expect([group.counted, group.complete, group.region.pairs]).toEqual([2, 1, 23]);
    expect(group.region.points).toEqual({ n: 1, mean: 0.6, median: 0.6 });
    expect(group.units.map(({ unit, rank, pairs }) => [unit.name, rank, pairs])).toEqual([
      ["Dinas Dua", 1, 12],
      ["Dinas Terbuka", null, 11],
    ]);
  });

  it("none of two workbooks of one OPD that differ, and one of two that are the same", () => {
    const twice = [
      entry("Dinas Dua", "A", "BB", { file: "a.xlsx" }),
      entry("Dinas Dua", "A", "B", { file: "b.xlsx" }),
    ];
    expect(groupOf(twice)).toMatchObject({
      counted: 0,
      leftOut: [{ reason: "repeated" }, { reason: "repeated" }],
    });
    const same = { sha256: "0".repeat(64) };
    const copies = [
      entry("Dinas Dua", "A", "BB", { file: "a.xlsx", ...same }),
      entry("Dinas Dua", "A", "BB", { file: "b.xlsx", ...same }),
    ];
    expect(groupOf(copies)).toMatchObject({ counted: 1, leftOut: [{ reason: "identical" }] });
  });

  it("two years are never mixed", () => {
    const gap = gapOf([entry("Dinas Dua", "A", "BB", { year: 2024 }), entry("Dinas Dua", "A", "B")]);
    expect(gap.groups.map(({ year, counted }) => [year, counted])).toEqual([
      [2025, 1],
      [2024, 1],
    ]);
  });
});

describe("sub-components that are over-claimed", () => {
  it("nine OPDs of nine prove it for one of twelve, eight do not", () => {
    const many = (count: number) =>
      groupOf(Array.from({ length: count }, (_, place) => entry(`Dinas ${place}`, "A", "BB")));
    const told = ({ subcomponents }: GapGroup) =>
      subcomponents.flatMap(({ code, test }) =>
        test?.systematic ? [[code, test.systematic, test.adjusted]] : [],
      );
    // 12 · 2 ÷ 2^9 and 12 · 2 ÷ 2^8
    expect(told(many(9))).toEqual([["1.a", "over", 0.0469]]);
    expect(told(many(8))).toEqual([]);
  });
});

describe("teams", () => {
  const five = (team: string, self: string) =>
    Array.from({ length: 5 }, (_, place) => entry(`${team} ${place}`, self, "BB", { team }));

  it("are told from five OPDs on, by name or leader, however it is spelled", () => {
    const group = groupOf([
      ...five("Sari", "A"),
      ...five("Tuti", "AA").slice(0, 4),
      entry("Dinas Lain", "CC", "BB", { team: "TUTI " }),
      ...five("Joko", "A").slice(0, 4),
      entry("Tanpa Tim", "A", "BB"),
    ]);
    expect(group.withoutTeam).toBe(1);
    expect(group.teams).toEqual([
      {
        name: "Tuti",
        n: 5,
        // 1.20 four times and −1.20 once
        figures: {
          points: { n: 5, mean: 0.72, median: 1.2 },
          ...{ lowerQuartile: 1.2, upperQuartile: 1.2, lowest: -1.2, highest: 1.2 },
        },
      },
      {
        name: "Sari",
        n: 5,
        figures: {
          points: { n: 5, mean: 0.6, median: 0.6 },
          ...{ lowerQuartile: 0.6, upperQuartile: 0.6, lowest: 0.6, highest: 0.6 },
        },
      },
      { name: "Joko", n: 4, figures: null },
    ]);
  });
});

describe("criteria", () => {
  it("count where both answered, and name those that only one calls fulfilled", () => {
    const paired = entry("Dinas Dua", "A", "BB");
    const [first, ...rest] = paired.subcomponents;
    if (!first?.pair) throw new Error("no pair");
    const marked = { ...first, pair: { ...first.pair, criteria: { self: "11-011", evaluator: "101-01" } } };
    const group = groupOf([{ ...paired, subcomponents: [marked, ...rest] }]);
    expect(group.units[0]?.answers[0]?.criteria).toEqual({ over: [2, 5], under: [] });
    expect(group.criteria.map(({ number, over, equal, under }) => [number, over, equal, under])).toEqual([
      [1, 0, 1, 0],
      [2, 1, 0, 0],
      [5, 1, 0, 0],
      [6, 0, 1, 0],
    ]);
  });
});

describe("findings", () => {
  const codes = (entries: readonly RecapEntry[]) =>
    gapOf(entries).findings.map(({ diagnostic }) => diagnostic.code);

  it.each<[string, readonly RecapEntry[], readonly string[]]>([
    ["all is well", [entry("Dinas Dua", "A", "BB")], []],
    [
      "one OPD twice",
      [entry("Dinas Dua", "A", "BB", { file: "a.xlsx" }), entry("Dinas Dua", "A", "B", { file: "b.xlsx" })],
      ["SKP200"],
    ],
    [
      "a rubric that is not at hand",
      [{ ...entry("Dinas Dua", "A", "BB"), rubric: { id: "lokal", sha256: "1".repeat(64) } }],
      ["SKP201"],
    ],
    ["one column only", [entryOf(evaluationOf({ file: "x.xlsx", letters: ALL_BB }))], ["SKP202"]],
    [
      "two teams of almost one name",
      [
        entry("Dinas Dua", "A", "BB", { team: "Sari Contoh" }),
        entry("Dinas Tiga", "A", "BB", { team: "Sari Conto" }),
      ],
      ["SKP203"],
    ],
    [
      "two teams of two names",
      [entry("Dinas Dua", "A", "BB", { team: "Sari" }), entry("Dinas Tiga", "A", "BB", { team: "Tuti" })],
      [],
    ],
    ["an open answer", [entry("Dinas Dua", "A", "-")], ["SKP204"]],
  ])("%s", (_, entries, expected) => {
    expect(codes(entries)).toEqual(expected);
  });
});

it("a letter that the rubric does not know is no answer", () => {
  const paired = entry("Dinas Dua", "A", "BB");
  const strange = paired.subcomponents.map((each) =>
    each.pair ? { ...each, pair: { ...each.pair, self: { ...each.pair.self, letter: "Z" } } } : each,
  );
  expect(groupOf([{ ...paired, subcomponents: strange }])).toMatchObject({ counted: 0 });
});

const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E", "-"];
const anyLetters = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 12, maxLength: 12 })
  .map((letters) => letters.join(" "));

describe("when OPD and evaluator change places", () => {
  it("every gap is its opposite, and what has no side stays", () => {
    const regions = fc.array(fc.tuple(anyLetters, anyLetters), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(regions, (region) => {
        const [there] = gapOf(
          region.map(([self, other], place) => entry(`Dinas ${place}`, self, other)),
        ).groups;
        const [back] = gapOf(
          region.map(([self, other], place) => entry(`Dinas ${place}`, other, self)),
        ).groups;
        expect(back?.counted).toBe(there?.counted);
        expect(opposite(there?.region)).toEqual(sided(back?.region));
        for (const [place, own] of (there?.subcomponents ?? []).entries()) {
          const other = back?.subcomponents[place];
          expect(opposite(own)).toEqual(sided(other));
          expect([other?.kappa, other?.test?.p]).toEqual([own.kappa, own.test?.p]);
        }
        const gaps = (units: GapGroup["units"] = []) => units.map(({ unit, points }) => [unit.name, points]);
        expect(new Map(gaps(back?.units) as [string, number][])).toEqual(
          new Map(gaps(there?.units).map(([name, points]) => [name as string, 0 - Number(points)])),
        );
      }),
      { numRuns: 60, seed: 88 },
    );
  });
});

type Sided = Pick<GapGroup["region"], "over" | "under" | "equal" | "points" | "steps">;

function sided(figures: Sided | undefined) {
  const { over, under, equal, points, steps } = figures ?? NO_FIGURES;
  return { over, under, equal, points, steps };
}

function opposite(figures: Sided | undefined) {
  const { over, under, equal, points, steps } = figures ?? NO_FIGURES;
  const turned = (middle: Sided["points"]) =>
    middle && { n: middle.n, mean: 0 - middle.mean, median: 0 - middle.median };
  return { over: under, under: over, equal, points: turned(points), steps: turned(steps) };
}

const NO_FIGURES: Sided = { over: 0, under: 0, equal: 0, points: null, steps: null };
