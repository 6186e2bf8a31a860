/** From figures that differ to why they do: the workbook's formulas are read only where something does. */
import type { Assessment } from "../../assessment.ts";
import type { ComparedFigure, Comparison, Difference, Reconciliation } from "../../reconciliation.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { Expression } from "../formula/parse.ts";
import { UnknownFormula } from "../formula/scalar.ts";
import type { Package } from "../package.ts";
import type { Workbook } from "../sheet.ts";
import { readWorkbookDetails } from "../template/workbook-details.ts";
import { causeOf } from "./cause.ts";
import { repeatsFigure } from "./copy-causes.ts";
import { type Evidence, keyOf, rightFigures } from "./evidence.ts";
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
    differing: new Set(differing.map(({ at }) => keyOf(at))),
    right: rightFigures(places),
  };
  const accused = differing.filter((figure) => figure.what !== "copy" || isCopy(figure, evidence));
  const differences = accused.map((figure): Difference => {
    const cause = causeOf(figure, evidence);
    return { ...figure, cause, formula: saved.formulaAt(figure.at) };
  });
  return { compared: compared - differing.length + accused.length, differences };
}

/** What only reads a figure, to compute something else of it, is no copy. A number among copies has no formula. */
function isCopy(figure: ComparedFigure, evidence: Evidence): boolean {
  const expression = expressionOf(figure, evidence);
  return expression === null || (expression !== "unknown" && repeatsFigure(figure, expression, evidence));
}

function expressionOf({ at }: ComparedFigure, { saved }: Evidence): Expression | "unknown" | null {
  try {
    return saved.expressionAt(at);
  } catch (error) {
    if (error instanceof UnknownFormula) return "unknown";
    throw error;
  }
}

/** A web page shows what formulas gave; from other formats some of them may not have been taken over. */
function holdsAllFormulas(pkg: Package | null): boolean {
  const conversion = pkg?.conversion;
  return !conversion || (conversion.from !== "html" && conversion.formulasLost === 0);
}
