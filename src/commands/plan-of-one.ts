/** The least effort by which one OPD gets further, as a part of the report of its workbook. */
import type { RecapPlan } from "../recap-plan.ts";
import { planMarkdown, recapPlanSection } from "../report/plan-markdown.ts";
import { planTerminal, recapPlanBlock } from "../report/terminal-plan.ts";
import type { ToldOptions } from "./told-of-one.ts";

/** Ends with a newline. Where nothing is planned it says why. */
export function planOfOne(made: RecapPlan, options: ToldOptions): string {
  const { plans } = made;
  if (options.format === "markdown")
    return plans.length === 0
      ? `${recapPlanSection(made, options.language)}\n`
      : planMarkdown(plans, true, options);
  return plans.length === 0 ? `${recapPlanBlock(made, options)}\n` : planTerminal(plans, true, options);
}
