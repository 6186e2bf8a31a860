/** What a rubric says about its scoring, with the regulation's way where it says nothing. */
import type { Rubric, Scoring } from "./schema.ts";

const LETTERS: Scoring = { method: "letters" };

export function scoringOf({ scoring }: Pick<Rubric, "scoring">): Scoring {
  return scoring ?? LETTERS;
}

/** Whether letters stand on sub-components, as the regulation has it. */
export function isByLetters(rubric: Pick<Rubric, "scoring">): boolean {
  return scoringOf(rubric).method === "letters";
}

/** Whether scores come out as letters of the scale; else they are figures. */
export function scoresByLetter(rubric: Pick<Rubric, "scoring">): boolean {
  const scoring = scoringOf(rubric);
  return scoring.method === "mean" ? scoring.result === "letter" : scoring.method !== "points";
}

/** The lowest and the highest value of 100 that a sub-component can have. */
export function valueBounds(rubric: Pick<Rubric, "scoring" | "scale">): {
  readonly lowest: number;
  readonly highest: number;
} {
  const values = possibleValues(rubric);
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}

function possibleValues(rubric: Pick<Rubric, "scoring" | "scale">): readonly number[] {
  const scoring = scoringOf(rubric);
  if (scoring.method === "points") return [0, 100];
  if (scoring.method !== "mean" || scoring.result === "letter") return rubric.scale.map(({ value }) => value);
  const values = scoring.answers.map(({ value }) => value);
  // A criterion without an answer counts as nothing, so that one good answer among blanks is less than any.
  return scoring.denominator === "all" ? [0, ...values] : values;
}
