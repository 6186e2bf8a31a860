/** Plans for offices, as an evaluator would check them by hand, and against trying everything. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Evaluation } from "../../src/evaluation.ts";
import { exact, published } from "../../src/exact.ts";
import { costsFrom } from "../../src/plan/costs.ts";
import { makePlan, type PlanOptions } from "../../src/plan/make-plan.ts";
import type { Plan } from "../../src/plan.ts";
import { planMarkdown } from "../../src/report/plan-markdown.ts";
import { planTerminal } from "../../src/report/terminal-plan.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { predicateOf, rankOf } from "../../src/score/predicate.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";

const { rubric: UNIT } = loadEdition("permenpanrb-88-2021-unit");
const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

function office(letters: string, more: Partial<Made> = {}): Evaluation {
  return evaluationOf({ file: "dinas-a.xlsx", name: "Dinas A", letters, ...more });
}

function to(target: string | number): PlanOptions["target"] {
  if (typeof target === "number") return { kind: "score", score: target };
  const predicate = UNIT.predicates.find(({ letter }) => letter === target);
  return { kind: "predicate", letter: target, name: predicate?.name ?? "" };
}

function plan(evaluation: Evaluation, target: string | number, more: Partial<PlanOptions> = {}): Plan {
  return makePlan(evaluation, UNIT, {
    target: to(target),
    allowJudgement: false,
    keep: [],
    costOf: costsFrom(new Map()),
    ...more,
  });
}

const raised = ({ best }: Plan) => best?.raises.map(({ code, from, to: now }) => `${code} ${from}→${now}`);

describe("the least effort", () => {
  // All answers CC, three quarters of the criteria and no more fulfilled: 60 points.
  const unfulfilled = UNIT.components.flatMap(({ subcomponents }) =>
    subcomponents.map(({ criteria }) => Math.ceil(criteria.length / 4)),
  );
  const cc = office(all("CC"), { unfulfilled });

  test("criteria are counted where they are answered, the heaviest sub-components first", () => {
    const made = plan(cc, "B");
    expect(made).toMatchObject({ outcome: "found", total: 60, predicate: "CC", unanswered: [] });
    // One criterion of 4.c or 2.c is a letter; the least that is above 60.
    expect(made.best).toMatchObject({ effort: 1, predicate: "B" });
    expect(made.best?.raises).toHaveLength(1);
    expect(made.best?.raises[0]?.criteria).toHaveLength(1);
  });

  test("letters are climbed step by step where no criterion is answered", () => {
    const made = plan(office(all("CC"), { criteria: "unanswered", unfulfilled: [] }), 64.5);
    // fulfilled is told by the ticks: none here.
    expect(made.best?.raises.every(({ effort }) => effort > 0)).toBe(true);
  });

  test.each([
    // letters, target, outcome
    [all("B"), "B", "reached"],
    [all("B"), 70, "reached"],
    [all("B"), 70.01, "found"],
    [all("B"), "BB", "found"],
    [all("BB"), "BB", "reached"],
    [all("BB"), "A", "out-of-reach"],
    [`- ${all("B").slice(2)}`, "B", "incomplete"],
  ])("%s to %s is %s", (letters, target, outcome) => {
    expect(plan(office(letters), target).outcome).toBe(outcome);
  });

  test("the bound of a band does not belong to the next: 70.00 is no BB, 70.05 is", () => {
    const made = plan(office(all("B")), "BB");
    expect(made.best?.total).toBeGreaterThan(70);
    expect(made.boundaries[0]).toMatchObject({ letter: "BB", points: 0 });
  });

  test("what is answered by judgement is offered only when it is asked for", () => {
    const made = plan(office(all("BB")), "A", { allowJudgement: true });
    expect(made.outcome).toBe("found");
    expect(made.best?.raises.every(({ judgement }) => judgement)).toBe(true);
    expect(made.best?.effort).toBe(1);
    expect(plan(office(all("BB")), "A").most).toEqual({ total: 80, predicate: "BB" });
  });

  test("what is kept stays, a whole component too", () => {
    const free = raised(plan(office(all("B")), "BB"));
    const [first = ""] = free ?? [];
    const code = first.split(" ")[0] ?? "";
    expect(raised(plan(office(all("B")), "BB", { keep: [code] }))).not.toContain(first);
    const made = plan(office(all("B")), 79, { keep: ["1"] });
    expect(made.outcome).toBe("out-of-reach");
    expect(made.most?.total).toBe(77);
  });

  test("costs weigh: what is dear is left alone as long as something else does", () => {
    const cheap = plan(office(all("B")), 71.5);
    expect(raised(cheap)).toEqual(["1.c B→BB"]);
    const dear = plan(office(all("B")), 71.5, {
      costOf: costsFrom(
        new Map([
          ["1.c", 5],
          ["2", 1.5],
        ]),
      ),
    });
    expect(raised(dear)).toEqual(["2.c B→BB"]);
    expect(dear.best?.effort).toBe(1.5);
  });

  test("of the criteria the cheapest are chosen, then the first", () => {
    const two = office(all("CC"), { unfulfilled: [0, 0, 3, ...Array.from({ length: 9 }, () => 0)] });
    const free = plan(two, 61.5, { keep: ["2", "3", "4", "1.a", "1.b"] });
    expect(free.best?.raises[0]?.criteria.map(({ number }) => number)).toEqual([1, 2]);
    const weighed = plan(two, 61.5, {
      keep: ["2", "3", "4", "1.a", "1.b"],
      costOf: costsFrom(new Map([["1.c/1", 9]])),
    });
    expect(weighed.best?.raises[0]?.criteria.map(({ number }) => number)).toEqual([2, 3]);
  });
});

describe("small rubrics against trying every letter, 3,000 random cases", () => {
  const scale = UNIT.scale;
  const arbitrary = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 50 }).map((half) => half / 2),
      criteria: fc.integer({ min: 1, max: 7 }),
      letter: fc.nat({ max: scale.length - 1 }),
      share: fc.nat({ max: 7 }),
      answered: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  );

  test("the effort is the least there is", () => {
    fc.assert(
      fc.property(
        arbitrary,
        fc.integer({ min: 0, max: 10_000 }),
        fc.boolean(),
        (parts, hundredths, judged) => {
          const { rubric, evaluation } = small(parts);
          const score = hundredths / 100;
          const made = makePlan(evaluation, rubric, {
            target: { kind: "score", score },
            allowJudgement: judged,
            keep: [],
            costOf: costsFrom(new Map()),
          });
          const least = leastByTrying(evaluation, rubric, score, judged);
          const found = made.outcome === "reached" ? 0 : (made.best?.effort ?? null);
          expect(found).toBe(least);
        },
      ),
      { numRuns: 3_000, seed: 882021 },
    );
  });

  function small(
    parts: readonly { weight: number; criteria: number; letter: number; share: number; answered: boolean }[],
  ) {
    const [component] = UNIT.components;
    const [template] = component?.subcomponents ?? [];
    if (!component || !template) throw new Error("no component");
    const subcomponents = parts.map((part, place) => ({
      ...template,
      code: `1.${"abcd"[place]}`,
      weight: part.weight,
      criteria: template.criteria
        .slice(0, 1)
        .flatMap((criterion) =>
          Array.from({ length: part.criteria }, (_, at) => ({ ...criterion, number: at + 1 })),
        ),
    }));
    const rubric: Rubric = { ...UNIT, id: "kecil", components: [{ ...component, subcomponents }] };
    const evaluated = subcomponents.map((part, place) => {
      const { letter, share, answered } = parts[place] ?? { letter: 0, share: 0, answered: false };
      const step = scale[letter] ?? scale[0];
      const fulfilled = Math.min(share, part.criteria.length);
      return {
        code: part.code,
        dimension: part.dimension,
        name: part.name,
        weight: part.weight,
        letter: step?.letter ?? null,
        value: step?.value ?? null,
        score: published(
          exact(part.weight)
            .mul(exact(step?.value ?? 0))
            .div(100),
        ),
        from: "letter" as const,
        cell: null,
        answers: {},
        fulfilled: answered ? fulfilled : null,
        criteriaCount: part.criteria.length,
        criteria: part.criteria.map(({ number, text }, at) => ({
          number,
          text,
          fulfilled: answered ? at < fulfilled : null,
          cell: null,
        })),
        note: null,
        evidence: null,
        evaluatorNote: null,
        recommendation: null,
      };
    });
    const total = evaluated.reduce((sum, { weight, value }) => sum + weight * (value ?? 0), 0) / 100;
    const evaluation: Evaluation = {
      ...office(all("B")),
      total: published(exact(total.toFixed(4))),
      components: [{ code: "1", name: "", weight: 0, score: 0, subcomponents: evaluated }],
    };
    return { rubric, evaluation };
  }

  /** Every letter for every sub-component, its effort counted by the words of the rule. */
  function leastByTrying(
    evaluation: Evaluation,
    rubric: Rubric,
    score: number,
    judged: boolean,
  ): number | null {
    const parts = evaluation.components.flatMap(({ subcomponents }) => subcomponents);
    const tenths = (weight: number, value: number) => Math.round(weight * 2) * value;
    let least: number | null = null;
    const walk = (place: number, effort: number, points: number): void => {
      const part = parts[place];
      if (!part) {
        // Rounded half up to two decimals; points are in two-hundredths.
        if (Math.floor((points + 1) / 2) >= Math.round(score * 100) && (least === null || effort < least))
          least = effort;
        return;
      }
      const rank = rankOf(part.letter ?? "", rubric.scale);
      walk(place + 1, effort, points + tenths(part.weight, part.value ?? 0));
      for (const [better, step] of rubric.scale.slice(0, rank).entries()) {
        if (step.judgement && !judged) continue;
        walk(place + 1, effort + effortTo(part, better, rank), points + tenths(part.weight, step.value));
      }
    };
    walk(0, 0, 0);
    return least;
  }

  /** AA and A: all criteria and two steps or one; BB all; B more than 75 %; CC more than 50 %; C more than 25 %; D one. */
  function effortTo(
    part: Evaluation["components"][number]["subcomponents"][number],
    better: number,
    rank: number,
  ): number {
    if (part.fulfilled === null) return rank - better;
    const of = part.criteriaCount;
    const over = (percent: number) => Math.floor((of * percent) / 100) + 1;
    const wanted =
      [of, of, of, Math.min(over(75), of), Math.min(over(50), of), Math.min(over(25), of), 1, 0][better] ?? 0;
    const judgement = [2, 1][better] ?? 0;
    return Math.max(wanted - part.fulfilled, 0) + judgement || 1;
  }
});

