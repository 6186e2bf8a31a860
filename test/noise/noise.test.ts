/**
 * Tries to make the reader wrong. Workbooks are made by lot, each from answers that are known, through every layout
 * and under noise of every kind; what the tool says of each is compared with what was meant.
 *
 *   SAKIP_NOISE_CASES=20000 SAKIP_NOISE_SEED=7 npx vitest run test/noise/noise.test.ts
 */
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type Case, cases, type Outcome, outcomeOf, workbookOf } from "./cases.ts";
import { DRAWN_CONTAINERS } from "./container.ts";
import { HEAVY } from "./heavy.ts";
import { LAYOUTS } from "./layouts.ts";
import { MILD, type Noise } from "./mild.ts";
import { Tally } from "./tally.ts";
import { verdictOn } from "./verdict.ts";

/** Of each property; many more of them run by hand. */
const CASES = Number(process.env.SAKIP_NOISE_CASES ?? 350);
const OPTIONS = { numRuns: CASES, seed: Number(process.env.SAKIP_NOISE_SEED ?? 20211231) };
const TIMEOUT = 300_000 + CASES * 500;

/** A letter, and criteria that are graded. */
const ANSWERS_MISSING = new Set(["SKP040", "SKP171"]);
const ALL = [...MILD, ...HEAVY];
const EXACT = LAYOUTS.filter(({ exact }) => exact);

const tallies = new Map<string, Tally>();

async function counted(property: string, drawn: Case): Promise<Outcome> {
  const outcome = await outcomeOf(drawn, ALL);
  const tally = tallies.get(property) ?? new Tally();
  tallies.set(property, tally);
  tally.count(drawn, outcome);
  return outcome;
}

afterAll(() => {
  if (process.env.SAKIP_NOISE_CASES === undefined) return;
  for (const [property, tally] of tallies) process.stdout.write(`\n${property}\n\n${tally.table()}\n`);
});

describe("mild noise", () => {
  test("leaves every letter and the total as they are", { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(cases(EXACT, MILD, { min: 0, max: 6, offices: 2 }), async (drawn) => {
        const { differences, errors } = await counted("Mild noise", drawn);
        expect(differences).toEqual([]);
        // An answer that nobody gave is all there is to complain about.
        expect(errors.filter((code) => !ANSWERS_MISSING.has(code))).toEqual([]);
      }),
      OPTIONS,
    );
  });
});

describe("noise of any kind", () => {
  test("never makes a wrong letter or total without an error", { timeout: TIMEOUT }, async () => {
    await fc.assert(
      fc.asyncProperty(cases(LAYOUTS, ALL, { min: 1, max: 4, offices: 3 }), async (drawn) => {
        const { kind, differences } = await counted("Noise of any kind", drawn);
        expect(kind === "wrong" ? differences : []).toEqual([]);
      }),
      OPTIONS,
    );
  });
});

describe("the generator", () => {
  const plain: Case = {
    truth: { edition: "unit", given: "letters", self: answersOf("B"), evaluator: answersOf("C") },
    layout: "two assessors side by side",
    rolls: [0],
    noises: [],
    offices: [1, "label"],
    container: "xlsx",
  };

  test("knows a wrong reading from a right one", async () => {
    const { evaluations, meant, kind } = await outcomeOf(plain, ALL);
    const [evaluation] = evaluations;
    const [{ truth } = { truth: null }] = meant;
    if (!evaluation || !truth) throw new Error("there is no result");
    expect([kind, evaluation.total]).toEqual(["right", 50]);
    const [wrong] = [verdictOn([{ ...evaluation, total: 50.05 }], meant)];
    expect([wrong.kind, ...wrong.differences]).toEqual(["wrong", "total: 50.05, meant 50"]);
    expect(verdictOn([evaluation], [{ truth, shown: { single: truth.self } }]).kind).toBe("wrong");
    const swapped = verdictOn(
      [evaluation],
      [{ truth, shown: { self: truth.evaluator, evaluator: truth.evaluator } }],
    );
    expect(swapped.differences[0]).toBe("self 1.a: B, meant C");
  });

  test("knows a result of another OPD, one too many and one too few", async () => {
    const self = { ...answersOf("B"), letters: ["AA", ...answersOf("B").letters.slice(1)] } as const;
    const three: Case = { ...plain, truth: { ...plain.truth, evaluator: self }, offices: [3, "tab"] };
    const { evaluations, meant, kind } = await outcomeOf(three, ALL);
    expect([kind, evaluations.length]).toEqual(["right", 3]);
    const differences = (list: typeof evaluations) => verdictOn(list, meant).differences;
    const [first, second, third] = evaluations;
    if (!first || !second || !third) throw new Error("there are not three results");
    expect(differences([first, third])).toEqual(["no result of Kec. Suka"]);
    const strange = { ...second, unit: { ...second.unit, name: "Sheet1" } };
    expect(differences([...evaluations, strange])).toEqual(["a result of Sheet1, whom nobody meant"]);
    expect(differences([{ ...first, unit: second.unit }, { ...second, unit: first.unit }, third])).toContain(
      "1.a: AA, meant B",
    );
  });

  test.each(DRAWN_CONTAINERS)("is read as well when saved as %s", async (container) => {
    expect(await outcomeOf({ ...plain, container }, ALL)).toMatchObject({ kind: "right", errors: [] });
  });

  test.each(ALL.map(({ name }) => name))("makes a difference by: %s", (name) => {
    const changed = LAYOUTS.some(({ name: layout }) => {
      const without = { ...plain, layout, rolls: [3, 8, 1] };
      const noises: Case["noises"] = [[name, [5, 3, 8, 2]]];
      return !same(workbookOf(without, ALL).bytes, workbookOf({ ...without, noises }, ALL).bytes);
    });
    expect(changed).toBe(true);
  });

  test("has a name of its own for each layout and each noise", () => {
    for (const list of [LAYOUTS, ALL] satisfies (readonly Pick<Noise, "name">[])[])
      expect(new Set(list.map(({ name }) => name)).size).toBe(list.length);
  });
});

function answersOf(letter: "B" | "C"): Case["truth"]["self"] {
  return { letters: Array<typeof letter>(12).fill(letter), fulfilled: [], open: 80 };
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
