/** The analyses of a recap for people at a terminal. */
import type { Analyses } from "../analyses.ts";
import type { ReportOptions } from "./report.ts";
import { comparisonBlock } from "./terminal-compare.ts";

/** One block for each analysis that there is. */
export function analysisBlocks({ comparison }: Analyses, options: ReportOptions): readonly string[] {
  return [...(comparison === null ? [] : [comparisonBlock(comparison, options)])];
}
