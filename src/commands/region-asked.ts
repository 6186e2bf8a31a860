/** What a region's result rests on, as a command line gives it: the weight of its units, the rule, the list. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { RegionOptions } from "../region/build-region.ts";
import { loadEdition } from "../rubric/load.ts";
import { loadRegionRule, REGION_RULES } from "../rubric/region-rule.ts";
import { scoreOf } from "../score-text.ts";
import { UsageError } from "./outcome.ts";

/** A percentage as people write it: `40`, `40%`, `37,5`. @throws UsageError */
export function weightOf(unitWeight: string | undefined, language: Language): number | null {
  if (unitWeight === undefined) return null;
  const weight = scoreOf(unitWeight.replace(/\s*%\s*$/, ""));
  if (weight === null) throw new UsageError(textsOf(language).region.command.invalidWeight(unitWeight));
  return weight;
}

/** The options with the rule in force and the rubric of the region's own workbook. */
export function regionAsked(
  asked: Pick<RegionOptions, "listed" | "unitMean" | "unitWeight" | "language" | "severities">,
): Omit<RegionOptions, "year" | "previous"> {
  const { listed, unitMean, unitWeight, language, severities } = asked;
  const rule = loadRegionRule(REGION_RULES[0] ?? "");
  const { rubric } = loadEdition(rule.rubrics.instansi);
  return { rule, rubric, listed, unitMean, unitWeight, language, severities };
}
