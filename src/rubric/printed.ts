/** The official text as it was printed, misprints and all: offices copy the form as it is. */
import type { Rubric } from "./schema.ts";

type Correction = Rubric["corrections"][number];

/** Whether a correction is about a criterion's printed number and not about its words. */
export function isNumberSlip({ printed, corrected }: Pick<Correction, "printed" | "corrected">): boolean {
  return /^\d+$/.test(printed) && /^\d+$/.test(corrected);
}

/**
 * The text of a criterion as the regulation prints it, with the corrections of this edition undone.
 *
 * @param code the sub-component's code
 * @param number the criterion's number in the rubric
 */
export function printedCriterion(
  rubric: Rubric,
  code: string,
  { number, text }: { readonly number: number; readonly text: string },
): string {
  const at = `${code}/${number}`;
  return rubric.corrections
    .filter((correction) => correction.at === at && !isNumberSlip(correction))
    .reduce((printed, correction) => printed.split(correction.corrected).join(correction.printed), text);
}
