/** What changed in one workbook since earlier results, as a part of its report. */
import type { ComparedUnit, Comparison } from "../comparison.ts";
import type { Evaluation } from "../evaluation.ts";
import { unitComparisonSection } from "../report/compare-markdown.ts";
import type { ReportOptions } from "../report/report.ts";
import { compareTerminal } from "../report/terminal-compare.ts";
import { resultAlone } from "./result-alone.ts";
import type { Plan } from "./score.ts";

/** Ends with a newline; empty where nothing was scored. */
export function compareOne(
  evaluation: Evaluation,
  { analyse, paths }: Pick<Plan, "analyse" | "paths">,
  options: ReportOptions & { readonly format: "markdown" | "table" },
): string {
  const { rubric } = evaluation;
  if (rubric === null) return "";
  const { comparison } = analyse(resultAlone(evaluation, rubric.sha256, paths));
  if (comparison === null) return "";
  const own = ofLatest(comparison);
  return options.format === "markdown"
    ? `${unitComparisonSection(own, options.language)}\n`
    : compareTerminal(own, options);
}

/** The earlier results may be of a whole region: the others are nobody's business here. */
function ofLatest(comparison: Comparison): Comparison {
  const isOwn = ({ results }: ComparedUnit) => results.at(-1) != null;
  const units = comparison.units.filter(isOwn);
  const files = new Set(units.flatMap(({ results }) => results.flatMap((result) => result?.file ?? [])));
  const findings = comparison.findings.filter(({ file }) => file === "" || files.has(file));
  return { ...comparison, units, findings };
}
