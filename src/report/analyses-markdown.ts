/** The analyses of a recap as parts of a memo. */
import type { Analyses } from "../analyses.ts";
import type { Language } from "../language/language.ts";
import { comparisonSection } from "./compare-markdown.ts";
import { evidenceSection } from "./evidence-markdown.ts";
import { followUpSection } from "./follow-up-markdown.ts";
import { gapSection } from "./gap-markdown.ts";
import { recapPlanSection } from "./plan-markdown.ts";
import { regionSection } from "./region-markdown.ts";
import { regionPlansSection } from "./region-plan-markdown.ts";

/** One section for each analysis that there is. */
export function analysisSections(
  { comparison, gap, region, plan, followUp, evidence, regionPlans }: Analyses,
  language: Language,
): readonly string[] {
  return [
    ...(comparison === null ? [] : [comparisonSection(comparison, language)]),
    ...(gap === null ? [] : [gapSection(gap, language)]),
    ...(region === null ? [] : [regionSection(region, language)]),
    ...(plan === null ? [] : [recapPlanSection(plan, language)]),
    ...(followUp === null ? [] : [followUpSection(followUp, language)]),
    ...(evidence === null ? [] : [evidenceSection(evidence, language)]),
    ...(regionPlans === null ? [] : [regionPlansSection(regionPlans, language)]),
  ];
}
