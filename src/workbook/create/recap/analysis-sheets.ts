/** The sheets of the analyses: those of each that there is. */
import { comparisonSheet } from "./comparison-sheet.ts";
import { gapSheets } from "./gap-sheet.ts";
import type { Source } from "./plan.ts";
import type { SheetContent } from "./sheet.ts";

export function analysisSheets(source: Source): readonly SheetContent[] {
  const { comparison, gap } = source.recap.analyses;
  return [
    ...(comparison === null ? [] : [comparisonSheet(comparison, source)]),
    ...(gap === null ? [] : gapSheets(gap, source)),
  ];
}
