/** The sheets of the analyses: those of each that there is. */
import type { FollowUps } from "../../../follow-up.ts";
import { conditionsSheet } from "../region/conditions-sheet.ts";
import { formSheet } from "../region/form-sheet.ts";
import type { Source as RegionSource } from "../region/plan.ts";
import { regionSource } from "../region/source.ts";
import { unitsSheet } from "../region/units-sheet.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { draftsSheet } from "./drafts-sheet.ts";
import { evidenceDetailsSheet } from "./evidence-details-sheet.ts";
import { evidenceSheet } from "./evidence-sheet.ts";
import { followUpDetailsSheet } from "./follow-up-details-sheet.ts";
import { followUpSheet } from "./follow-up-sheet.ts";
import { gapSheets } from "./gap-sheet.ts";
import type { Source } from "./plan.ts";
import { regionPlanSheet } from "./region-plan-sheet.ts";
import type { SheetContent } from "./sheet.ts";
import { waysSheet } from "./ways-sheet.ts";

export function analysisSheets(source: Source): readonly SheetContent[] {
  const { comparison, gap, region, plan, regionPlans, followUp, evidence } = source.recap.analyses;
  return [
    ...(comparison === null ? [] : [comparisonSheet(comparison, source)]),
    ...(gap === null ? [] : gapSheets(gap, source)),
    ...(region === null ? [] : regionSheets(regionSource(region, source.language))),
    ...(plan === null ? [] : [waysSheet(plan, source)]),
    ...(regionPlans === null ? [] : [regionPlanSheet(regionPlans, source)]),
    ...(followUp === null ? [] : followUpSheets(followUp, source)),
    ...(evidence === null ? [] : [evidenceSheet(evidence, source), evidenceDetailsSheet(evidence, source)]),
  ];
}

/** How much is done, one by one, and what to recommend now. */
function followUpSheets(followUps: FollowUps, source: Source): readonly SheetContent[] {
  return [
    followUpSheet(followUps, source),
    followUpDetailsSheet(followUps, source),
    draftsSheet(followUps, source),
  ];
}

/** The joint form with what it rests on; the official result stands in pemda.xlsx. */
function regionSheets(source: RegionSource): readonly SheetContent[] {
  return [formSheet(source), conditionsSheet(source), unitsSheet(source)];
}
