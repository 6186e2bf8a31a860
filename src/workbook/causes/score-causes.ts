/** What is wrong with the formula of a sub-component's score: the one change that makes it right for every letter. */
import type { Cause } from "../../reconciliation.ts";
import type { Evidence, Suspect } from "./evidence.ts";
import { isRightScore, nameOf, type ScoreCase, scoreCase } from "./score-case.ts";
import { otherValue, otherWeight } from "./score-numbers.ts";
import { otherCell, otherRow } from "./score-references.ts";

const SEARCHES = [answerForm, otherCell, otherRow, otherWeight, otherValue] as const;

/** The formula is right for every letter: it does not take what stands there for one. */
function answerForm(score: ScoreCase): Cause | null {
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
