/** Bands and ranks. A letter is compared by its place in the rubric's list, never as text. */
import { type Exact, exact, rounded } from "../exact.ts";
import type { Predicate, Rubric, ScaleStep } from "../rubric/schema.ts";

/**
 * The predicate of a total (Lampiran I pp. 36-37). The total is rounded once, to the published figure, and the
 * upper bound belongs to the band: 80.00 is BB, 80.05 is A.
 *
 * @param total points, 0 to 100
 * @throws when no band holds the total: such a rubric does not pass its schema
 */
export function predicateOf(total: Exact, rubric: Rubric): Predicate {
  const figure = rounded(total, rubric.rounding.decimals);
  const band = rubric.predicates.find(
    ({ over, upTo }) => (over === null ? figure.gte(0) : figure.gt(exact(over))) && figure.lte(exact(upTo)),
  );
  if (!band) throw new Error(`no predicate for ${figure.toString()} in rubric ${rubric.id}`);
  return band;
}

/** The place of a letter in a best-first list: 0 is the best. */
export function rankOf(letter: string, steps: readonly { readonly letter: string }[]): number {
  const rank = steps.findIndex((step) => step.letter === letter);
  if (rank < 0) throw new Error(`no letter ${letter} in the list`);
  return rank;
}

/** Whether a predicate is the flag letter or lower. */
export function isFlagged(letter: string, flagFrom: string, rubric: Rubric): boolean {
  return rankOf(letter, rubric.predicates) >= rankOf(flagFrom, rubric.predicates);
}

/**
 * The best letter that a share of fulfilled criteria proves by itself: at most BB, because A and AA need a
 * person's judgement (Lampiran I pp. 35-36).
 */
export function letterSupportedBy(fulfilled: number, of: number, rubric: Rubric): ScaleStep {
  const percent = exact(fulfilled).mul(100).div(of);
  const step = rubric.scale.find(({ judgement, share }) => !judgement && shareHolds(share, percent));
  if (!step) throw new Error(`no letter for ${fulfilled} of ${of} criteria in rubric ${rubric.id}`);
  return step;
}

/** The letter that a mean reaches: the best one whose value is not above it. */
export function letterReached(mean: Exact, rubric: Rubric): ScaleStep {
  const step = rubric.scale.find(({ value }) => mean.gte(exact(value)));
  if (!step) throw new Error(`no letter for a mean of ${mean.toString()} in rubric ${rubric.id}`);
  return step;
}

function shareHolds(share: ScaleStep["share"], percent: Exact): boolean {
  if ("exactly" in share) return percent.equals(exact(share.exactly));
  if (!percent.gt(exact(share.over))) return false;
  return "upTo" in share ? percent.lte(exact(share.upTo)) : percent.lt(exact(share.below));
}

/**
 * The next better predicate and how far its band is: the total must rise by more than `points`, because the
 * lower bound does not belong to the band. Null at the top.
 */
export function nextPredicate(
  total: Exact,
  rubric: Rubric,
): { readonly predicate: Predicate; readonly points: Exact } | null {
  const better = rubric.predicates[rankOf(predicateOf(total, rubric).letter, rubric.predicates) - 1];
  if (!better) return null;
  return { predicate: better, points: exact(better.over ?? 0).sub(rounded(total, rubric.rounding.decimals)) };
}
