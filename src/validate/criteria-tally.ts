/** How one assessor answered the criteria of a sub-component. */
import type { Assessor, SubcomponentRow } from "../assessment.ts";

export interface CriteriaTally {
  readonly fulfilled: number;
  readonly unfulfilled: number;
  readonly answered: number;
}

/** Counts the answers to criteria of the rubric; rows that are none of its criteria do not count. */
export function criteriaTally(row: SubcomponentRow, assessor: Assessor): CriteriaTally {
  const kinds = row.criteria
    .filter(({ number }) => number !== null)
    .map((criterion) => criterion.answers[assessor]?.kind);
  const fulfilled = kinds.filter((kind) => kind === "fulfilled").length;
  const unfulfilled = kinds.filter((kind) => kind === "unfulfilled").length;
  return { fulfilled, unfulfilled, answered: fulfilled + unfulfilled };
}
