/** What one OPD says of itself against its evaluator, as a part of the report of its workbook. */
import type { Evaluation } from "../evaluation.ts";
import { gapUnitsSection } from "../report/gap-markdown.ts";
import type { ReportOptions } from "../report/report.ts";
import { oneUnitTerminal } from "../report/terminal-gap.ts";
import { resultAlone } from "./result-alone.ts";
import type { Plan } from "./score.ts";

/** Ends with a newline; empty where nothing was scored. */
export function gapOfOne(
  evaluation: Evaluation,
  { analyse, paths }: Pick<Plan, "analyse" | "paths">,
  options: ReportOptions & { readonly format: "markdown" | "table" },
): string {
  if (evaluation.rubric === null) return "";
  const { gap } = analyse(resultAlone(evaluation, evaluation.rubric.sha256, paths));
  if (gap === null) return "";
  return options.format === "markdown"
    ? `${gapUnitsSection(gap, options.language)}\n`
    : oneUnitTerminal(gap, options);
}
