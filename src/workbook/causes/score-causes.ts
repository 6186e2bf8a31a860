/** What is wrong with the formula of a score: the one change that makes it right for every answer. */
import type { Cause } from "../../reconciliation.ts";
import { criterionCase } from "./criterion-case.ts";
import type { Evidence, Suspect } from "./evidence.ts";
import { type AnswerCase, isRightScore, nameOf, scoreCase } from "./score-case.ts";
import { otherValue, otherWeight } from "./score-numbers.ts";
import { otherCell, otherRow } from "./score-references.ts";

const SEARCHES = [answerForm, otherCell, otherRow, otherWeight, otherValue] as const;

/** The formula is right for every answer: it does not take what stands there for one. */
function answerForm(score: AnswerCase): Cause | null {
  const { suspect, evidence, answerAt, letter, written } = score;
  if (evidence.saved.valueAt(answerAt) === letter || !isRightScore(suspect.expression, score)) return null;
  return { kind: "answer-form", cell: nameOf(answerAt, score), written, letter };
}

export function scoreCause(suspect: Suspect, evidence: Evidence): Cause | null {
  const found = scoreCase(suspect, evidence);
  if (!found) return null;
  for (const search of SEARCHES) {
    const cause = search(found);
    if (cause) return cause;
  }
  return null;
}

/** A criterion's score rests on its own answer alone. */
export function criterionCause(suspect: Suspect, evidence: Evidence): Cause | null {
  const found = criterionCase(suspect, evidence);
  return found && (answerForm(found) ?? otherCell(found) ?? otherRow(found));
}
