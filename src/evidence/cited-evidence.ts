/** What a result's sub-components name as evidence. */

import type { Evaluation } from "../evaluation.ts";
import type { CitedDocument } from "../evidence.ts";

/** The list of evidence of one sub-component, verbatim, and where it stands as far as the result tells. */
export interface CitedEvidence {
  readonly code: string;
  readonly text: string;
  readonly at: CitedDocument["at"];
  /** What of the text leads somewhere, in its order. */
  readonly links?: readonly { readonly text: string; readonly address: string }[];
}

export function citedEvidence({ components }: Pick<Evaluation, "components">): readonly CitedEvidence[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .flatMap(({ code, evidence, evidenceAt, evidenceLinks }) =>
      evidence === null
        ? []
        : [
            {
              code,
              text: evidence,
              at: evidenceAt ?? null,
              ...(evidenceLinks && { links: evidenceLinks }),
            },
          ],
    );
}
