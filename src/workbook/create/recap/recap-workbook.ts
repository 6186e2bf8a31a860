/** `rekap.xlsx`: the recap as a workbook whose totals, predicates, ranks and counts are live formulas. */
import type { Language } from "../../../language/language.ts";
import { recapWorkbookTextsOf } from "../../../language/recap-workbook.ts";
import type { FindingSource, Recap } from "../../../recap.ts";
import { repack } from "../repack.ts";
import { analysisSheets } from "./analysis-sheets.ts";
import { criteriaSheet } from "./criteria-sheet.ts";
import { distributionSheet } from "./distribution-sheet.ts";
import { findingsSheet } from "./findings-sheet.ts";
import { frameOf } from "./frame.ts";
import { guidanceSheet } from "./guidance-sheet.ts";
import { heatMapSheet } from "./heat-map-sheet.ts";
import { missingSheet } from "./missing-sheet.ts";
import { madeParts } from "./parts.ts";
import { planRecap, type Source } from "./plan.ts";
import { provenanceSheet } from "./provenance-sheet.ts";
import { rankingSheet } from "./ranking-sheet.ts";
import { unreadableSheet } from "./unreadable-sheet.ts";

export interface RecapWorkbookOptions {
  readonly language: Language;
  /** Turns an output's path into a relative address, seen from the folder of the recap. */
  linkTo(output: string): string;
}

/**
 * The bytes of the workbook. The same recap and findings give the same bytes.
 *
 * @param findings walked once; the sheet of findings is packed while it is written
 */
export async function recapWorkbook(
  recap: Recap,
  findings: FindingSource,
  { language, linkTo }: RecapWorkbookOptions,
): Promise<Uint8Array> {
  const texts = recapWorkbookTextsOf(language);
  const source: Source = { recap, findings, language, texts, plan: planRecap(recap, texts), linkTo };
  const sheets = [
    rankingSheet(source),
    guidanceSheet(source),
    distributionSheet(source),
    heatMapSheet(source),
    criteriaSheet(source),
    ...analysisSheets(source),
    findingsSheet(source),
    unreadableSheet(source),
    missingSheet(source),
    provenanceSheet(source),
  ];
  const frame = await frameOf(sheets, texts);
  return repack(frame.xlsx, await madeParts(frame, sheets));
}
