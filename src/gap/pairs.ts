/** The answers of one workbook that both assessors gave, with what lies between them. */
import { type Exact, exact, pointsOf } from "../exact.ts";
import type { LeftOut } from "../gap.ts";
import type { AnswerPair, EntrySubcomponent, PairedAnswer, RecapEntry } from "../recap.ts";
import type { Rubric, RubricSubcomponent } from "../rubric/schema.ts";
import { scoresByLetter } from "../rubric/scoring.ts";

/** A sub-component that both answered. */
export interface Pair extends AnswerPair {
  readonly subcomponent: RubricSubcomponent;
  /** Self minus evaluator. */
  readonly points: Exact;
  /** The places of both letters, the best first; null where the rubric scores by figures. */
  readonly places: readonly [self: number, evaluator: number] | null;
  /** On which side the gap lies. */
  readonly side: Exact;
}

/** One workbook with its pairs, in the rubric's order; none of them without any. */
export interface PairedEntry {
  readonly entry: RecapEntry;
  readonly pairs: readonly Pair[];
  /** Sub-components of the rubric. */
  readonly of: number;
}

export function subcomponentsOf({ components }: Pick<Rubric, "components">): readonly RubricSubcomponent[] {
  return components.flatMap(({ subcomponents }) => subcomponents);
}

/** The pairs of a workbook, or why there are none. */
export function pairsOf(entry: RecapEntry, rubric: Rubric): PairedEntry | LeftOut["reason"] {
  const answered = new Map(entry.subcomponents.map((each) => [each.code, each]));
  const all = subcomponentsOf(rubric);
  const pairs = all.flatMap((subcomponent) => pairAt(answered.get(subcomponent.code), subcomponent, rubric));
  return pairs.length > 0 ? { entry, pairs, of: all.length } : reasonOf(entry);
}

export function isComplete({ pairs, of }: PairedEntry): boolean {
  return pairs.length === of;
}

function reasonOf({ subcomponents, assessors }: RecapEntry): LeftOut["reason"] {
  if (subcomponents.every(({ pair }) => pair === undefined)) {
    if (assessors.self) return "self-only";
    return assessors.evaluator ? "evaluator-only" : "one-column";
  }
  const has = (assessor: "self" | "evaluator") =>
    subcomponents.some(({ pair }) => pair && isAnswered(pair[assessor]));
  if (has("self") && !has("evaluator")) return "self-only";
  return has("evaluator") && !has("self") ? "evaluator-only" : "nothing-shared";
}

function isAnswered({ letter, value }: PairedAnswer): boolean {
  return letter !== null || value !== null;
}

function pairAt(
  answered: EntrySubcomponent | undefined,
  subcomponent: RubricSubcomponent,
  rubric: Rubric,
): readonly Pair[] {
  const pair = answered?.pair;
  const self = pair && worthOf(pair.self, rubric);
  const evaluator = pair && worthOf(pair.evaluator, rubric);
  if (!pair || !self || !evaluator) return [];
  const points = pointsOf(subcomponent.weight, self.value).sub(
    pointsOf(subcomponent.weight, evaluator.value),
  );
  const places =
    self.place === null || evaluator.place === null ? null : ([self.place, evaluator.place] as const);
  return [{ ...pair, subcomponent, points, places, side: places ? exact(places[1] - places[0]) : points }];
}

/** What an answer is worth of 100, and its place in the scale; null where it is none that the rubric knows. */
function worthOf(
  { letter, value }: PairedAnswer,
  rubric: Rubric,
): { readonly value: number; readonly place: number | null } | null {
  if (!scoresByLetter(rubric)) return value === null ? null : { value, place: null };
  const place = rubric.scale.findIndex((step) => step.letter === letter);
  const step = rubric.scale[place];
  return step ? { value: step.value, place } : null;
}
