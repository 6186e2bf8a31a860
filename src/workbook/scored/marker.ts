/** How the sheets that we add to a scored copy are known again, in a later run and by the reader. */
import { workbookTexts } from "../../language/workbook.ts";
import type { Sheet } from "../sheet.ts";

/** The names of our sheets; the same in every language, so that scoring again in another one finds them. */
export const RESULT_SHEET = "Hasil SAKIP";
/** Before the name of the sheet, where each OPD of a workbook has a result sheet. */
export const UNIT_RESULT_SHEET = "Hasil";
export const FINDINGS_SHEET = "Temuan";

/**
 * Whether a sheet is one that a scored copy got from us. Its name does not tell: an office may have a sheet
 * *Temuan* of its own, and ours is called *Temuan (2)* beside it. What stands in its first cell does.
 */
export function isScoredSheet(sheet: Sheet): boolean {
  return isResultSheet(sheet) || isFindingsSheet(sheet);
}

export function isResultSheet(sheet: Sheet): boolean {
  return workbookTexts().some((texts) => firstText(sheet) === texts.resultTitle);
}

export function isFindingsSheet(sheet: Sheet): boolean {
  return workbookTexts().some((texts) => firstText(sheet) === texts.findingsTitle);
}

function firstText(sheet: Sheet): string | null {
  const value = sheet.rows.get(1)?.get(1)?.value;
  return value?.kind === "text" ? value.text : null;
}
