/** What is wrong with the formula of a sub-component's score: the one change that makes it right for every letter. */
import type { Cause } from "../../reconciliation.ts";
import type { Evidence, Suspect } from "./evidence.ts";
import { scoreCase } from "./score-case.ts";
import { otherValue, otherWeight } from "./score-numbers.ts";
import { otherCell, otherRow } from "./score-references.ts";

const SEARCHES = [otherCell, otherRow, otherWeight, otherValue] as const;

export function scoreCause(suspect: Suspect, evidence: Evidence): Cause | null {
  const found = scoreCase(suspect, evidence);
  if (!found) return null;
  for (const search of SEARCHES) {
    const cause = search(found);
    if (cause) return cause;
  }
  return null;
}
