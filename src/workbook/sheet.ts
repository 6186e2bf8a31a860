/** Worksheets as typed cells, bounded by their content: what is styled but empty is not kept. */

import type { Limits, Package } from "./package.ts";
import { type NumberLook, readNumberLooks } from "./sheet/number-formats.ts";
import { readSharedStrings } from "./sheet/shared-strings.ts";
import { readWorkbookIndex, type SheetEntry } from "./sheet/workbook-index.ts";
import { readWorksheet } from "./sheet/worksheet.ts";

export { cellName, columnName, parseCellName } from "./sheet/cell-name.ts";
export type { SheetEntry } from "./sheet/workbook-index.ts";

/** What a cell shows. `none`: a formula that nothing has calculated yet. */
export type CellValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "date"; readonly iso: string }
  | { readonly kind: "none" };

/** A cell with content. */
export interface Cell {
  /** From 1. */
  readonly row: number;
  /** From 1. */
  readonly column: number;
  readonly value: CellValue;
  /** The formula without `=`; in a cell that shares another one's formula, that formula as its owner has it. */
  readonly formula: string | null;
  /** Whether the number is shown as a percentage: 0.06 as 6 %. */
  readonly percent: boolean;
}

/** A merged range, both corners included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Only cells with content, rows and columns ascending. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

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

/** What the sheets of one workbook share: what their cells refer to, read when the first one asks for it. */
export interface SharedParts {
  /** What all sheets together have kept so far: a limit for each would let many of them fill the memory. */
  readonly kept: { cells: number; characters: number };
  readonly date1904: boolean;
  /** Where the shared strings should be, for a fault that names the part. */
  readonly stringsPart: string;
  /** Null when the workbook has no shared strings. */
  strings(): readonly string[] | null;
  looks(): readonly NumberLook[];
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
    strings: once(() => (pkg.has(sharedStringsPart) ? readSharedStrings(bounded, sharedStringsPart) : null)),
    looks: once(() => (pkg.has(stylesPart) ? readNumberLooks(bounded, stylesPart) : [])),
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

function once<T>(read: () => T): () => T {
  let result: { readonly value: T } | null = null;
  return () => {
    result ??= { value: read() };
    return result.value;
  };
}
