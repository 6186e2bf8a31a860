/** What must be answered before anything can be planned. */
import type { Evaluation } from "../evaluation.ts";

/** The codes of the sub-components without a score. */
export function unansweredIn({ components }: Pick<Evaluation, "components">): readonly string[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .filter(({ score }) => score === null)
    .map(({ code }) => code);
}
