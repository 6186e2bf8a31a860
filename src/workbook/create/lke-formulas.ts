/** The formulas of the workbook; only functions that Excel 2010, LibreOffice and Google Sheets share. */
import type { Tables } from "./petunjuk.ts";

/** What stands where a figure would be while an answer under it is missing. */
export const INCOMPLETE = "Belum lengkap";

/**
 * An answer as the reader of `sakip` takes it: without blanks around it, in capitals and without a full stop after
 * it. The bar marks where the text ends, so that no other full stop goes; compare with a letter and a bar.
 */
export function tidyAnswer(cell: string): string {
  return `SUBSTITUTE(UPPER(TRIM(${cell}))&"|",".|","|")`;
}

/** A sub-component's score. SUMPRODUCT compares whole cells, where a lookup would take `*` for any letter. */
export function scoreFormula(letter: string, weight: string, { letters, values }: Tables): string {
  const matches = `${letters}&"|"=${tidyAnswer(letter)}`;
  const known = `SUMPRODUCT(--(${matches}))`;
  const value = `SUMPRODUCT((${matches})*${values})`;
  return `IF(TRIM(${letter})="","",IF(${known}=0,"Bukan jawaban",${weight}*${value}/100))`;
}

/** Whether any cell says something: a blank or a dash that was pasted is no answer, anything else is meant as one. */
export function anyAnswer(cells: string): string {
  const said = ["-", "–", "."].reduce((text, mark) => `SUBSTITUTE(${text},"${mark}","")`, cells);
  return `SUMPRODUCT(--(TRIM(${said})<>""))>0`;
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

/**
 * The best letter that so many fulfilled criteria support. Blank until every one is answered with Ya or Tidak: an
 * open criterion may still be fulfilled, so a hint before would call a letter too high that is not.
 */
export function supportFormula(
  criteria: string,
  count: number,
  steps: readonly { readonly from: number; readonly letter: string }[],
): string {
  const counts = steps.map(({ from }) => from).join(",");
  const letters = steps.map(({ letter }) => `"${letter}"`).join(",");
  const ticked = (word: string) => `SUMPRODUCT(--(UPPER(TRIM(${criteria}))="${word}"))`;
  const answered = `${ticked("YA")}+${ticked("TIDAK")}`;
  return `IF(${answered}<${count},"",LOOKUP(${ticked("YA")},{${counts}},{${letters}}))`;
}
