/** Counts of a table whose rows stand on a sheet of details: live, as long as a spreadsheet can calculate them in a moment. */
import { type Cell, live, number, quoted, rangeOf } from "./cells.ts";
import type { LookName } from "./looks.ts";
import { FIRST_ROW } from "./plan.ts";
import { LAST_ROW } from "./sheet.ts";

/** So many comparisons of cells take a program about a second. */
const LIVE_AT_MOST = 20_000_000;

export interface CountedDetails {
  readonly sheet: string;
  /** Its column of the numbers that the rows of the table have. */
  readonly numberColumn: number;
  /** Its rows. */
  readonly rows: number;
  /** Rows of the table. */
  readonly counted: number;
}

/** Whether the counts follow the details. */
export function areLive({ rows, counted }: CountedDetails): boolean {
  return rows > 0 && rows * counted <= LIVE_AT_MOST && FIRST_ROW + rows - 1 <= LAST_ROW;
}

/**
 * How many details of a row of the table say something.
 *
 * @param at the cell with the number of the row: no text that people write is ever taken for a criterion
 * @param says the column that must say it
 */
export function countCell(
  details: CountedDetails,
  at: string,
  says: { readonly column: number; readonly text: string },
  count: number,
): Cell {
  const look: LookName = "count";
  if (!areLive(details)) return number(count, look);
  const [numbers, told] = [details.numberColumn, says.column].map((column) => rangeIn(details, column));
  return live(`COUNTIFS(${numbers},${at},${told},${quoted(says.text)})`, count, look);
}

/** A column of all details. */
export function rangeIn({ sheet, rows }: CountedDetails, column: number): string {
  return rangeOf(`'${sheet}'`, column, FIRST_ROW, FIRST_ROW + rows - 1);
}