describe("what people read", () => {
  const made = plan(office(all("B"), { unfulfilled: Array.from({ length: 12 }, () => 1) }), "BB");

  test("the raise, what to do, the documents", () => {
    const text = planTerminal([made], false, { language: "id", colour: false, width: 80 });
    expect(text).toContain("Nilai sekarang 70,00 (B) · menuju BB (Sangat Baik)");
    expect(text).toContain("Upaya paling sedikit: 1 untuk +1,50 → 71,50 (BB); tidak ada jalan yang lebih");
    expect(text).toContain("kriteria 1: ");
    expect(text).toContain("Dokumen yang lazim: ");
    expect(text).toContain("Jalan lain");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("how far each better predicate is, at what effort, and what is out of reach", () => {
    expect(made.boundaries).toEqual([
      { letter: "BB", name: "Sangat Baik", points: 0, effort: 1 },
      { letter: "A", name: "Memuaskan", points: 10, effort: null },
      { letter: "AA", name: "Sangat Memuaskan", points: 20, effort: null },
    ]);
    const text = planTerminal([made], false, { language: "en", colour: false, width: 80 });
    expect(text.split("\n").slice(-5, -1)).toEqual([
      "Predicate              Must rise by more than  Effort",
      "BB (Sangat Baik)                         0.00  1",
      "A (Memuaskan)                           10.00  out of reach",
      "AA (Sangat Memuaskan)                   20.00  out of reach",
    ]);
  });

  test("points gained for each effort, and five other ways, none lighter than the one before", () => {
    expect(made.best?.raises).toMatchObject([{ effort: 1, gain: 1.5, perEffort: 1.5 }]);
    const efforts = [made.best, ...made.alternatives].map((way) => way?.effort ?? 0);
    expect(efforts).toHaveLength(6);
    expect(efforts).toEqual(efforts.toSorted((one, other) => one - other));
    expect(made.alternatives.every(({ total }) => total > 70)).toBe(true);
  });

  test("Markdown, with a name that does nothing", () => {
    const text = planMarkdown([{ ...made, unit: { name: "<b>@dinas|a", code: null } }], false, {
      language: "en",
    });
    expect(text).toContain("## Plan for &lt;b&gt;@\u200bdinas\\|a");
    expect(text).toContain("**Least effort: 1 for +1.50 → 71.50 (BB); there is no lighter way.**");
  });

  test("several as one table with its sum", () => {
    const text = planTerminal([made, plan(office(all("BB")), "BB")], false, {
      language: "en",
      colour: false,
      width: 80,
    });
    expect(text).toContain("Dinas A  70.00  B          1        +1.50");
    expect(text).toContain("1 can reach it, 1 have, 0 are out of reach, 0 are incomplete");
  });
});

it("the predicate after it is the one of the rule", () => {
  for (const letter of ["B", "BB", "CC"]) {
    const { best } = plan(office(all("C")), letter);
    expect(best && predicateOf(exact(best.total), UNIT).letter).toBe(best?.predicate);
  }
});
