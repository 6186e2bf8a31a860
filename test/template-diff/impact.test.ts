/** The rule that a template stands for, and what two of them make of the same workbooks. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/evaluate.ts";
import { checkRubric } from "../../src/rubric/check.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { type DerivedRule, deriveRule } from "../../src/template-diff/derive-rule.ts";
import { formOfRubric } from "../../src/template-diff/form.ts";
import { impactOf } from "../../src/template-diff/impact.ts";
import { lke } from "../fixtures/lke.ts";
import { type Edit, edited, formOf, TEMPLATE, templateOf, unit } from "./changed.ts";

const example = (name: string): Uint8Array =>
  readFileSync(new URL(`../../examples/${name}.xlsx`, import.meta.url));

async function ruleOf(bytes: Uint8Array): Promise<DerivedRule> {
  return deriveRule(await formOf(bytes), unit());
}

const weight = (cell: string, from: number, to: number | string): Edit => ({
  part: "lke",
  find: `<c r="${cell}" s="41"><v>${from}</v>`,
  put: `<c r="${cell}" s="41"><v>${to}</v>`,
});

describe("the rule of a template", () => {
  test("of the shipped one is the edition's own, but for capitals in titles", async () => {
    const { loaded, doubts } = await ruleOf(TEMPLATE);
    expect(doubts).toEqual([]);
    expect(plain(loaded.rubric)).toEqual(plain(unit().rubric));
  });

  test("with other weights that add up passes as a rubric", async () => {
    const { loaded, doubts } = await ruleOf(edited(TEMPLATE, [weight("C8", 6, 5), weight("C15", 9, 10)]));
    expect(doubts).toEqual([]);
    expect(checkRubric(loaded.rubric, "en")).toHaveProperty("rubric");
    expect(weightsOf(loaded.rubric).slice(0, 3)).toEqual([5, 10, 15]);
  });

  test("whose weights do not add up says so, with the sums", async () => {
    const { doubts } = await ruleOf(edited(TEMPLATE, [weight("C8", 6, 6.5)]));
    expect(doubts).toEqual([{ kind: "weight-sum", row: "1", sum: 30.5, expected: 30 }]);
  });

  test("without a readable weight takes the rubric's and says so", async () => {
    const { loaded, doubts } = await ruleOf(edited(TEMPLATE, [weight("C8", 6, -6)]));
    expect(weightsOf(loaded.rubric)[0]).toBe(6);
    expect(doubts).toEqual([{ kind: "weight-missing", row: "1.a" }]);
  });

  test("has the values that its own formulas look up", async () => {
    const { loaded } = await ruleOf(
      edited(TEMPLATE, [{ part: "petunjuk", find: "<v>90</v>", put: "<v>95</v>" }]),
    );
    expect(loaded.rubric.scale.map(({ value }) => value)).toEqual([100, 95, 80, 70, 60, 50, 30, 0]);
  });

  test("has the criteria that stand in it", async () => {
    const { loaded } = await ruleOf(await templateOf(withoutFirstCriterion));
    expect(loaded.rubric.components[0]?.subcomponents[0]?.criteria.map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test("of a rubric is that rubric", () => {
    expect(deriveRule(formOfRubric(unit()), unit())).toEqual({ loaded: unit(), doubts: [] });
  });
});

describe("the same answers under two rules", () => {
  const impactOn = async (workbook: Uint8Array, old: Uint8Array, now: Uint8Array) => {
    const under = async (template: Uint8Array) =>
      (await assess(workbook, "lke.xlsx", { rubric: (await ruleOf(template)).loaded })).evaluation;
    return impactOf([{ old: await under(old), new: await under(now) }]);
  };

  test("points go from one sub-component to another", async () => {
    // 1.a is BB (80) and 1.b is B (70): a point of weight is worth 0.80 there and 0.70 here.
    const now = edited(TEMPLATE, [weight("C8", 6, 5), weight("C15", 9, 10)]);
    const { workbooks, summary } = await impactOn(example("dinas-contoh-menengah"), TEMPLATE, now);
    expect(summary).toEqual({ workbooks: 1, unreadable: 0, changed: 1, predicate: 0, flag: 0 });
    expect(workbooks[0]).toMatchObject({
      old: { total: 67.25, predicate: "B" },
      new: { total: 67.15, predicate: "B" },
      difference: -0.1,
      subcomponents: [
        { code: "1.a", old: 4.8, new: 4 },
        { code: "1.b", old: 6.3, new: 7 },
      ],
    });
  });

  test("weights that make more than 100 may earn more than 100", async () => {
    const now = edited(TEMPLATE, [weight("C8", 6, 60)]);
    const { workbooks } = await impactOn(example("dinas-contoh-sangat-baik"), TEMPLATE, now);
    // 1.a is A: 54 more weight at 90.
    expect(workbooks[0]).toMatchObject({
      old: { total: 76.65 },
      new: { total: 125.25, predicate: "AA" },
      difference: 48.6,
    });
  });

  test("a predicate and a flag can be lost by the value of a letter", async () => {
    const now = edited(TEMPLATE, [{ part: "petunjuk", find: "<v>60</v>", put: "<v>31</v>" }]);
    const { workbooks, summary } = await impactOn(
      example("dinas-contoh-mandiri-vs-evaluator"),
      TEMPLATE,
      now,
    );
    expect(summary).toMatchObject({ changed: 1, predicate: 1 });
    expect([workbooks[0]?.old.predicate, workbooks[0]?.new.predicate]).toEqual(["CC", "C"]);
    expect([workbooks[0]?.old.flagged, workbooks[0]?.new.flagged]).toEqual([false, true]);
  });

  test("a letter that followed from the criteria follows from those that are left", async () => {
    // Five of six fulfilled make B; without the one that is not, all five make BB: 10 points more of 6.
    const workbook = lke({ letters: { "1.a": "-" }, criteria: { "1.a": "TYYYYY" } });
    const { workbooks } = await impactOn(workbook, TEMPLATE, await templateOf(withoutFirstCriterion));
    expect(workbooks[0]?.subcomponents).toEqual([{ code: "1.a", old: 4.2, new: 4.8 }]);
    expect(workbooks[0]?.difference).toBe(0.6);
  });

  test("a criterion that is asked in addition leaves that letter open", async () => {
    const workbook = lke({ letters: { "1.a": "-" }, criteria: { "1.a": "YYYYYY" } });
    const { workbooks, summary } = await impactOn(workbook, TEMPLATE, await templateOf(withMoreCriteria));
    expect([workbooks[0]?.old.answered, workbooks[0]?.new.answered]).toEqual([12, 11]);
    expect([workbooks[0]?.new.total, workbooks[0]?.difference]).toEqual([null, null]);
    expect(summary).toMatchObject({ changed: 1, predicate: 1, flag: 1 });
  });

  test("a file that is no workbook is named with the reason", async () => {
    const { unreadable, workbooks } = await impactOn(new TextEncoder().encode("LKE"), TEMPLATE, TEMPLATE);
    expect(workbooks).toEqual([]);
    expect(unreadable).toMatchObject([{ file: "lke.xlsx" }]);
    expect(unreadable[0]?.reason).not.toBe("");
  });
});

function weightsOf({ components }: Rubric): readonly number[] {
  return components.flatMap(({ subcomponents }) => subcomponents.map(({ weight }) => weight));
}

/** What scores come from. */
function plain(rubric: Rubric) {
  return {
    scale: rubric.scale.map(({ letter, value }) => [letter, value]),
    predicates: rubric.predicates.map(({ letter, over, upTo }) => [letter, over, upTo]),
    components: rubric.components.map(({ code, weight, subcomponents }) => ({
      code,
      weight,
      subcomponents: subcomponents.map((part) => ({
        code: part.code,
        weight: part.weight,
        name: part.name,
        criteria: part.criteria.map(({ number, text }) => [number, text]),
      })),
    })),
  };
}

function withoutFirstCriterion(rubric: Rubric): Rubric {
  return withCriteria(rubric, (criteria) => criteria.slice(1));
}

function withMoreCriteria(rubric: Rubric): Rubric {
  return withCriteria(rubric, (criteria) => [
    ...criteria,
    { number: 0, text: "Pohon kinerja telah ditetapkan.", source: { part: "Contoh", page: 1 } },
  ]);
}

type Criteria = Rubric["components"][number]["subcomponents"][number]["criteria"];

function withCriteria(rubric: Rubric, change: (criteria: Criteria) => Criteria): Rubric {
  const [component, ...components] = rubric.components;
  const [part, ...parts] = component?.subcomponents ?? [];
  if (!component || !part) throw new Error("the rubric has no sub-component");
  const criteria = change(part.criteria).map((criterion, index) => ({ ...criterion, number: index + 1 }));
  return {
    ...rubric,
    components: [{ ...component, subcomponents: [{ ...part, criteria }, ...parts] }, ...components],
  };
}
