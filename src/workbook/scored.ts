/** The scored copy of a workbook: it still is its owner's workbook, with our two sheets behind its own. */
import type { Assessment } from "../assessment.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../language/language.ts";
import { workbookTextsOf } from "../language/workbook.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Package } from "./package.ts";
import { type NewSheet, withSheets } from "./patch.ts";
import { type Found, findingsSheet } from "./scored/findings-sheet.ts";
import {
  FINDINGS_SHEET,
  isFindingsSheet,
  isResultSheet,
  RESULT_SHEET,
  UNIT_RESULT_SHEET,
} from "./scored/marker.ts";
import type { Tool } from "./scored/result-context.ts";
import { resultSheet } from "./scored/result-sheet.ts";
import { worksheetXml } from "./scored/sheet-xml.ts";
import { overLimit } from "./zip/fault.ts";

/** One result that a copy shows: the only one, or that of one OPD among several. */
export interface ScoredResult {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  readonly rubric: Rubric;
}

export interface ScoredOptions {
  readonly language: Language;
  readonly tool: Tool;
}

/**
 * The bytes of the scored copy. Every part but the lists of sheets and the formats keeps its bytes; a copy that
 * was scored before gets our sheets written anew. The same input gives the same bytes.
 *
 * @param results of a workbook that holds several OPDs: one for each, with a result sheet each and one list of findings
 * @throws FaultError when the parts that list the sheets or the formats cannot be read or are too
 *   large
 */
export function scoredWorkbook(
  pkg: Package,
  results: readonly [ScoredResult, ...ScoredResult[]],
  { language, tool }: ScoredOptions,
): Uint8Array {
  const texts = workbookTextsOf(language);
  const resultSheets = results.map(
    (result): NewSheet => ({
      name: resultSheetName(result.evaluation),
      isEarlier: isResultSheet,
      xml: (dialect, styles) => worksheetXml(resultSheet(result, texts, tool), dialect, styles),
    }),
  );
  const findings: NewSheet = {
    name: FINDINGS_SHEET,
    isEarlier: isFindingsSheet,
    xml: (dialect, styles) =>
      worksheetXml(
        findingsSheet(allFindings(results.map(({ evaluation }) => evaluation)), texts),
        dialect,
        styles,
      ),
  };
  return withinLimits(pkg, () => withSheets(pkg, [...resultSheets, findings]));
}

/** Excel allows so many characters. */
const LONGEST_SHEET_NAME = 31;

/** A name that has to be cut off begins with the OPD's place, so that no two are cut off to the same. */
function resultSheetName({ sheet, among }: Evaluation): string {
  if (!among) return RESULT_SHEET;
  const whole = `${UNIT_RESULT_SHEET} ${sheet ?? among.index}`;
  if (whole.length <= LONGEST_SHEET_NAME) return whole;
  return `${UNIT_RESULT_SHEET} ${among.index} ${sheet}`.slice(0, LONGEST_SHEET_NAME).trim();
}

/** What was found about all OPDs of a workbook, sheet by sheet; what is said of the file itself is said once. */
function allFindings(evaluations: readonly Evaluation[]): Found {
  const [first, ...others] = evaluations;
  if (first && others.length === 0) return first;
  const seen = new Set<string>();
  const diagnostics = evaluations.flatMap((evaluation) =>
    evaluation.diagnostics.filter(({ code, sheet, cell, message }) => {
      const key = JSON.stringify([code, sheet, cell, message]);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    }),
  );
  return {
    unit: { name: null, code: null, cluster: null },
    year: first?.year ?? null,
    diagnostics,
    reconciliation: evaluations.flatMap(({ reconciliation }) => reconciliation),
  };
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
