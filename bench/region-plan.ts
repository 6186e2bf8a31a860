/**
 * Measures the plan for all OPDs of a region together, from results in memory to the proven least effort.
 *
 *   npm run bench:region-plan                  1,000 OPDs
 *   npm run bench:region-plan -- --count 200
 */
import { parseArgs } from "node:util";
import { costsFrom } from "../src/plan/costs.ts";
import { candidateOf } from "../src/region-plan/candidate.ts";
import type { RegionGoals } from "../src/region-plan/goals.ts";
import { makeRegionPlans } from "../src/region-plan/make-region-plan.ts";
import { loadEdition } from "../src/rubric/load.ts";
import { evaluationOf } from "../test/recap/evaluations.ts";

const { rubric } = loadEdition("permenpanrb-88-2021-unit");
const { values } = parseArgs({ options: { count: { type: "string", default: "1000" } } });
const count = Number(values.count);

const LETTERS = ["BB", "B", "CC", "C", "D"] as const;
/** Of the criteria of a sub-component with that letter. */
const FULFILLED = [1, 0.8, 0.6, 0.4, 0.15] as const;
const CASES: readonly (readonly [name: string, goals: RegionGoals, costs: ReadonlyMap<string, number>])[] = [
  ["mean 72", { mean: 72, shares: [] }, new Map()],
  ["BB:2/3", { mean: null, shares: [{ letter: "BB", numerator: 2, denominator: 3 }] }, new Map()],
  ["mean 72, BB:2/3", { mean: 72, shares: [{ letter: "BB", numerator: 2, denominator: 3 }] }, new Map()],
  [
    "mean 72, BB:2/3, B:9/10",
    {
      mean: 72,
      shares: [
        { letter: "BB", numerator: 2, denominator: 3 },
        { letter: "B", numerator: 9, denominator: 10 },
      ],
    },
    new Map(),
  ],
  [
    "mean 72, BB:2/3, weighed",
    { mean: 72, shares: [{ letter: "BB", numerator: 2, denominator: 3 }] },
    new Map([
      ["1", 2],
      ["2.c", 3],
    ]),
  ],
];

const criteria = rubric.components.flatMap(({ subcomponents }) =>
  subcomponents.map((part) => part.criteria.length),
);
const results = Array.from({ length: count }, (_, index) => result(index));
console.log(`${count} OPDs\n\n| goals | seconds | effort | proven | OPDs lifted |\n|---|--:|--:|---|--:|`);
for (const [name, goals, costs] of CASES) {
  const start = performance.now();
  const options = { allowJudgement: false, keep: [], costOf: costsFrom(costs) };
  const [plan] = makeRegionPlans(
    results.map((evaluation) => candidateOf(evaluation, rubric, options)),
    goals,
  );
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!plan) throw new Error("no plan");
  const proven = plan.effort === plan.atLeast ? "yes" : `≥ ${plan.atLeast}`;
  console.log(`| ${name} | ${seconds} | ${plan.effort} | ${proven} | ${plan.lifts.length} |`);
}

/** Offices from BB to D, each with letters around its own. */
function result(index: number) {
  const base = drawn(index, 12, LETTERS.length);
  const ranks = criteria.map((_, place) =>
    Math.min(Math.max(base + drawn(index, place, 3) - 1, 0), LETTERS.length - 1),
  );
  return evaluationOf({
    file: `${index}.xlsx`,
    name: `Dinas Contoh ${index}`,
    letters: ranks.map((rank) => LETTERS[rank]).join(" "),
    unfulfilled: criteria.map((of, place) => of - Math.round(of * (FULFILLED[ranks[place] ?? 0] ?? 0))),
  });
}

/** The same number for the same place in every run. */
function drawn(index: number, place: number, below: number): number {
  return (Math.imul(index * 31 + place + 1, 2_654_435_761) >>> 8) % below;
}
