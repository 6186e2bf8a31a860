/** What one OPD says of itself against its evaluator, as a part of the report of its workbook. */
import type { AssessorGap } from "../gap.ts";
import { gapUnitsSection } from "../report/gap-markdown.ts";
import { oneUnitTerminal } from "../report/terminal-gap.ts";
import type { ToldOptions } from "./told-of-one.ts";

/** Ends with a newline. */
export function gapOfOne(gap: AssessorGap, options: ToldOptions): string {
  return options.format === "markdown"
    ? `${gapUnitsSection(gap, options.language)}\n`
    : oneUnitTerminal(gap, options);
}
