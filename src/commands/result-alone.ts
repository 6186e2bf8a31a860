/** The result of one workbook as if it were all of a region's: what an analysis of it alone rests on. */
import type { PeriodResults } from "../compare/compare.ts";
import type { Evaluation } from "../evaluation.ts";
import { entryOf, treeOf } from "../recap/entry.ts";

/** @param rubric the fingerprint of the rubric that it was scored by */
export function resultAlone(evaluation: Evaluation, rubric: string, paths: readonly string[]): PeriodResults {
  return {
    source: paths.join(", "),
    entries: [entryOf(evaluation)],
    trees: new Map([[rubric, treeOf(evaluation)]]),
    findings: [],
  };
}
