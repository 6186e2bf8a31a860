/** What must be answered before anything can be planned. */
import type { PlannedResult } from "../plan.ts";

/** The codes of the sub-components without a score. */
export function unansweredIn({ components }: Pick<PlannedResult, "components">): readonly string[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .filter(({ score }) => score === null)
    .map(({ code }) => code);
}
