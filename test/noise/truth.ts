/**
 * What an office means by its workbook, before anybody types it: the answers, and by arithmetic of its own the
 * letters and the total that follow from them (PermenPANRB 88/2021, Lampiran I pp. 35-37).
 */
import fc from "fast-check";
import type { LoadedRubric } from "../../src/rubric/load.ts";
import type { Rubric, RubricSubcomponent } from "../../src/rubric/schema.ts";
import { LOCAL_RUBRIC } from "../workbook/create/local-rubric.ts";
import { INSTANSI, UNIT } from "../workbook/layout/table.ts";
import { type Office, ONLY_OFFICE } from "./office.ts";

/** Where answers are written: letters on the sub-components, or Ya/Tidak on the criteria. */
export type Given = "letters" | "criteria";

/** One assessor's answers by sub-component. */
export interface Answers {
  /** The letter that is right; `-` where nothing is answered. */
  readonly letters: Readonly<Record<string, string>>;
  /** `Y` or `T` for each criterion in order; nothing where nothing is answered. */
  readonly ticks: Readonly<Record<string, string>>;
}

export interface Truth {
  readonly rubric: Rubric;
  readonly office: Office;
  readonly given: Given;
  readonly self: Answers;
  readonly evaluator: Answers;
}

/** Hundredths of a sub-component's weight (p. 36). */
const VALUES = { BB: 80, AA: 100, A: 90, B: 70, CC: 60, C: 50, D: 30, E: 0 } as const;
type Letter = keyof typeof VALUES;
const LETTERS = Object.keys(VALUES) as readonly Letter[];

/** The letter that a share of fulfilled criteria proves (p. 35). */
function letterOfShare(fulfilled: number, of: number): Letter {
  if (fulfilled === 0) return "E";
  if (fulfilled * 4 <= of) return "D";
  if (fulfilled * 4 <= of * 2) return "C";
  if (fulfilled * 4 <= of * 3) return "CC";
  return fulfilled < of ? "B" : "BB";
}

export function subcomponentsOf({ components }: Rubric): readonly RubricSubcomponent[] {
  return components.flatMap(({ subcomponents }) => subcomponents);
}

/** The total of some answers, rounded half up to hundredths, in whole numbers and so exactly; null while one is open. */
export function totalOf({ rubric }: Truth, { letters }: Answers): number | null {
  let sum = 0;
  for (const { code, weight } of subcomponentsOf(rubric)) {
    const letter = letters[code];
    if (letter === undefined || letter === "-") return null;
    sum += Math.round(weight * 100) * VALUES[letter as Letter];
  }
  return Math.floor((sum + 50) / 100) / 100;
}

/** The score of one letter, as a form's own formula gives it. */
export function scoreOf(weight: number, letter: string | undefined): number | null {
  return letter === undefined || letter === "-" ? null : (weight * VALUES[letter as Letter]) / 100;
}

/** What is drawn by lot of one assessor's answers. */
interface Drawn {
  readonly letters: readonly Letter[];
  /** For each sub-component which of its criteria are fulfilled, as bits. */
  readonly fulfilled: readonly number[];
  /** The sub-component that is still open; there are only twelve, so most workbooks are complete. */
  readonly open: number;
}

const ALL_FULFILLED = 2 ** 16 - 1;
const drawn: fc.Arbitrary<Drawn> = fc.record({
  letters: fc.array(fc.constantFrom(...LETTERS), { minLength: 12, maxLength: 12 }),
  fulfilled: fc.array(fc.oneof(fc.constantFrom(ALL_FULFILLED, 0), fc.nat(ALL_FULFILLED)), {
    minLength: 12,
    maxLength: 12,
  }),
  open: fc.nat(80).map((number) => 80 - number),
});

const RUBRICS = { unit: UNIT, instansi: INSTANSI, local: LOCAL_RUBRIC.rubric } as const;

/** The rubric that somebody must name, because no workbook shows it; undefined for an official edition. */
export function rubricToName({ edition }: DrawnTruth): LoadedRubric | undefined {
  return edition === "local" ? LOCAL_RUBRIC : undefined;
}

/** Answers of any kind under either edition, or under a region's own weights. */
export const truths = fc.record({
  edition: fc.constantFrom<keyof typeof RUBRICS>("unit", "instansi", "unit", "instansi", "local"),
  given: fc.constantFrom<Given>("letters", "criteria"),
  self: drawn,
  evaluator: drawn,
});

export type DrawnTruth = typeof truths extends fc.Arbitrary<infer T> ? T : never;

/**
 * What was drawn, as a workbook gives it that has its answers in one of the two places.
 *
 * @param index of the OPD among several; each has the answers of the first in another order
 */
export function truthOf(
  { edition, given, self, evaluator }: DrawnTruth,
  place: Given = given,
  office: Office = ONLY_OFFICE,
  index = 0,
): Truth {
  const rubric = RUBRICS[edition];
  return {
    rubric,
    office,
    given: place,
    self: answersOf(rubric, place, turned(self, index)),
    evaluator: answersOf(rubric, place, turned(evaluator, index)),
  };
}

function turned({ letters, fulfilled, open }: Drawn, by: number): Drawn {
  const turn = <T>(list: readonly T[]) => [...list.slice(by), ...list.slice(0, by)];
  return { letters: turn(letters), fulfilled: turn(fulfilled), open: open + by };
}

function answersOf(rubric: Rubric, given: Given, { letters, fulfilled, open }: Drawn): Answers {
  const answered = subcomponentsOf(rubric).map(({ code, criteria }, index) => {
    if (index === open) return { code, letter: "-", ticks: "" };
    const ticks = criteria.map((_, bit) => (((fulfilled[index] ?? 0) >> bit) % 2 === 1 ? "Y" : "T")).join("");
    const count = ticks.replaceAll("T", "").length;
    const letter = given === "letters" ? (letters[index] ?? "-") : letterOfShare(count, criteria.length);
    return { code, letter, ticks };
  });
  return {
    letters: Object.fromEntries(answered.map(({ code, letter }) => [code, letter])),
    ticks: Object.fromEntries(answered.map(({ code, ticks }) => [code, ticks])),
  };
}
