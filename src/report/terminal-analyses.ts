/** The analyses of a recap for people at a terminal. */
import type { Analyses } from "../analyses.ts";
import type { ReportOptions } from "./report.ts";
import { comparisonBlock } from "./terminal-compare.ts";
import { gapBlock } from "./terminal-gap.ts";

/** One block for each analysis that there is. */
export function analysisBlocks({ comparison, gap }: Analyses, options: ReportOptions): readonly string[] {
  return [
    ...(comparison === null ? [] : [comparisonBlock(comparison, options)]),
    ...(gap === null ? [] : [gapBlock(gap, options)]),
  ];
}
