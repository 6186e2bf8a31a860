/** What a recap plans for all OPDs together: as the command of its own does, and a reason for whoever is left out. */
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/evaluation.ts";
import { USUAL_CHOICES } from "../../src/plan/choices.ts";
import { candidateOf } from "../../src/region-plan/candidate.ts";
import type { RegionGoals } from "../../src/region-plan/goals.ts";
import { makeRegionPlans } from "../../src/region-plan/make-region-plan.ts";
import { planRecapRegion } from "../../src/region-plan/plan-recap-region.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";
import { periodOf, sampleEvaluations } from "../recap/sample.ts";

const RUBRICS = EDITIONS.map(loadEdition);
const BB = { letter: "BB", numerator: 2, denominator: 3 };
const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");
const office = (name: string, letters: string, more: Partial<Made> = {}) =>
  evaluationOf({ file: `${name}.xlsx`, name, letters, ...more });

function planned(evaluations: readonly Evaluation[], goals: Partial<RegionGoals>, rubrics = RUBRICS) {
  const { entries, trees } = periodOf("", evaluations);
  return planRecapRegion(entries, { trees, rubrics, goals: { mean: null, shares: [], ...goals } });
}

test.each<[string, RegionGoals]>([
  ["a mean", { mean: 65, shares: [] }],
  ["a share", { mean: null, shares: [BB] }],
  ["both", { mean: 72.5, shares: [BB] }],
  ["what is out of reach", { mean: 99, shares: [BB] }],
])("the plans of entries are those of their evaluations: %s", (_, goals) => {
  const evaluations = sampleEvaluations().filter(({ rubric }) => rubric !== null);
  const candidates = evaluations.map((evaluation) => {
    const rubric = RUBRICS.find(({ sha256 }) => sha256 === evaluation.rubric?.sha256)?.rubric;
    if (!rubric) throw new Error("a sample without its rubric");
    return candidateOf(evaluation, rubric, USUAL_CHOICES);
  });
  const expected = makeRegionPlans(candidates, goals);
  expect(expected.length).toBeGreaterThan(0);
  expect(planned(evaluations, goals)).toEqual(expected);
});

test("who is lifted and who stays as it is are together all that count", () => {
  const [made] = planned([office("a", all("B")), office("b", all("BB")), office("c", all("CC"))], {
    shares: [BB],
  });
  expect(made?.lifts.map(({ file, to }) => [file, to.predicate])).toEqual([["a.xlsx", "BB"]]);
  expect(made?.unlifted).toEqual([
    { file: "b.xlsx", unit: { name: "b", code: null }, total: 80, predicate: "BB" },
    { file: "c.xlsx", unit: { name: "c", code: null }, total: 60, predicate: "CC" },
  ]);
});

describe("left out", () => {
  const points = RUBRICS.map((one) => ({
    ...one,
    rubric: { ...one.rubric, scoring: { method: "points" } as typeof one.rubric.scoring },
  }));
  const unknown = { letter: "Z", numerator: 1, denominator: 2 };

  test.each<[string, Partial<RegionGoals>, typeof RUBRICS]>([
    ["unknown-rubric", { mean: 70 }, []],
    ["not-letters", { mean: 70 }, points],
    ["unknown-predicate", { shares: [unknown] }, RUBRICS],
  ])("%s: nobody of that rubric is planned for", (reason, goals, rubrics) => {
    expect(planned([office("x", all("B")), office("y", all("C"))], goals, rubrics)).toMatchObject([
      {
        year: 2025,
        outcome: "nobody",
        counted: 0,
        mean: null,
        leftOut: [
          { file: "x.xlsx", reason },
          { file: "y.xlsx", reason },
        ],
      },
    ]);
  });

  test("the others are planned for as if it were not there", () => {
    const [known, other] = [office("x", all("B")), office("y", all("B"), { year: 2024 })];
    const own = { ...other, rubric: { id: "lokal", sha256: "0".repeat(64) } };
    const [first, second] = planned([known, own], { mean: 71 });
    expect(first).toEqual(planned([known], { mean: 71 })[0]);
    expect(second).toMatchObject({ year: 2024, rubric: "lokal", outcome: "nobody" });
  });

  test("the region's own workbook stands beside its OPDs and counts nowhere", () => {
    const own = office("pemda", all("E"), { edition: "permenpanrb-88-2021-instansi" });
    expect(planned([own, office("x", all("B"))], { mean: 70 })).toMatchObject([
      { counted: 1, outcome: "reached", leftOut: [{ file: "pemda.xlsx", reason: "own" }] },
    ]);
  });

  test("without any result there is no plan", () => {
    expect(planned([], { mean: 70 })).toEqual([]);
  });
});
