/** How answers become scores under each method, against a slow calculation with whole numbers only. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CriterionAnswer, SubcomponentRow } from "../../src/assessment.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import type { MeanScoring, Rubric, RubricSubcomponent, Scoring } from "../../src/rubric/schema.ts";
import { agreedAnswer } from "../../src/score/answer.ts";
import { ABCD, mean, YES_NO } from "../fixtures/profiles.ts";
import { assessmentOf } from "./answers.ts";

const { rubric: unit } = loadEdition("permenpanrb-88-2021-unit");
const AT = { sheet: "LKE", cell: "D8" };

/** An answer as the reader tells it: `Y` and `T` are ticks, `-` a blank, `?` unknown, anything else a grade. */
function answer(given: string): CriterionAnswer {
  if (given === "-") return { kind: "unanswered", raw: "", at: AT };
  if (given === "?") return { kind: "unknown", raw: "?", at: AT };
  if (given === "Y" || given === "T")
    return { kind: given === "Y" ? "fulfilled" : "unfulfilled", raw: given, at: AT };
  return { kind: "graded", answer: given, raw: given, at: AT };
}

/** A sub-component of weight 100 with one criterion for each answer. */
function scored(scoring: Scoring, given: readonly string[], weights: readonly number[] = []) {
  const source = { part: "Perwal Rekaan", page: 1 };
  const part: RubricSubcomponent = {
    code: "1.a",
    dimension: null,
    name: "Bagian",
    weight: 100,
    source,
    criteria: given.map((_, index) => ({
      number: index + 1,
      text: `Syarat ${index + 1}`,
      source,
      ...(weights[index] === undefined ? {} : { weight: weights[index] }),
    })),
  };
  const rubric: Rubric = {
    ...unit,
    scoring,
    components: [{ code: "1", name: "Komponen", weight: 100, source, subcomponents: [part] }],
  };
  const [plain] = assessmentOf([{ code: "1.a", letters: { single: "-" } }]).subcomponents;
  if (!plain) throw new Error("no row");
  const row: SubcomponentRow = {
    ...plain,
    criteria: given.map((one, index) => ({
      number: index + 1,
      text: "",
      match: "same",
      at: AT,
      hidden: false,
      answers: { single: answer(one) },
      scores: {},
    })),
  };
  const assessment = { ...assessmentOf([]), subcomponents: [row] };
  const found = agreedAnswer([row], part, { assessment, rubric, assessor: "single" });
  return found && { letter: found.letter, value: found.value.toFraction(), from: found.from };
}

const times = (given: string, count: number) => Array.from({ length: count }, () => given);
const MIXED = [...times("Y", 22), ...times("T", 3)];

describe("22 of 25 criteria fulfilled, 88 %", () => {
  it.each<[string, Scoring, string | null, string]>([
    ["by the regulation's own derivation", { method: "letters" }, "B", "70"],
    ["through the bands", { method: "share", denominator: "all" }, "B", "70"],
    ["as a mean floored to a letter", mean({ answers: YES_NO, result: "letter" }), "BB", "80"],
    ["as the mean itself", mean({ answers: YES_NO }), null, "88"],
  ])("%s", (_, scoring, letter, value) => {
    expect(scored(scoring, MIXED)).toMatchObject({ letter, value });
  });
});

describe("the mean of A/B/C/D", () => {
  it.each<[string, Partial<MeanScoring>, string, string | null]>([
    ["A B C D", {}, "199/4", null],
    ["A B B", {}, "232/3", null],
    ["A B - -", {}, "83/2", null],
    ["A B - -", { denominator: "answered" }, "83", null],
    ["A B - -", { denominator: "answered", result: "letter" }, "80", "BB"],
    ["Y T", {}, "50", null],
    ["D D -", {}, "0", null],
    ["D D", { result: "letter" }, "0", "E"],
    ["A", { result: "letter" }, "100", "AA"],
  ])("%s %o is %s", (given, choices, value, letter) => {
    expect(scored(mean(choices), given.split(" "))).toEqual({ letter, value, from: "mean" });
  });

  it("weighs criteria where the rubric does", () => {
    // (3 × 100 + 1 × 33) ÷ 4
    expect(scored(mean({ weighting: "criteria" }), ["A", "C"], [3, 1])?.value).toBe("333/4");
  });

  it.each<[string, Scoring, string]>([
    ["nothing answered", mean(), "- - -"],
    ["nothing answered and blanks left out", mean({ denominator: "answered" }), "- -"],
    ["an answer that the rubric does not know", mean(), "A ? A"],
    [
      "a tick where no answer stands for it",
      mean({ answers: ABCD.map((grade) => ({ ...grade, fulfilled: null })) }),
      "A Y",
    ],
    ["a grade where only ticks count", { method: "share", denominator: "all" }, "Y A"],
    ["a grade under the regulation", { method: "letters" }, "A B"],
    ["a blank under the regulation", { method: "letters" }, "Y -"],
  ])("is unanswered with %s", (_, scoring, given) => {
    expect(scored(scoring, given.split(" "))).toBeNull();
  });
});

