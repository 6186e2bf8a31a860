/** Counts what a workbook of another format brings, against the limits that hold for every workbook. */
import { overLimit } from "../zip/fault.ts";
import type { Limits } from "../zip/limits.ts";

/** @throws FaultError over a limit, from each of its functions */
export interface CellMeter {
  sheet(): void;
  /** A cell with content at this place, from 1, with so many characters of text and formula. */
  cell(row: number, column: number, characters: number): void;
  merge(): void;
  /** A text that is still being put together. */
  text(length: number): void;
}

/** @param part what a finding names as the place */
export function cellMeter(limits: Limits, part: string): CellMeter {
  let sheets = 0;
  let cells = 0;
  let merges = 0;
  let characters = 0;
  const assertAtMost = (
    limit: "sheets" | "rows" | "columns" | "cells" | "textLength",
    count: number,
    allowed = limits[limit],
  ) => {
    if (count > allowed) throw overLimit(limit, allowed, part);
  };
  return {
    sheet: () => assertAtMost("sheets", ++sheets),
    cell: (row, column, length) => {
      assertAtMost("rows", row);
      assertAtMost("columns", column);
      assertAtMost("cells", ++cells);
      assertAtMost("textLength", length);
      characters += length;
      assertAtMost("textLength", characters, limits.keptTextLength);
    },
    merge: () => assertAtMost("cells", ++merges),
    text: (length) => assertAtMost("textLength", length),
  };
}
