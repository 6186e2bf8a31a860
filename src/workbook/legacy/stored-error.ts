/** Errors as a cell shows them. */

const EXCEL_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** The error that a formula's shown text names, as an .xlsx stores it; null for any other text. */
export function shownError(text: string): string | null {
  const shown = text.trim().toUpperCase();
  if (EXCEL_ERRORS.has(shown)) return shown;
  // LibreOffice numbers what Excel has no name for.
  return /^ERR:\d{3}$/.test(shown) ? "#VALUE!" : null;
}
