/** The recommendations that a result holds, one by one. */
import type { EvaluatedComponent, EvaluatedSubcomponent } from "../evaluation.ts";
import { hasLetterOrDigit } from "../letters.ts";
import { plainName } from "../validate/unit-name.ts";
import { withoutMark } from "./list-marks.ts";

/** A text of the evaluator's about a sub-component. */
export interface Recommended {
  readonly code: string;
  readonly text: string;
}

/** The texts of one field, where they say anything: a dash in a cell does not. */
export function recommendedIn(
  components: readonly EvaluatedComponent[],
  field: keyof Pick<EvaluatedSubcomponent, "recommendation" | "evaluatorNote">,
): readonly Recommended[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .flatMap((subcomponent) => {
      const text = (subcomponent[field] ?? "").trim();
      return hasLetterOrDigit(text) ? [{ code: subcomponent.code, text }] : [];
    });
}

/** What a recommendation says, whatever its case, spacing, punctuation, its number and the code written before it. */
export function wordsOf(text: string): string {
  return plainName(withoutMark(withoutMark(text).replace(/^\s*\d\.[a-z]\s*[:.–-]\s*/i, "")));
}
