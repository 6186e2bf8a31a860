/** A gap for programs: `AssessorGap` itself. */
import type { AssessorGap } from "../gap.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. The order of the keys is part of the contract. */
export function gapJson({ tool, thresholds, groups, findings }: AssessorGap): string {
  return `${shownSafely(JSON.stringify({ tool, thresholds, groups, findings }, null, 2))}\n`;
}
