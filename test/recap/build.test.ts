/** What the recap makes of many entries: ranks, figures, groups, and nothing that depends on their order. */
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildRecap } from "../../src/recap/build.ts";
import { entryOf, treeOf } from "../../src/recap/entry.ts";
import type { RankedEntry, RecapGroup } from "../../src/recap.ts";
import { evaluationOf, findingOf, type Made, unscoredOf } from "./evaluations.ts";
import { manyEntries, recapOf, sampleEvaluations, sampleRecap } from "./sample.ts";

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

function office(file: string, letters: string, made: Partial<Made> = {}): Made {
  return { file, name: file, letters, ...made };
}

function recapOfOffices(...offices: readonly Made[]) {
  return recapOf(offices.map(evaluationOf)).recap;
}

function onlyGroup(...offices: readonly Made[]): RecapGroup {
  const [group, ...others] = recapOfOffices(...offices).groups;
  if (!group || others.length > 0) throw new Error("not one group");
  return group;
}

const ranks = (ranking: readonly RankedEntry[]) => ranking.map(({ file, rank }) => `${rank ?? "-"} ${file}`);

describe("the ranking", () => {
  test("equal totals share a rank, the next one skips, incomplete ones come after", () => {
    const group = onlyGroup(
      office("d", all("CC")),
      office("belum", all("-")),
      office("c10", all("B")),
      office("c2", all("B")),
      office("a", all("AA")),
    );
    expect(ranks(group.ranking)).toEqual(["1 a", "2 c2", "2 c10", "4 d", "- belum"]);
  });

  test("a letter's place in the alphabet decides nothing", () => {
    const group = onlyGroup(office("aa", all("AA")), office("a", all("A")), office("bb", all("BB")));
    expect(group.ranking.map(({ predicate }) => predicate)).toEqual(["AA", "A", "BB"]);
  });

  test.each([
    ["three at most, costliest first, ties in the rubric's order", all("C"), ["1.c", "2.c", "4.c"]],
    ["none that costs nothing", "AA AA AA AA AA AA AA AA AA AA AA A", ["4.c"]],
    ["none that is unanswered", "E - - - - - - - - - - -", ["1.a"]],
    ["nothing at all of the best", all("AA"), []],
  ])("the costliest sub-components: %s", (_, letters, codes) => {
    const [entry] = onlyGroup(office("x", letters)).ranking;
    expect(entry?.costliest.map(({ code }) => code)).toEqual(codes);
  });

  test("counts the criteria answered with no, and only those", () => {
    const group = onlyGroup(
      office("x", all("B"), { unfulfilled: [2, 3] }),
      office("y", all("-"), { unfulfilled: [6] }),
    );
    expect(group.ranking.map(({ unfulfilled }) => unfulfilled)).toEqual([5, null]);
  });

  test("without any answered criterion nobody knows how many are unfulfilled", () => {
    const group = onlyGroup(office("x", all("C"), { criteria: "unanswered" }), office("y", all("C")));
    expect(group.ranking.map(({ file, unfulfilled }) => [file, unfulfilled])).toEqual([
      ["x", null],
      ["y", 0],
    ]);
  });

  test("an OPD that is there twice is one OPD, and both its lines are marked", () => {
    const group = onlyGroup(
      office("a1", all("B"), { name: "Dinas A" }),
      office("b", all("C"), { name: "Dinas B" }),
      office("a2", all("D"), { name: "DINAS  A" }),
      office("tanpa nama", all("E"), { name: null }),
    );
    expect([group.units, group.ranking.length]).toEqual([3, 4]);
    expect(group.ranking.filter(({ repeated }) => repeated).map(({ file }) => file)).toEqual(["a1", "a2"]);
  });

  test("an OPD that sent one workbook each year is nowhere repeated", () => {
    const { groups } = recapOfOffices(
      office("baru", all("B"), { name: "Dinas A", year: 2025 }),
      office("lama", all("B"), { name: "Dinas A", year: 2024 }),
    );
    expect(groups.map(({ units, ranking }) => [units, ranking[0]?.repeated])).toEqual([
      [1, false],
      [1, false],
    ]);
  });

  test.each([
    ["the OPD sees itself higher", "A", "BB", 10],
    ["lower", "B", "BB", -10],
    ["alike", "BB", "BB", 0],
    ["not at all", "-", "BB", null],
  ])("difference between the assessors: %s", (_, self, letter, difference) => {
    const [entry] = onlyGroup(office("x", all(letter), { self: all(self) })).ranking;
    expect(entry?.difference).toBe(difference);
  });

  test("without both assessors there is no difference", () => {
    expect(onlyGroup(office("x", all("BB"))).ranking[0]?.difference).toBeNull();
  });
});

