/** What a region may aim at (Lampiran I pp. 33-34), over a generated region of forty units, from both sides of each rung. */
import { describe, expect, test } from "vitest";
import { rungsOf } from "../../src/region/rungs.ts";
import type { Condition } from "../../src/region.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { loadRegionRule } from "../../src/rubric/region-rule.ts";
import { all, cluster, instansi, office, regionOf } from "./region-case.ts";

const RULE = loadRegionRule("permenpanrb-88-2021");
const { rubric } = loadEdition(RULE.rubrics.instansi);

/** Letters of all units of a cluster, how many of them, and better letters of the first. */
type Of = readonly [letter: string, count: number, first?: string];
/** B everywhere but for BB in 3.a: 70.30. */
const B_AND_MORE = "B B B B B B BB B B B B B";
const BB_AND_MORE = "BB BB BB BB BB BB A BB BB BB BB BB";
const CC_AND_MORE = "CC CC CC CC CC CC B CC CC CC CC CC";

function highest(utama: Of, pendukung: Of, tambahan: Of) {
  const units = (["utama", "pendukung", "tambahan"] as const).flatMap((name, place) => {
    const [letter, count, first] = [utama, pendukung, tambahan][place] ?? utama;
    return cluster(name, count, all(letter), first === undefined ? [] : [first]);
  });
  // Those that make forty have no answers yet: they count for nothing.
  const waiting = Array.from({ length: 40 - units.length }, (_, place) =>
    office(`Badan ${place}`, "utama", all("-")),
  );
  const made = regionOf([instansi(all("B")), ...units, ...waiting]);
  expect(made.units).toHaveLength(40);
  return made;
}

describe("each rung from both sides", () => {
  test.each<readonly [says: string, utama: Of, pendukung: Of, tambahan: Of, highest: string]>([
    ["nothing sampled: C and D need none", ["B", 0], ["B", 0], ["B", 0], "C"],
    ["two of utama are too few for CC", ["AA", 2], ["AA", 16], ["AA", 11], "C"],
    ["three of utama are enough for CC", ["E", 3], ["B", 0], ["B", 0], "CC"],
    ["utama at exactly 60.00 is CC: no B", ["CC", 13], ["B", 16], ["B", 11], "CC"],
    ["utama at 60.02 is B", ["CC", 13, CC_AND_MORE], ["E", 16], ["E", 11], "B"],
    ["two of pendukung are too few for B", ["BB", 13], ["BB", 2], ["BB", 11], "CC"],
    ["three of pendukung are enough for B, whatever their mean", ["B", 13], ["D", 3], ["B", 0], "B"],
    ["two of tambahan are too few for BB", ["AA", 13], ["AA", 16], ["AA", 2], "B"],
    ["utama at exactly 70.00 is B: no BB", ["B", 13], ["BB", 16], ["BB", 11], "B"],
    ["utama at 70.02 is BB, whatever the others' means", ["B", 13, B_AND_MORE], ["D", 16], ["D", 3], "BB"],
    ["utama at exactly 80.00 is BB: no A", ["BB", 13], ["AA", 16], ["AA", 11], "BB"],
    ["pendukung at exactly 70.00 is B: no A", ["A", 13], ["B", 16], ["AA", 11], "BB"],
    [
      "utama at 80.02 and pendukung at 70.02: A",
      ["BB", 13, BB_AND_MORE],
      ["B", 16, B_AND_MORE],
      ["D", 11],
      "A",
    ],
    ["tambahan at exactly 80.00 is BB: no AA", ["A", 13], ["A", 16], ["BB", 11], "A"],
    ["pendukung at exactly 80.00 is BB: no AA", ["A", 13], ["BB", 16], ["A", 11], "A"],
    [
      "every mean above 80: AA",
      ["BB", 13, BB_AND_MORE],
      ["BB", 16, BB_AND_MORE],
      ["BB", 11, BB_AND_MORE],
      "AA",
    ],
  ])("%s", (_, utama, pendukung, tambahan, wanted) => {
    expect(highest(utama, pendukung, tambahan).highest.predicate).toBe(wanted);
  });

  test("who meets a rung meets every lower one", () => {
    const { rungs } = highest(["A", 13], ["BB", 16], ["B", 11]);
    expect(rungs.map(({ predicate, met }) => [predicate, met])).toEqual([
      ["AA", false],
      ["A", true],
      ["BB", true],
      ["B", true],
      ["CC", true],
      ["C", true],
      ["D", true],
    ]);
  });
});

