/** What two assessors answered to one sub-component, in the few bytes that a region of thousands can hold. */
import type { EvaluatedAnswer, EvaluatedSubcomponent } from "../evaluation.ts";
import { hasLetterOrDigit } from "../letters.ts";
import { type AnswerPair, criterionMark, type EntrySubcomponent, type PairedAnswer } from "../recap.ts";

/** @param sheet the evaluation's own */
export function pairOf(
  { answers: { self, evaluator }, evaluatorNote, criteria }: EvaluatedSubcomponent,
  sheet: string,
): Pick<EntrySubcomponent, "pair"> {
  if (!self || !evaluator) return {};
  const pair: AnswerPair = {
    self: pairedAnswer(self, sheet),
    evaluator: pairedAnswer(evaluator, sheet),
    noted: hasLetterOrDigit(evaluatorNote ?? ""),
    criteria: marksOf(criteria),
  };
  return { pair };
}

function pairedAnswer({ letter, value, cell, sheet: other }: EvaluatedAnswer, sheet: string): PairedAnswer {
  return { letter, value: value ?? null, at: cell === null ? null : { sheet: other ?? sheet, cell } };
}

function marksOf(criteria: EvaluatedSubcomponent["criteria"]): AnswerPair["criteria"] {
  if (criteria.every(({ answers }) => answers === undefined)) return null;
  const marks = (assessor: "self" | "evaluator") =>
    criteria.map(({ answers }) => criterionMark(answers?.[assessor].fulfilled ?? null)).join("");
  return { self: marks("self"), evaluator: marks("evaluator") };
}
