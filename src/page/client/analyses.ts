/** The parts of the page that say something beyond the figures: one for each analysis that there is. */
import type { PageAnalyses } from "../page-data.ts";
import { makeComparison } from "./comparison.ts";
import { makeEvidence } from "./evidence.ts";
import type { OpenUnit } from "./flagged.ts";
import { makeFollowUp } from "./follow-up.ts";
import { makeGap } from "./gap.ts";
import { makePlan } from "./plan.ts";
import { makeRegion } from "./region.ts";
import { makeRegionPlans } from "./region-plan.ts";
import type { GroupView } from "./view.ts";

/** In the order of the page. The id is what the navigation leads to; its word has the analysis's own key. */
export const ANALYSES = [
  { id: "perbandingan", key: "comparison" },
  { id: "selisih", key: "gap" },
  { id: "pemda", key: "region" },
  { id: "rencana", key: "plan" },
  { id: "rencana-bersama", key: "regionPlans" },
  { id: "tindak-lanjut", key: "followUp" },
  { id: "bukti", key: "evidence" },
] as const satisfies readonly {
  readonly id: string;
  readonly key: keyof PageAnalyses;
}[];

export function makeAnalyses(view: GroupView, open: OpenUnit): readonly Node[] {
  const { comparison, gap, region, plan, regionPlans, followUp, evidence } = view.data.analyses;
  return [
    ...(comparison === null ? [] : [makeComparison(comparison, view, open)]),
    ...(gap === null ? [] : [makeGap(gap, view, open)]),
    ...(region === null ? [] : [makeRegion(region, view)]),
    ...(plan === null ? [] : [makePlan(plan, view, open)]),
    ...(regionPlans === null ? [] : [makeRegionPlans(regionPlans, view, open)]),
    ...(followUp === null ? [] : [makeFollowUp(followUp, view, open)]),
    ...(evidence === null ? [] : [makeEvidence(evidence, view, open)]),
  ];
}
