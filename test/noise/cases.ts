/** One workbook as an office might send it: a truth, a layout and what noise lies over it. */
import fc from "fast-check";
import { assessUnits } from "../../src/evaluate.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { SheetSpec } from "../fixtures/xlsx.ts";
import { type Container, DRAWN_CONTAINERS, fileOf } from "./container.ts";
import { diceOf } from "./dice.ts";
import { LAYOUTS, type Layout } from "./layouts.ts";
import type { Noise } from "./mild.ts";
import { type NamedBy, officesOf } from "./office.ts";
import { type Paper, sheetOf } from "./paper.ts";
import { type DrawnTruth, rubricToName, truthOf, truths, writable } from "./truth.ts";
import { type Meant, type Verdict, verdictOn } from "./verdict.ts";

/** A case as it is drawn; names and numbers only, so that a counterexample can be read and typed into a test. */
export interface Case {
  readonly truth: DrawnTruth;
  readonly layout: string;
  readonly rolls: readonly number[];
  readonly noises: readonly (readonly [name: string, rolls: readonly number[]])[];
  /** How many OPDs stand in the workbook, and what tells them apart. */
  readonly offices: readonly [count: number, namedBy: NamedBy];
  readonly container: Container;
}

const rolls = fc.array(fc.nat(9999), { minLength: 7, maxLength: 7 });

/** Cases of some layouts under some kinds of noise. */
export function cases(
  layouts: readonly Layout[],
  noises: readonly Noise[],
  limits: { readonly min: number; readonly max: number; readonly offices: number },
): fc.Arbitrary<Case> {
  const noise = fc.tuple(fc.constantFrom(...noises.map(({ name }) => name)), rolls);
  return fc.record({
    truth: truths,
    layout: fc.constantFrom(...layouts.map(({ name }) => name)),
    rolls,
    noises: fc.uniqueArray(noise, {
      minLength: limits.min,
      maxLength: limits.max,
      selector: ([name]) => name,
    }),
    offices: fc.tuple(
      fc.constantFrom(...[1, 1, 1, 1, 1, 2, 3].filter((count) => count <= limits.offices)),
      fc.constantFrom<NamedBy>("label", "title", "tab"),
    ),
    container: fc.constantFrom(...DRAWN_CONTAINERS),
  });
}

export interface Outcome extends Verdict {
  readonly evaluations: readonly Evaluation[];
  readonly meant: readonly Meant[];
}

/** Makes the workbook of a case, evaluates it, and says how that went. */
export async function outcomeOf(drawn: Case, known: readonly Noise[]): Promise<Outcome> {
  const { bytes, meant } = workbookOf(drawn, known);
  const rubric = rubricToName(writable(drawn.truth, named(LAYOUTS, drawn.layout)));
  const units = await assessUnits(bytes, "lke.xlsx", { rubric });
  const evaluations = units.map(({ evaluation }) => evaluation);
  return { ...verdictOn(evaluations, meant), evaluations, meant };
}

/** The bytes of a case's workbook and what stands in it. Of several OPDs' sheets each noise lies over one. */
export function workbookOf(drawn: Case, known: readonly Noise[]) {
  const layout = named(LAYOUTS, drawn.layout);
  const offices = officesOf(...drawn.offices);
  const drawings = offices.map((office, index) => {
    const own = writable(drawn.truth, layout);
    const place = layout.given === "either" ? own.given : layout.given;
    const truth = truthOf(own, place, office, index);
    return { truth, ...layout.draw(truth, diceOf(drawn.rolls)) };
  });
  const papers = drawings.map(({ paper }, index) =>
    drawn.noises
      .filter((_, at) => at % offices.length === index)
      .reduce((before, [name, rolled]) => named(known, name).apply(before, diceOf(rolled)), paper),
  );
  const bytes = fileOf(sheetsOf(papers), drawn.container);
  return { bytes, meant: drawings.map(({ truth, shown }): Meant => ({ truth, shown })) };
}

/** Of two sheets of one name the first. */
function sheetsOf(papers: readonly Paper[]): readonly SheetSpec[] {
  const sheets = papers.flatMap((paper) => [sheetOf(paper), ...paper.otherSheets]);
  return sheets.filter(({ name }, at) => sheets.findIndex((other) => other.name === name) === at);
}

function named<T extends { readonly name: string }>(list: readonly T[], name: string): T {
  const found = list.find((one) => one.name === name);
  if (!found) throw new Error(`there is no ${name}`);
  return found;
}
