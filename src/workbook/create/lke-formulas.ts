/** The formulas of the workbook; only functions that Excel 2010, LibreOffice and Google Sheets share. */
import type { Tables } from "./petunjuk.ts";

/** What stands where a figure would be while an answer under it is missing. */
export const INCOMPLETE = "Belum lengkap";

/** A sub-component's score. SUMPRODUCT compares whole cells, where a lookup would take `*` for any letter. */
export function scoreFormula(letter: string, weight: string, { letters, values }: Tables): string {
  const known = `SUMPRODUCT(--(${letters}=${letter}))`;
  const value = `SUMPRODUCT((${letters}=${letter})*${values})`;
  return `IF(${letter}="","",IF(${known}=0,"Bukan jawaban",${weight}*${value}/100))`;
}

/** A figure that stands only when every one of these cells holds a number. */
export function completeOr(cells: string, count: number, figure: string): string {
  return `IF(COUNT(${cells})=${count},${figure},"${INCOMPLETE}")`;
}

/**
 * The predicate's letter or name for a rounded total. The upper bounds fall from the best predicate on, and the
 * bound belongs to its band: the smallest bound that is not below the total.
 */
export function bandFormula(total: string, from: string, { upperBounds }: Tables, otherwise: string): string {
  return `IF(ISNUMBER(${total}),INDEX(${from},MATCH(${total},${upperBounds},-1)),"${otherwise}")`;
}

/** The best letter that so many fulfilled criteria support; blank while nobody has ticked one. */
export function supportFormula(
  criteria: string,
  steps: readonly { readonly from: number; readonly letter: string }[],
): string {
  const counts = steps.map(({ from }) => from).join(",");
  const letters = steps.map(({ letter }) => `"${letter}"`).join(",");
  return `IF(COUNTA(${criteria})=0,"",LOOKUP(COUNTIF(${criteria},"Ya"),{${counts}},{${letters}}))`;
}