describe("what is missing", () => {
  const unmet = (predicate: string, conditions: ReturnType<typeof highest>["rungs"]) =>
    conditions.find((rung) => rung.predicate === predicate)?.conditions.filter(({ met }) => !met);

  test("how many units, and who would count if its workbook were complete", () => {
    const made = regionOf([
      ...cluster("utama", 2, all("B")),
      office("Dinas Kosong", "utama", all("-")),
      office("Dinas Kesehatan", null, all("B")),
      office("Dinas Jauh", "pendukung", all("-")),
    ]);
    expect(unmet("CC", made.rungs)).toEqual([
      {
        kind: "sampled",
        cluster: "utama",
        needed: 3,
        found: 2,
        met: false,
        // Its name suggests the cluster; once that is confirmed, it counts.
        waiting: ["Dinas Kesehatan", "Dinas Kosong"],
      },
    ]);
  });

  test("by how much a mean is short, and who is nearest", () => {
    const made = regionOf([
      office("Dinas A", "utama", all("B")),
      office("Dinas B", "utama", all("CC")),
      office("Dinas C", "utama", all("BB")),
      office("Dinas D", "utama", all("CC")),
      ...cluster("pendukung", 3, all("B")),
      ...cluster("tambahan", 3, all("B")),
    ]);
    // 70 + 60 + 80 + 60 = 270; a mean above 70 takes more than 280.
    expect(unmet("BB", made.rungs)).toEqual([
      {
        kind: "mean",
        cluster: "utama",
        predicate: "BB",
        over: 70,
        mean: 67.5,
        met: false,
        points: 2.5,
        together: 10,
        nearest: [
          { name: "Dinas A", total: 70, points: 0 },
          { name: "Dinas B", total: 60, points: 10 },
          { name: "Dinas D", total: 60, points: 10 },
        ],
        enough: true,
      },
    ]);
  });

  test("five units are named at most, and it is said when they are not enough", () => {
    const made = regionOf([
      ...cluster("utama", 13, all("C")),
      ...cluster("pendukung", 3, all("B")),
      ...cluster("tambahan", 3, all("B")),
    ]);
    const [condition] = unmet("B", made.rungs) ?? [];
    expect(condition).toMatchObject({ kind: "mean", points: 10, together: 130, enough: false });
    expect((condition as Extract<Condition, { kind: "mean" }>).nearest).toHaveLength(5);
  });

  test("without any unit there is no mean to be short by", () => {
    const made = regionOf([instansi(all("B"))]);
    const [, mean] = unmet("B", made.rungs) ?? [];
    expect(mean).toMatchObject({ kind: "mean", mean: null, points: null, together: null, nearest: [] });
  });
});

test("a mean is rounded once before it is banded: 70.0033 is 70.00 and no BB, 70.0067 is 70.01 and BB", () => {
  const of = (...totals: readonly number[]) =>
    totals.map((total) => ({ name: `${total}`, total, predicate: total > 70 ? "BB" : "B" }));
  const found = (...totals: readonly number[]) => {
    const counted = { utama: of(...totals), pendukung: of(70, 70, 70), tambahan: of(70, 70, 70) };
    const waiting = { utama: [], pendukung: [], tambahan: [] };
    const rungs = rungsOf(RULE, { counted, waiting }, rubric);
    return rungs.find(({ met }) => met)?.predicate;
  };
  expect(found(70, 70, 70.01)).toBe("B");
  expect(found(70, 70, 70.02)).toBe("BB");
});
