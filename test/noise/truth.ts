/**
 * What an office means by its workbook, before anybody types it: the answers, and by arithmetic of its own the
 * letters and the total that follow from them (PermenPANRB 88/2021, Lampiran I pp. 35-37).
 */
import fc from "fast-check";
import type { LoadedRubric } from "../../src/rubric/load.ts";
import type { Rubric, RubricSubcomponent } from "../../src/rubric/schema.ts";
import { mean, profile } from "../fixtures/profiles.ts";
import { LOCAL_RUBRIC } from "../workbook/create/local-rubric.ts";
import { INSTANSI, UNIT } from "../workbook/layout/table.ts";
import { type Office, ONLY_OFFICE } from "./office.ts";

/** Where answers are written: letters on the sub-components, or Ya/Tidak on the criteria. */
export type Given = "letters" | "criteria";

/** One assessor's answers by sub-component. */
export interface Answers {
  /** The letter that is right, or where criteria are graded the score; `-` where nothing is answered. */
  readonly letters: Readonly<Record<string, string>>;
  /** `Y` or `T` for each criterion in order, or its grade; nothing where nothing is answered. */
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
export function totalOf({ rubric }: Truth, { letters, ticks }: Answers): number | null {
  const parts = subcomponentsOf(rubric);
  if (parts.some(({ code }) => (letters[code] ?? "-") === "-")) return null;
  if (isGraded(rubric)) return hundredths(parts.reduce((sum, part) => sum + gradedPoints(part, ticks), 0n));
  const sum = parts.reduce(
    (points, { code, weight }) => points + Math.round(weight * 100) * VALUES[letters[code] as Letter],
    0,
  );
  return Math.floor((sum + 50) / 100) / 100;
}

/** The score of one letter, as a form's own formula gives it. */
export function scoreOf(weight: number, letter: string | undefined): number | null {
  if (letter === undefined || letter === "-") return null;
  return letter in VALUES ? (weight * VALUES[letter as Letter]) / 100 : Number(letter);
}

/** A local paper's grades of criteria, in hundredths; the mean of them is what a sub-component is worth. */
const GRADES: Readonly<Record<string, number>> = { A: 100, B: 66, C: 33, D: 0 };
/** Every number of criteria that a sub-component has divides it, and so does what they weigh where the nth weighs n. */
const ALL_WEIGHTS = 27_720n;
/** So many points are one of a sub-component's score, which is a hundredth of its weight times its mean. */
const ONE_POINT = ALL_WEIGHTS * 10_000n;

export function isGraded({ scoring }: Rubric): boolean {
  return scoring?.method === "mean";
}

function gradedPoints({ code, weight, criteria }: RubricSubcomponent, ticks: Answers["ticks"]): bigint {
  const weights = criteria.map((criterion) => criterion.weight ?? 1);
  const grades = [...(ticks[code] ?? "")].map((grade) => GRADES[grade] ?? 0);
  const sum = grades.reduce((points, grade, index) => points + grade * (weights[index] ?? 0), 0);
  const all = weights.reduce((whole, one) => whole + one, 0);
  return (BigInt(Math.round(weight * 100) * sum) * ALL_WEIGHTS) / BigInt(all);
}

function hundredths(points: bigint): number {
  return Number((points * 200n + ONE_POINT) / (ONE_POINT * 2n)) / 100;
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

/** Rubrics that somebody must name, because no workbook shows them. */
const NAMED = {
  local: LOCAL_RUBRIC,
  graded: profile(mean()),
  weighed: profile(mean({ weighting: "criteria" })),
  answered: profile(mean({ denominator: "answered" })),
  share: profile({ method: "share", denominator: "all" }),
  answeredShare: profile({ method: "share", denominator: "answered" }),
} as const;

const RUBRICS = {
  unit: UNIT,
  instansi: INSTANSI,
  local: NAMED.local.rubric,
  graded: NAMED.graded.rubric,
  weighed: NAMED.weighed.rubric,
  answered: NAMED.answered.rubric,
  share: NAMED.share.rubric,
  answeredShare: NAMED.answeredShare.rubric,
} as const;

/** The rubric that somebody must name; undefined for an official edition. */
export function rubricToName({ edition }: DrawnTruth): LoadedRubric | undefined {
  return edition === "unit" || edition === "instansi" ? undefined : NAMED[edition];
}

/** A truth as a layout can hold it: what is answered on criteria alone does not stand in every layout. */
export function writable(truth: DrawnTruth, { ungraded }: { readonly ungraded?: true }): DrawnTruth {
  const { scoring } = RUBRICS[truth.edition];
  if (scoring?.method !== "mean" && scoring?.method !== "share") return truth;
  return ungraded ? { ...truth, edition: "unit" } : { ...truth, given: "criteria" };
}

/**
 * Answers of any kind under either edition, under a region's own weights, or by a region's own grades of criteria, equal
 * ones or not, with what is blank counted or left out.
 */
export const truths = fc.record({
  edition: fc.constantFrom<keyof typeof RUBRICS>(
    ...(["unit", "instansi", "unit", "instansi", "local"] as const),
    ...(["graded", "weighed", "answered", "share", "answeredShare"] as const),
  ),
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
  const answered = subcomponentsOf(rubric).map((part, index) => {
    const { code, criteria } = part;
    if (index === open) return { code, letter: "-", ticks: "" };
    const bits = fulfilled[index] ?? 0;
    if (isGraded(rubric)) {
      const grades = criteria
        .map((_, bit) => "ABCD"[((bits >> bit) % 2) * 2 + ((bits >> (bit + 3)) % 2)])
        .join("");
      const own = { [code]: grades };
      return { code, letter: String(hundredths(gradedPoints(part, own))), ticks: grades };
    }
    const ticks = criteria.map((_, bit) => ((bits >> bit) % 2 === 1 ? "Y" : "T")).join("");
    const count = ticks.replaceAll("T", "").length;
    const letter = given === "letters" ? (letters[index] ?? "-") : letterOfShare(count, criteria.length);
    return { code, letter, ticks };
  });
  return {
    letters: Object.fromEntries(answered.map(({ code, letter }) => [code, letter])),
    ticks: Object.fromEntries(answered.map(({ code, ticks }) => [code, ticks])),
  };
}