describe("groups", () => {
  test("years and rubrics are never ranked together: latest year first, no year last", () => {
    const { groups } = recapOfOffices(
      office("ohne", all("B"), { year: null }),
      office("alt", all("B"), { year: 2023 }),
      office("unit", all("B"), { year: 2025 }),
      office("instansi", all("B"), { year: 2025, edition: "permenpanrb-88-2021-instansi" }),
    );
    expect(groups.map(({ year, rubric, ranking }) => [year, rubric.id, ranking.length])).toEqual([
      [2025, "permenpanrb-88-2021-instansi", 1],
      [2025, "permenpanrb-88-2021-unit", 1],
      [2023, "permenpanrb-88-2021-unit", 1],
      [null, "permenpanrb-88-2021-unit", 1],
    ]);
  });

  test("the printed form names a group, unless another one of the year has the same", () => {
    const { groups } = recapOfOffices(
      office("unit", all("B"), { year: 2025 }),
      office("instansi", all("B"), { year: 2025, edition: "permenpanrb-88-2021-instansi" }),
    );
    expect(groups.map(({ form }) => form)).toEqual(["LKE Instansi", "LKE Unit"]);
    const one = evaluationOf(office("a", all("B")));
    const unknown = { ...one, file: "b", rubric: { id: one.rubric?.id ?? "", sha256: "0" } };
    const mixed = recapOf([one, unknown]).recap.groups;
    expect(mixed.map(({ form }) => form).toSorted()).toEqual(["LKE Unit", null]);
  });

  test("a rubric of the same id with other contents is another rubric", () => {
    const one = evaluationOf(office("a", all("B")));
    const other = {
      ...evaluationOf(office("b", all("B"))),
      rubric: { id: one.rubric?.id ?? "", sha256: "0" },
    };
    expect(recapOf([one, other]).recap.groups).toHaveLength(2);
  });

  test("the scale is the rubric's, with predicates that nobody has", () => {
    const { predicates, letters } = onlyGroup(office("a", all("B")));
    expect(predicates.map(({ letter, count }) => `${letter}${count}`).join(" ")).toBe(
      "AA0 A0 BB0 B1 CC0 C0 D0 E0",
    );
    expect(predicates[3]).toEqual({ letter: "B", name: "Baik", band: { over: 60, upTo: 70 }, count: 1 });
    expect(letters.map(({ letter }) => letter).join(" ")).toBe("AA A BB B CC C D E");
  });

  test("of a rubric that is not at hand only what was given is told", () => {
    const evaluations = [office("a", all("D")), office("b", all("AA")), office("c", `${all("B")}`)].map(
      evaluationOf,
    );
    const trees = new Map(evaluations.map((each) => [each.rubric?.sha256 ?? "", treeOf(each)]));
    const context = { trees, rubrics: [], listed: null, notReached: [], language: "id" } as const;
    const [group] = buildRecap(evaluations.map(entryOf), context).groups;
    expect(group?.predicates).toEqual([
      { letter: "AA", name: "Sangat Memuaskan", band: null, count: 1 },
      { letter: "B", name: "Baik", band: null, count: 1 },
      { letter: "D", name: "Sangat Kurang", band: null, count: 1 },
    ]);
    expect(group?.letters).toEqual([
      { letter: "AA", value: 100 },
      { letter: "B", value: 70 },
      { letter: "D", value: 30 },
    ]);
  });
});

