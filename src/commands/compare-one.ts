/** What changed in one workbook since earlier results, as a part of its report. */
import type { ComparedUnit, Comparison } from "../comparison.ts";
import { unitComparisonSection } from "../report/compare-markdown.ts";
import { compareTerminal } from "../report/terminal-compare.ts";
import type { ToldOptions } from "./told-of-one.ts";

/** Ends with a newline. */
export function compareOne(comparison: Comparison, options: ToldOptions): string {
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
