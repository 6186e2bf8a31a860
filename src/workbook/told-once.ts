/**
 * What a sheet says whoever asks. A workbook of several OPDs is looked through for the figures of each of them, and what
 * its sheets hold is found out once.
 */
import type { Sheet } from "./sheet.ts";

/** The same for the same sheet, found when first asked for and forgotten with the sheet. */
export function toldOnce<T extends object>(tell: (sheet: Sheet) => T): (sheet: Sheet) => T {
  const told = new WeakMap<Sheet, T>();
  return (sheet) => {
    const known = told.get(sheet);
    if (known) return known;
    const found = tell(sheet);
    told.set(sheet, found);
    return found;
  };
}
