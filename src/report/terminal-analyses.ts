/** The analyses of a recap for people at a terminal. */
import type { Analyses } from "../analyses.ts";
import type { ReportOptions } from "./report.ts";
import { comparisonBlock } from "./terminal-compare.ts";
import { evidenceBlock } from "./terminal-evidence.ts";
import { followUpBlock } from "./terminal-follow-up.ts";
import { gapBlock } from "./terminal-gap.ts";
import { recapPlanBlock } from "./terminal-plan.ts";
import { regionBlock } from "./terminal-region.ts";
import { regionPlansBlock } from "./terminal-region-plan.ts";

/** One block for each analysis that there is. */
export function analysisBlocks(
  { comparison, gap, region, plan, followUp, evidence, regionPlans }: Analyses,
  options: ReportOptions,
): readonly string[] {
  return [
    ...(comparison === null ? [] : [comparisonBlock(comparison, options)]),
    ...(gap === null ? [] : [gapBlock(gap, options)]),
    ...(region === null ? [] : [regionBlock(region, options)]),
    ...(plan === null ? [] : [recapPlanBlock(plan, options)]),
    ...(followUp === null ? [] : [followUpBlock(followUp, options)]),
    ...(evidence === null ? [] : [evidenceBlock(evidence, options)]),
    ...(regionPlans === null ? [] : [regionPlansBlock(regionPlans, options)]),
  ];
}
