/** One workbook as an office might send it: a truth, a layout and what noise lies over it. */
import fc from "fast-check";
import { assess } from "../../src/evaluate.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { xlsx } from "../fixtures/xlsx.ts";
import { diceOf } from "./dice.ts";
import type { Drawing } from "./form.ts";
import { LAYOUTS, type Layout } from "./layouts.ts";
import type { Noise } from "./mild.ts";
import { sheetOf } from "./paper.ts";
import { type DrawnTruth, type Truth, truthOf, truths } from "./truth.ts";
import { type Verdict, verdictOn } from "./verdict.ts";

/** A case as it is drawn; names and numbers only, so that a counterexample can be read and typed into a test. */
export interface Case {
  readonly truth: DrawnTruth;
  readonly layout: string;
  readonly rolls: readonly number[];
  readonly noises: readonly (readonly [name: string, rolls: readonly number[]])[];
}

const rolls = fc.array(fc.nat(9999), { minLength: 7, maxLength: 7 });

/** Cases of some layouts under some kinds of noise. */
export function cases(
  layouts: readonly Layout[],
  noises: readonly Noise[],
  count: { readonly min: number; readonly max: number },
): fc.Arbitrary<Case> {
  const noise = fc.tuple(fc.constantFrom(...noises.map(({ name }) => name)), rolls);
  return fc.record({
    truth: truths,
    layout: fc.constantFrom(...layouts.map(({ name }) => name)),
    rolls,
    noises: fc.uniqueArray(noise, {
      minLength: count.min,
      maxLength: count.max,
      selector: ([name]) => name,
    }),
  });
}

export interface Outcome extends Verdict {
  readonly evaluation: Evaluation;
  readonly truth: Truth;
  readonly shown: Drawing["shown"];
}

/** Makes the workbook of a case, evaluates it, and says how that went. */
export async function outcomeOf(drawn: Case, known: readonly Noise[]): Promise<Outcome> {
  const { bytes, truth, shown } = workbookOf(drawn, known);
  const { evaluation } = await assess(bytes, "lke.xlsx");
  return { ...verdictOn(evaluation, truth, shown), evaluation, truth, shown };
}

/** The bytes of a case's workbook and what stands in it. */
export function workbookOf(drawn: Case, known: readonly Noise[]) {
  const layout = named(LAYOUTS, drawn.layout);
  const truth = truthOf(drawn.truth, layout.given === "either" ? drawn.truth.given : layout.given);
  const { paper, shown } = layout.draw(truth, diceOf(drawn.rolls));
  const noisy = drawn.noises.reduce(
    (before, [name, rolled]) => named(known, name).apply(before, diceOf(rolled)),
    paper,
  );
  return { bytes: xlsx({ sheets: [sheetOf(noisy), ...noisy.otherSheets] }), truth, shown };
}

function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}
