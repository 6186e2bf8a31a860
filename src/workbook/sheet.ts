/** Worksheets as typed cells, bounded by their content: what is styled but empty is not kept. */

import { lazily } from "./lazily.ts";
import type { Limits, Package } from "./package.ts";
import { NO_LOOKS, readCellLooks } from "./sheet/cell-looks.ts";
import type { SharedParts, Sheet } from "./sheet/cells.ts";
import { readSharedStrings } from "./sheet/shared-strings.ts";
import { readWorkbookIndex, type SheetEntry } from "./sheet/workbook-index.ts";
import { readWorksheet } from "./sheet/worksheet.ts";

export { cellName, columnName, parseCellName } from "./sheet/cell-name.ts";
export type { Cell, CellValue, Merge, Sheet } from "./sheet/cells.ts";
export type { SheetEntry } from "./sheet/workbook-index.ts";

export interface Workbook {
  /** Worksheets only, in the workbook's order. */
  readonly sheets: readonly SheetEntry[];
  /** Whether the file is written in ISO/IEC 29500 Strict. */
  readonly strict: boolean;
  /**
   * The content of a sheet; the same object when asked again.
   *
   * @throws FaultError over limits or on damage
   */
  read(entry: SheetEntry): Sheet;
}

/**
 * Reads which sheets a package has; a sheet itself is read when asked for.
 *
 * @param limits by default those that the package was opened with
 * @throws FaultError when the package is no workbook, over limits or on damage
 */
export function openWorkbook(pkg: Package, limits: Limits = pkg.limits): Workbook {
  const bounded = { ...pkg, limits };
  const { sheets, strict, date1904, sharedStringsPart, stylesPart } = readWorkbookIndex(bounded);
  const parts: SharedParts = {
    kept: { cells: 0, characters: 0 },
    date1904,
    stringsPart: sharedStringsPart,
    strings: lazily(() =>
      pkg.has(sharedStringsPart) ? readSharedStrings(bounded, sharedStringsPart) : null,
    ),
    looks: lazily(() => (pkg.has(stylesPart) ? readCellLooks(bounded, stylesPart) : NO_LOOKS)),
  };
  const read = new Map<number, Sheet>();
  return {
    sheets,
    strict,
    read: (entry) => {
      const sheet = read.get(entry.position) ?? readWorksheet(bounded, entry, parts);
      read.set(entry.position, sheet);
      return sheet;
    },
  };
}
