/**
 * The ranges that one array formula fills (`{=…}` over several cells): only its first cell spells the formula out. Cells
 * come row by row, so a range is known when the rest of it comes.
 */
import type { Merge } from "./cells.ts";

/** A formula over a range, with the cell where it stands. */
export interface RangeFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

export class ArrayRanges {
  readonly #byColumn = new Map<number, RangeFormula & { readonly bottom: number }>();

  /** Keeps the formula of a range; its columns are what that costs. */
  add({ left, right, bottom }: Merge, formula: RangeFormula): void {
    for (let column = left; column <= right; column += 1) this.#byColumn.set(column, { ...formula, bottom });
  }

  /** The formula that fills a cell which spells none out; null for any other cell. */
  at(row: number, column: number): RangeFormula | null {
    const found = this.#byColumn.get(column);
    return found && row <= found.bottom ? found : null;
  }
}
