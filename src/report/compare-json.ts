/** The comparison for programs: `Comparison` itself. */
import type { Comparison } from "../comparison.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. The order of the keys is part of the contract. */
export function compareJson({
  tool,
  target,
  periods,
  steps,
  predicates,
  units,
  own,
  findings,
}: Comparison): string {
  return `${shownSafely(JSON.stringify({ tool, target, periods, steps, predicates, units, own, findings }, null, 2))}\n`;
}
