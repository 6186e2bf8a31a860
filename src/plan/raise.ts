/** A choice as the reports tell it. */
import { published } from "../exact.ts";
import type { Raise } from "../plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Choice } from "./choices.ts";
import { documentsFor } from "./documents.ts";

export function raiseOf({ part, to, effort, gain, criteria }: Choice, rubric: Rubric): Raise {
  return {
    code: part.code,
    name: part.name,
    from: part.letter ?? "",
    to: to.letter,
    effort: published(effort),
    gain: published(gain),
    perEffort: published(gain.div(effort)),
    judgement: to.judgement,
    criteria: criteria.map(({ number, text }) => ({ number, text })),
    criteriaAnswered: part.fulfilled !== null,
    documents: documentsFor(rubric.id, part.code),
  };
}
