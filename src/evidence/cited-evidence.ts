/** What a result's sub-components name as evidence. */

import type { Evaluation } from "../evaluation.ts";
import type { CitedDocument } from "../evidence.ts";

/** The list of evidence of one sub-component, verbatim, and where it stands as far as the result tells. */
export interface CitedEvidence {
  readonly code: string;
  readonly text: string;
  readonly at: CitedDocument["at"];
}

export function citedEvidence({ components }: Pick<Evaluation, "components">): readonly CitedEvidence[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .flatMap(({ code, evidence, evidenceAt }) =>
      evidence === null ? [] : [{ code, text: evidence, at: evidenceAt ?? null }],
    );
}
