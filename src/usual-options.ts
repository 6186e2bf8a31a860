/** The options under which a command reads that has no options of its own for the sheet, the unit, the year or the flag. */
import type { Severities } from "./diagnostic.ts";
import type { DocumentOptions } from "./evaluation.ts";
import type { LoadedRubric } from "./rubric/load.ts";

/** What such a command lets people choose. */
export interface UsualChoices {
  readonly language: DocumentOptions["language"];
  /** Undefined: `auto`. */
  readonly assessor?: DocumentOptions["assessor"] | undefined;
  /** Undefined: recognised from each workbook. */
  readonly rubric: LoadedRubric | undefined;
  readonly severities?: Severities | undefined;
}

/** All options of a run in which everything else is left to each workbook. */
export function usualOptions({
  language,
  assessor = "auto",
  rubric,
  severities,
}: UsualChoices): DocumentOptions {
  return {
    assessor,
    rubric: rubric ? { id: rubric.rubric.id, sha256: rubric.sha256 } : null,
    flagFrom: null,
    sheet: null,
    opd: null,
    year: null,
    language,
    ...(severities ? { severity: severities } : {}),
  };
}
