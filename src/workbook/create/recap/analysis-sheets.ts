/** The sheets of the analyses: one for each that there is. */
import { comparisonSheet } from "./comparison-sheet.ts";
import type { Source } from "./plan.ts";
import type { SheetContent } from "./sheet.ts";

export function analysisSheets(source: Source): readonly SheetContent[] {
  const { comparison } = source.recap.analyses;
  return [...(comparison === null ? [] : [comparisonSheet(comparison, source)])];
}
