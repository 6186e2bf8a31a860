/** How a rubric that grades criteria takes an answer. */
import type { CriterionAnswer } from "../assessment.ts";
import type { Grade, MeanScoring } from "./schema.ts";

/** What a criterion's answer is worth where the rubric grades criteria; null: no answer that it knows. */
export function gradeOf(answer: CriterionAnswer | undefined, { answers }: MeanScoring): Grade | null {
  if (answer?.kind === "graded") return answers.find((grade) => grade.answer === answer.answer) ?? null;
  if (answer?.kind === "fulfilled") return answers.find(({ fulfilled }) => fulfilled === true) ?? null;
  if (answer?.kind === "unfulfilled") return answers.find(({ fulfilled }) => fulfilled === false) ?? null;
  return null;
}
