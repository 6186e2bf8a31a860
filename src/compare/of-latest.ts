/** A comparison without the OPDs that have no latest result. */
import type { ComparedUnit, Comparison } from "../comparison.ts";

/** The earlier results may be of a whole region: to whoever has one workbook the others are nobody's business. */
export function ofLatest(comparison: Comparison): Comparison {
  const hasLatest = ({ results }: ComparedUnit) => results.at(-1) != null;
  const { own = [], ...ofUnits } = comparison;
  const units = [...ofUnits.units, ...own].filter(hasLatest);
  const files = new Set(units.flatMap(({ results }) => results.flatMap((result) => result?.file ?? [])));
  const findings = comparison.findings.filter(({ file }) => file === "" || files.has(file));
  return { ...ofUnits, units, findings };
}
