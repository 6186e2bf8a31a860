/** What a recap plans: the same as the plan of each result by itself, and a reason for everybody without one. */
import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../src/evaluation.ts";
import { costsFrom } from "../../src/plan/costs.ts";
import { makePlan } from "../../src/plan/make-plan.ts";
import { planRecap } from "../../src/plan/plan-recap.ts";
import type { PlanTarget } from "../../src/plan.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf } from "../recap/evaluations.ts";
import { periodOf, sampleEvaluations } from "../recap/sample.ts";

const RUBRICS = EDITIONS.map(loadEdition);
const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");
const office = (name: string, letters: string): Evaluation =>
  evaluationOf({ file: `${name}.xlsx`, name, letters });

function planned(evaluations: readonly Evaluation[], to: PlanTarget | null, rubrics = RUBRICS) {
  const { entries, trees } = periodOf("", evaluations);
  return planRecap(entries, { trees, rubrics, to });
}

test.each<[string, PlanTarget]>([
  ["a predicate", { kind: "predicate", letter: "BB", name: "Sangat Baik" }],
  ["a score", { kind: "score", score: 65.5 }],
])("an entry's plan is that of its evaluation: to %s", (_, target) => {
  const evaluations = sampleEvaluations();
  const { plans } = planned(evaluations, target);
  const complete = evaluations.filter(({ total }) => total !== null);
  expect(plans).toHaveLength(complete.length);
  for (const evaluation of complete) {
    const rubric = RUBRICS.find(({ sha256 }) => sha256 === evaluation.rubric?.sha256)?.rubric;
    if (!rubric) throw new Error("a sample without its rubric");
    const options = { target, allowJudgement: false, keep: [], costOf: costsFrom(new Map()) };
    expect(plans.find(({ file }) => file === evaluation.file)).toEqual(makePlan(evaluation, rubric, options));
  }
});

test("to the next predicate: each to its own", () => {
  const { plans } = planned([office("a", all("C")), office("b", all("B")), office("c", all("CC"))], null);
  expect(
    plans.map(({ file, target, best }) => [
      file,
      target.kind === "predicate" && target.letter,
      best?.predicate,
    ]),
  ).toEqual([
    ["b.xlsx", "BB", "BB"],
    ["c.xlsx", "B", "B"],
    ["a.xlsx", "CC", "CC"],
  ]);
});

test("who can reach it stands first by effort, then who has, then who cannot", () => {
  const target = { kind: "score", score: 75 } as const;
  const { plans } = planned(
    [office("sudah", all("BB")), office("jauh", all("D")), office("dekat", all("B"))],
    target,
  );
  expect(plans.map(({ file, outcome }) => `${file} ${outcome}`)).toEqual([
    "dekat.xlsx found",
    "jauh.xlsx found",
    "sudah.xlsx reached",
  ]);
});

describe("no plan", () => {
  test.each<[string, Evaluation, PlanTarget | null, typeof RUBRICS]>([
    ["incomplete", office("x", all("B").replace("B", "-")), null, RUBRICS],
    ["best-already", office("x", all("AA")), null, RUBRICS],
    ["unknown-rubric", office("x", all("B")), null, []],
    ["unknown-predicate", office("x", all("B")), { kind: "predicate", letter: "Z", name: "?" }, RUBRICS],
  ])("%s", (reason, evaluation, to, rubrics) => {
    expect(planned([evaluation], to, rubrics)).toMatchObject({ plans: [], unplanned: [{ reason }] });
  });

  test("not-letters: a rubric that scores by figures", () => {
    const loaded = RUBRICS.map((one) => ({
      ...one,
      rubric: { ...one.rubric, scoring: { method: "points" } as typeof one.rubric.scoring },
    }));
    expect(planned([office("x", all("B"))], null, loaded)).toMatchObject({
      unplanned: [{ reason: "not-letters" }],
    });
  });

  test("of what was not scored nothing is said: it stands among the files", () => {
    expect(planned([], null)).toEqual({ to: null, plans: [], unplanned: [] });
  });
});
