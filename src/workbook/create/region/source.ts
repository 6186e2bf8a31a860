/** What the sheets of a region's result are made from, in one language. */
import type { Language } from "../../../language/language.ts";
import { regionWorkbookTextsOf } from "../../../language/region-workbook.ts";
import type { Region } from "../../../region.ts";
import { loadRegionRule } from "../../../rubric/region-rule.ts";
import { planRegion, type Source } from "./plan.ts";

export function regionSource(region: Region, language: Language): Source {
  return {
    region,
    language,
    rule: loadRegionRule(region.rule.id),
    texts: regionWorkbookTextsOf(language),
    plan: planRegion(region),
  };
}
