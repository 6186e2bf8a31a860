/** The scored copy of a workbook: it still is its owner's workbook, with our two sheets behind its own. */
import type { Assessment } from "../assessment.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../language/language.ts";
import { workbookTextsOf } from "../language/workbook.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Package } from "./package.ts";
import { type NewSheet, withSheets } from "./patch.ts";
import { findingsSheet } from "./scored/findings-sheet.ts";
import { FINDINGS_SHEET, isFindingsSheet, isResultSheet, RESULT_SHEET } from "./scored/marker.ts";
import type { Tool } from "./scored/result-context.ts";
import { resultSheet } from "./scored/result-sheet.ts";
import { worksheetXml } from "./scored/sheet-xml.ts";
import { overLimit } from "./zip/fault.ts";

export interface ScoredOptions {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  readonly rubric: Rubric;
  readonly language: Language;
  readonly tool: Tool;
}

/**
 * The bytes of the scored copy. Every part but the lists of sheets and the formats keeps its bytes; a copy that
 * was scored before gets its two sheets written anew. The same input gives the same bytes.
 *
 * @throws FaultError when the parts that list the sheets or the formats cannot be read or are too
 *   large
 */
export function scoredWorkbook(
  pkg: Package,
  { assessment, evaluation, rubric, language, tool }: ScoredOptions,
): Uint8Array {
  const texts = workbookTextsOf(language);
  const result: NewSheet = {
    name: RESULT_SHEET,
    isEarlier: isResultSheet,
    xml: (dialect, styles) =>
      worksheetXml(resultSheet({ assessment, evaluation, rubric }, texts, tool), dialect, styles),
  };
  const findings: NewSheet = {
    name: FINDINGS_SHEET,
    isEarlier: isFindingsSheet,
    xml: (dialect, styles) => worksheetXml(findingsSheet(evaluation, texts), dialect, styles),
  };
  return withinLimits(pkg, () => withSheets(pkg, [result, findings]));
}

/** What grows over a limit of the engine itself, such as the longest text, is a file too large for us like any other. */
function withinLimits<Result>({ limits }: Package, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw overLimit("inflatedBytes", limits.inflatedBytes, null);
    throw error;
  }
}
