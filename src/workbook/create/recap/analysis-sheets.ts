/** The sheets of the analyses: those of each that there is. */
import { conditionsSheet } from "../region/conditions-sheet.ts";
import { formSheet } from "../region/form-sheet.ts";
import type { Source as RegionSource } from "../region/plan.ts";
import { regionSource } from "../region/source.ts";
import { unitsSheet } from "../region/units-sheet.ts";
import { comparisonSheet } from "./comparison-sheet.ts";
import { gapSheets } from "./gap-sheet.ts";
import type { Source } from "./plan.ts";
import type { SheetContent } from "./sheet.ts";
import { waysSheet } from "./ways-sheet.ts";

export function analysisSheets(source: Source): readonly SheetContent[] {
  const { comparison, gap, region, plan } = source.recap.analyses;
  return [
    ...(comparison === null ? [] : [comparisonSheet(comparison, source)]),
    ...(gap === null ? [] : gapSheets(gap, source)),
    ...(region === null ? [] : regionSheets(regionSource(region, source.language))),
    ...(plan === null ? [] : [waysSheet(plan, source)]),
  ];
}

/** The joint form with what it rests on; the official result stands in pemda.xlsx. */
function regionSheets(source: RegionSource): readonly SheetContent[] {
  return [formSheet(source), conditionsSheet(source), unitsSheet(source)];
}
