/** What a recap can say beyond the figures of its workbooks. Each is null when nobody asked for it, or nothing bears it. */
import type { Comparison } from "./comparison.ts";
import type { EvidenceCheck } from "./evidence.ts";
import type { FollowUps } from "./follow-up.ts";
import type { AssessorGap } from "./gap.ts";
import type { RecapPlan } from "./recap-plan.ts";
import type { Region } from "./region.ts";
import type { RegionPlan } from "./region-plan.ts";

export interface Analyses {
  /** What changed since earlier results. */
  readonly comparison: Comparison | null;
  /** How far self-assessments and evaluators lie apart. */
  readonly gap: AssessorGap | null;
  /** What the region's own workbook and its units' come to together. */
  readonly region: Region | null;
  /** The least effort by which each OPD gets further. */
  readonly plan: RecapPlan | null;
  /** What became of last year's recommendations, and drafts of this year's. */
  readonly followUp: FollowUps | null;
  /** Whether the documents that workbooks list are in the evidence folder. */
  readonly evidence: EvidenceCheck | null;
  /** The least effort by which all OPDs together get where they should: one for each year and rubric. */
  readonly regionPlans: readonly RegionPlan[] | null;
}

/** A recap that says nothing beyond its figures. */
export const NO_ANALYSES: Analyses = {
  comparison: null,
  gap: null,
  region: null,
  plan: null,
  followUp: null,
  evidence: null,
  regionPlans: null,
};

/** Whether there is anything beyond the figures. */
export function isAsked(analyses: Analyses): boolean {
  return Object.values(analyses).some((analysis) => analysis !== null);
}
