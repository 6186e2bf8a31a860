/** What changed in one workbook since earlier results, as a part of its report. */
import type { Comparison } from "../comparison.ts";
import { unitComparisonSection } from "../report/compare-markdown.ts";
import { compareTerminal } from "../report/terminal-compare.ts";
import type { ToldOptions } from "./told-of-one.ts";

/** Ends with a newline. */
export function compareOne(comparison: Comparison, options: ToldOptions): string {
  return options.format === "markdown"
    ? `${unitComparisonSection(comparison, options.language)}\n`
    : compareTerminal(comparison, options);
}