describe("statistics", () => {
  /** The example of Microsoft's own page on QUARTILE.INC, times five so that each figure is a possible total. */
  test("quartiles are those of QUARTILE.INC", () => {
    const totals = [1, 2, 4, 7, 8, 9, 10, 12].map((figure) => figure * 5);
    const evaluations = totals.map((total, index) => ({
      ...evaluationOf(office(`f${index}`, all("B"))),
      total,
    }));
    const [figures] = recapOf(evaluations).recap.groups[0]?.statistics ?? [];
    expect(figures).toMatchObject({ lowerQuartile: 17.5, median: 37.5, upperQuartile: 46.25 });
    expect(figures).toMatchObject({ mean: 33.13, lowest: 5, highest: 60, count: 8 });
  });

  test("mean, median and quartiles are those of Python, rounded half up", () => {
    const hundredths = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 2, maxLength: 30 });
    const samples = fc.sample(hundredths, { numRuns: 60, seed: 88 });
    const expected = JSON.parse(
      execFileSync("python3", ["-c", PYTHON, JSON.stringify(samples)], { encoding: "utf8" }),
    );
    const base = evaluationOf(office("x", all("B")));
    const actual = samples.map((sample) => {
      const evaluations = sample.map((step, index) => ({ ...base, file: `f${index}`, total: step / 20 }));
      const [figures] = recapOf(evaluations).recap.groups[0]?.statistics ?? [];
      return [figures?.mean, figures?.lowerQuartile, figures?.median, figures?.upperQuartile];
    });
    expect(actual).toEqual(expected);
  });

  test("clusters in the regulation's order, others after them, none last; incomplete results count nowhere", () => {
    const group = onlyGroup(
      ...["zona", null, "tambahan", "utama", "pendukung", "adat"].map((cluster, index) =>
        office(`f${index}`, all("C"), { cluster }),
      ),
      office("belum", all("-"), { cluster: "utama" }),
    );
    expect(
      group.statistics.map(({ scope, count }) => [scope.kind === "all" ? "*" : scope.cluster, count]),
    ).toEqual([
      ["*", 6],
      ["utama", 1],
      ["pendukung", 1],
      ["tambahan", 1],
      ["adat", 1],
      ["zona", 1],
      [null, 1],
    ]);
    expect(group.statistics[0]).toMatchObject({ flagged: 6, predicates: [0, 0, 0, 0, 0, 6, 0, 0] });
  });

  test("without a complete result there are no figures", () => {
    expect(onlyGroup(office("belum", all("-"))).statistics).toEqual([]);
  });

  test("sub-components and criteria count every workbook that answered them", () => {
    const group = onlyGroup(
      office("a", "AA C C C C C C C C C C C", { unfulfilled: [1] }),
      office("b", "E C C C C C C C C C C C", { unfulfilled: [2] }),
      office("c", "B - - - - - - - - - - -"),
      office("d", all("-")),
    );
    expect(group.subcomponents[0]).toEqual({ code: "1.a", mean: 3.4, percent: 56.67, answered: 3 });
    expect(group.criteria.slice(0, 3)).toEqual([
      { subcomponent: "1.a", number: 1, fulfilled: 1, unfulfilled: 2, unanswered: 1, percent: 33.33 },
      { subcomponent: "1.a", number: 2, fulfilled: 2, unfulfilled: 1, unanswered: 1, percent: 66.67 },
      { subcomponent: "1.a", number: 3, fulfilled: 3, unfulfilled: 0, unanswered: 1, percent: 100 },
    ]);
    expect(group.criteria).toHaveLength(80);
  });

  test("what nobody answered has no mean and no percent", () => {
    const group = onlyGroup(office("d", all("-")));
    expect(group.subcomponents[0]).toEqual({ code: "1.a", mean: null, percent: null, answered: 0 });
    expect(group.criteria[0]).toMatchObject({ unanswered: 1, percent: null });
  });
});

const PYTHON = `
import json, sys, statistics
from fractions import Fraction as F
def half_up(f): return int(f * 100 + F(1, 2)) / 100
out = []
for sample in json.loads(sys.argv[1]):
    totals = [F(step, 20) for step in sample]
    quartiles = statistics.quantiles(totals, n=4, method="inclusive")
    out.append([half_up(F(f)) for f in [sum(totals) / len(totals), *quartiles]])
print(json.dumps(out))
`;

describe("what could not be scored", () => {
  const broken = unscoredOf("rusak.xlsx", findingOf("SKP011", "file-damaged", "error", "Rusak."), "ab");
  const evidence = unscoredOf("bukti.xlsx", findingOf("SKP025", "not-lke", "info", "Bukan LKE."), "cd");

  test("is told apart and counted once, with its reason", () => {
    const { recap } = recapOf([broken, evidence, evaluationOf(office("a", all("C")))]);
    expect(recap.unreadable.map(({ file, reason }) => [file, reason?.code])).toEqual([
      ["rusak.xlsx", "SKP011"],
    ]);
    expect(recap.notLke.map(({ file, reason }) => [file, reason?.code])).toEqual([["bukti.xlsx", "SKP025"]]);
    expect(recap.summary).toEqual({
      workbooks: 3,
      scored: 1,
      incomplete: 0,
      unreadable: 1,
      notLke: 1,
      flagged: 1,
      listed: null,
      missing: null,
      notReached: 0,
    });
  });
});

describe("the whole", () => {
  test("does not depend on the order in which workbooks were done", () => {
    const evaluations = sampleEvaluations();
    const expected = JSON.stringify(recapOf(evaluations).recap);
    const orders = fc.shuffledSubarray([...evaluations], {
      minLength: evaluations.length,
      maxLength: evaluations.length,
    });
    fc.assert(
      fc.property(orders, (order) => {
        expect(JSON.stringify(recapOf(order).recap)).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  test("holds every workbook exactly once", () => {
    const { recap, entries } = sampleRecap();
    const files = [
      ...recap.groups.flatMap(({ ranking }) => ranking),
      ...recap.unreadable,
      ...recap.notLke,
    ].map(({ file }) => file);
    expect(files.toSorted()).toEqual(entries.map(({ file }) => file).toSorted());
    const { scored, incomplete, unreadable, notLke, workbooks } = recap.summary;
    expect(scored + incomplete + unreadable + notLke).toBe(workbooks);
  });

  test("keeps no text that all workbooks share", () => {
    const [entry] = manyEntries(1);
    expect(JSON.stringify(entry).length).toBeLessThan(3_000);
  });
});
