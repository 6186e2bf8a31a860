/** A thousand OPDs at once: what is found is proven, and holds when it is added up by hand. */
import { expect, test } from "vitest";
import { planRecap } from "../../src/plan/plan-recap.ts";
import { planRecapRegion } from "../../src/region-plan/plan-recap-region.ts";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf } from "../recap/evaluations.ts";
import { periodOf } from "../recap/sample.ts";

const COUNT = 1_000;
const LETTERS = ["BB", "B", "CC", "C", "D"];

/** From BB to D, each with letters around its own, and with criteria that are open. */
function officeAt(index: number) {
  const base = (index * 7) % 5;
  const letters = Array.from({ length: 12 }, (_, place) => {
    const shift = ((index * 31 + place * 17) % 3) - 1;
    return LETTERS[Math.min(Math.max(base + shift, 0), LETTERS.length - 1)];
  });
  return evaluationOf({
    file: `${index}.xlsx`,
    name: `Dinas ${index}`,
    letters: letters.join(" "),
    unfulfilled: Array.from({ length: 12 }, (_, place) => (index + place) % 4),
  });
}

const evaluations = Array.from({ length: COUNT }, (_, index) => officeAt(index));
const { entries, trees } = periodOf("2025", evaluations);
const rubrics = EDITIONS.map(loadEdition);

test("a mean of 72 and two thirds in BB", { timeout: 120_000 }, () => {
  const goals = { mean: 72, shares: [{ letter: "BB", numerator: 2, denominator: 3 }] };
  const [plan, another] = planRecapRegion(entries, { trees, rubrics, goals });
  expect(another).toBeUndefined();
  expect(plan).toMatchObject({ outcome: "found", counted: COUNT, leftOut: [] });
  // Proven: nothing of less effort is enough.
  expect(plan?.atLeast).toBe(plan?.effort);
  const [lifts, unlifted] = [plan?.lifts ?? [], plan?.unlifted ?? []];
  expect(new Set([...lifts, ...unlifted].map(({ file }) => file)).size).toBe(COUNT);
  const totals = [...lifts.map(({ to }) => to.total), ...unlifted.map(({ total }) => total)];
  const hundredths = totals.reduce((sum, total) => sum + Math.round(total * 100), 0);
  expect(hundredths).toBeGreaterThanOrEqual(COUNT * 7_200 - COUNT / 2);
  expect(totals.filter((total) => total > 70).length).toBeGreaterThanOrEqual(667);
  expect(lifts.reduce((sum, { effort }) => sum + effort, 0)).toBe(plan?.effort);
});

test("each its own way to the next predicate", { timeout: 120_000 }, () => {
  const { plans, unplanned } = planRecap(entries, { trees, rubrics, to: null });
  expect(plans).toHaveLength(COUNT);
  expect(unplanned).toEqual([]);
  expect(plans.filter(({ outcome }) => outcome === "found").length).toBeGreaterThan(COUNT / 2);
});