/** Numerator and denominator in whole numbers, and nothing of the project's arithmetic. */
function slowMean(
  given: readonly string[],
  weights: readonly number[],
  { answers, denominator, weighting }: MeanScoring,
): readonly [bigint, bigint] | null {
  let [above, below] = [0n, 0n];
  let any = false;
  given.forEach((one, index) => {
    const weight = weighting === "criteria" ? BigInt(Math.round((weights[index] ?? 0) * 100)) : 100n;
    if (one !== "-" || denominator === "all") below += weight;
    if (one === "-") return;
    any = true;
    const value = answers.find((grade) => grade.answer === one)?.value ?? 0;
    above += weight * BigInt(Math.round(value * 1000));
  });
  return any ? [above, below * 1000n] : null;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

function fraction([above, below]: readonly [bigint, bigint]): string {
  const by = gcd(above, below);
  return below / by === 1n ? `${above / by}` : `${above / by}/${below / by}`;
}

const values = fc.uniqueArray(fc.integer({ min: 0, max: 100_000 }), { minLength: 2, maxLength: 6 });

const cases = fc
  .record({
    values,
    given: fc.array(fc.nat(6), { minLength: 1, maxLength: 15 }),
    weights: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 15, maxLength: 15 }),
    weighting: fc.constantFrom("equal", "criteria"),
    denominator: fc.constantFrom("answered", "all"),
  })
  .map((one) => {
    const answers = one.values.map((value, index) => ({
      answer: `G${index}`,
      value: value / 1000,
      fulfilled: null,
    }));
    const given = one.given.map((index) => answers[index]?.answer ?? "-");
    const weights = one.weights.map((weight) => weight / 100);
    return { given, weights, choices: { answers, weighting: one.weighting, denominator: one.denominator } };
  });

describe("any answers, weights and values", () => {
  it("come to the mean that whole numbers give", () => {
    fc.assert(
      fc.property(cases, ({ given, weights, choices }) => {
        const scoring = mean(choices as Partial<MeanScoring>);
        const slow = slowMean(given, weights, scoring);
        expect(scored(scoring, given, weights)?.value ?? null).toBe(slow && fraction(slow));
      }),
      { numRuns: 300 },
    );
  });

  it("reach the best letter that is not above the mean", () => {
    fc.assert(
      fc.property(cases, ({ given, weights, choices }) => {
        const scoring = mean({ ...(choices as Partial<MeanScoring>), result: "letter" });
        const slow = slowMean(given, weights, scoring);
        const letter = slow && unit.scale.find((step) => BigInt(step.value) * slow[1] <= slow[0])?.letter;
        expect(scored(scoring, given, weights)?.letter ?? null).toBe(letter);
      }),
      { numRuns: 300 },
    );
  });

  it("take the letter whose share holds the fulfilled ones", () => {
    const ticks = fc.array(fc.constantFrom("Y", "T", "-"), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(ticks, fc.constantFrom("answered", "all"), (given, denominator) => {
        const yes = given.filter((one) => one === "Y").length;
        const answered = given.filter((one) => one !== "-").length;
        const of = denominator === "all" ? given.length : answered;
        // Lampiran I pp. 35-36, multiplied out.
        const letter =
          answered === 0
            ? null
            : yes === of
              ? "BB"
              : yes * 4 > of * 3
                ? "B"
                : yes * 2 > of
                  ? "CC"
                  : yes * 4 > of
                    ? "C"
                    : yes > 0
                      ? "D"
                      : "E";
        const scoring: Scoring = { method: "share", denominator: denominator as "answered" | "all" };
        expect(scored(scoring, given)?.letter ?? null).toBe(letter);
      }),
      { numRuns: 300 },
    );
  });
});
