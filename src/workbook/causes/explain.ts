/** From figures that differ to why they do: the workbook's formulas are read only where something does. */
import type { Assessment } from "../../assessment.ts";
import type { Comparison, Difference, Reconciliation } from "../../reconciliation.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Package } from "../package.ts";
import type { Workbook } from "../sheet.ts";
import { readWorkbookDetails } from "../template/workbook-details.ts";
import { causeOf } from "./cause.ts";
import { type Evidence, rightFigures } from "./evidence.ts";
import { savedWorkbook } from "./saved-workbook.ts";

/** What the causes are looked for in. */
export interface CauseSource {
  readonly workbook: Workbook;
  /** Null where the file is no package; its names are then not known. */
  readonly package: Package | null;
  readonly assessment: Assessment;
  readonly rubric: Rubric;
}

export function explained(
  { places, compared, differing }: Comparison,
  { workbook, package: pkg, assessment, rubric }: CauseSource,
): Reconciliation {
  if (differing.length === 0) return { compared, differences: [] };
  const saved = savedWorkbook(workbook, () => (pkg ? readWorkbookDetails(pkg).names : []));
  const evidence: Evidence = {
    assessment,
    rubric,
    saved,
    formulasKnown: holdsAllFormulas(pkg),
    places,
    right: rightFigures(places),
  };
  const differences = differing.map((figure): Difference => {
    const cause = causeOf(figure, evidence);
    return { ...figure, cause, formula: saved.formulaAt(figure.at) };
  });
  return { compared, differences };
}

/** A web page shows what formulas gave; from other formats some of them may not have been taken over. */
function holdsAllFormulas(pkg: Package | null): boolean {
  const conversion = pkg?.conversion;
  return !conversion || (conversion.from !== "html" && conversion.formulasLost === 0);
}
