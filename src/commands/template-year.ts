/** Which years a blank workbook may be made for; no clock is asked. */
import type { Rubric } from "../rubric/schema.ts";

/** A year is plausible when the rubric was in force for it. */
export function isPlausible(year: number, { years }: Rubric): boolean {
  return year >= years.from && (years.to === null || year <= years.to);
}

/** What a sentence about an implausible year names: the year, the rubric and its first and last year. */
export function yearsOf(
  year: number,
  { id, years }: Rubric,
): readonly [year: string, rubric: string, from: string, to: string | null] {
  return [String(year), id, String(years.from), years.to === null ? null : String(years.to)];
}
