/**
 * What one assessor's answers to one sub-component come to, in the way that the rubric declares:
 *
 * - `letters`: a given letter is the score: it is a professional judgement, whatever the criteria say. Without one,
 *   but with every criterion of the rubric answered, the letter is derived from the share, at most BB.
 * - `share` and `mean`: the criteria alone count, each of the rubric's once; a letter beside them is no answer.
 * - `points`: the figure in the score column counts, from nothing to the weight, where the sheet's own sums bear it out.
 */
import type { Assessor, CellRef, SubcomponentRow } from "../assessment.ts";
import { type Exact, exact } from "../exact.ts";
import type { MeanScoring, Rubric, RubricSubcomponent, ScaleStep } from "../rubric/schema.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { criteriaStanding, meanOf, shareOf } from "./criteria.ts";
import { type PointsPlace, statedPoints } from "./points.ts";
import { letterReached, letterSupportedBy } from "./predicate.ts";

/** Where a score comes from. */
export type Origin = "letter" | "criteria" | "mean" | "points";

/** An answer that scores. */
export interface ResolvedAnswer {
  /** Null where the figure itself is the answer. */
  readonly letter: string | null;
  /** Of 100. */
  readonly value: Exact;
  readonly from: Origin;
  readonly cell: CellRef | null;
  /** The mean of the criteria before it was floored to a letter; null where none was taken. */
  readonly mean: Exact | null;
}

/** Whose answer under which rule, on which sheet. */
export type AnswerPlace = PointsPlace;

/** A repeated row counts only while both say the same. */
export function agreedAnswer(
  rows: readonly SubcomponentRow[],
  subcomponent: RubricSubcomponent,
  place: AnswerPlace,
): ResolvedAnswer | null {
  const [first = null, ...others] = rows.map((row) => answerOf(row, subcomponent, place));
  const same = others.every(
    (other) => first !== null && other?.letter === first.letter && other.value.equals(first.value),
  );
  return same ? first : null;
}

/** Null: unanswered, or answered in a way that this rubric cannot score. */
function answerOf(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  place: AnswerPlace,
): ResolvedAnswer | null {
  if (row.match === "contradicting") return null;
  const { rubric, assessor } = place;
  const scoring = scoringOf(rubric);
  switch (scoring.method) {
    case "letters":
      return byLetter(row, subcomponent, rubric, assessor);
    case "share":
      return byShare(row, subcomponent, rubric, assessor, scoring.denominator);
    case "mean":
      return byMean(row, subcomponent, { rubric, scoring }, assessor);
    case "points":
      return byPoints(row, subcomponent, place);
  }
}

function byLetter(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  rubric: Rubric,
  assessor: Assessor,
): ResolvedAnswer | null {
  const answer = row.answers[assessor];
  if (answer?.kind === "letter") {
    const step = rubric.scale.find(({ letter }) => letter === answer.letter);
    return step ? lettered(step, "letter", answer.at) : null;
  }
  if (answer?.kind !== "unanswered" || answer.covered) return null;
  const standing = criteriaStanding(row, subcomponent, assessor);
  // Here a blank criterion is an open question, not a no.
  if (standing?.some((one) => one.answer.kind === "unanswered")) return null;
  const share = standing && shareOf(standing, "all");
  return share && lettered(letterSupportedBy(share.fulfilled, share.of, rubric), "criteria", answer.at);
}

function byShare(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  rubric: Rubric,
  assessor: Assessor,
  denominator: MeanScoring["denominator"],
): ResolvedAnswer | null {
  const standing = criteriaStanding(row, subcomponent, assessor);
  const share = standing && shareOf(standing, denominator);
  if (!share) return null;
  return lettered(letterSupportedBy(share.fulfilled, share.of, rubric), "criteria", cellOf(row, assessor));
}

function byMean(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  { rubric, scoring }: { readonly rubric: Rubric; readonly scoring: MeanScoring },
  assessor: Assessor,
): ResolvedAnswer | null {
  const standing = criteriaStanding(row, subcomponent, assessor);
  const mean = standing && meanOf(standing, scoring);
  if (!mean) return null;
  const cell = cellOf(row, assessor);
  if (scoring.result === "value") return { letter: null, value: mean, from: "mean", cell, mean };
  return { ...lettered(letterReached(mean, rubric), "mean", cell), mean };
}

function byPoints(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  place: AnswerPlace,
): ResolvedAnswer | null {
  const stated = statedPoints(row, subcomponent, place);
  if (stated.kind !== "points") return null;
  const value = stated.points.mul(100).div(exact(subcomponent.weight));
  return { letter: null, value, from: "points", cell: row.scores[place.assessor]?.at ?? null, mean: null };
}

function lettered({ letter, value }: ScaleStep, from: Origin, cell: CellRef | null): ResolvedAnswer {
  return { letter, value: exact(value), from, cell, mean: null };
}

function cellOf(row: SubcomponentRow, assessor: Assessor): CellRef | null {
  return row.answers[assessor]?.at ?? null;
}
