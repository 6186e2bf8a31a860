/** How a workbook that `sakip template new` made is known again: by a hidden sheet, whatever became of the others. */
import { textOf } from "./layout/cell-text.ts";
import type { Sheet } from "./sheet.ts";

/** The hidden sheet with what the template is and which rubric it follows. */
export const METADATA_SHEET = "_sakip";
/** What stands in its first cell. */
export const TEMPLATE_MARKER = "sakip-template";
/** The label beside which the rubric's id stands. */
export const RUBRIC_ID_LABEL = "rubric-id";
/** Sheets of the template that only explain or repeat: reading them would take as long as reading the answers. */
export const INSTRUCTIONS_SHEET = "Petunjuk";
export const RESULTS_SHEET = "Hasil";

/** The rubric id that a template's metadata sheet names; null when the sheet is another one. */
export function templateRubric(sheet: Sheet): string | null {
  if (sheet.name !== METADATA_SHEET || textOf(sheet.rows.get(1)?.get(1)) !== TEMPLATE_MARKER) return null;
  for (const cells of sheet.rows.values()) {
    if (textOf(cells.get(1)) === RUBRIC_ID_LABEL) return textOf(cells.get(2));
  }
  return "";
}
