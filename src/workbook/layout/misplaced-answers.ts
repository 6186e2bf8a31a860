/** Answers under a title that says figures or texts: the titles were moved, or whoever filled it in took the wrong column. */
import type { Sheet } from "../sheet.ts";
import { textOf } from "./cell-text.ts";
import type { Tally } from "./column-tally.ts";
import type { HeadedColumn } from "./headers.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

const ROLES: ReadonlySet<HeadedColumn["role"]> = new Set(["weight", "note", "evidence", "recommendation"]);

/** Texts of more characters are what such a column is for. */
const LONGEST_ANSWER = 5;

/** Half of the rows. */
const MOST = 2;

/** Lists of evidence say `Ada` and tick documents; only these words answer. */
const ANSWER = /^(ya|tidak|y|t|yes|no)$/i;

/** The columns that hold a letter for most sub-components, or Ya or Tidak for most criteria. */
export function misplacedAnswers(
  sheet: Sheet,
  columns: readonly HeadedColumn[],
  rows: readonly SubcomponentTableRow[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const own = rows.map(({ row }) => row);
  return columns.filter((column) => {
    if (!ROLES.has(column.role)) return false;
    const isShort = isShare(shortTexts(sheet, column, own).length, own.length);
    return (isShort && isShare(tally(column).typed, own.length)) || holdsTicks(sheet, column, rows, tally);
  });
}

/** Whether Ya or Tidak stands there in words for one of so many criteria, or its grade where the rubric has grades. */
export function holdsTicks(
  sheet: Sheet,
  column: HeadedColumn,
  rows: readonly SubcomponentTableRow[],
  tally: (column: HeadedColumn) => Tally,
  share = MOST,
): boolean {
  const criteria = rows.flatMap((row) => row.criteria.map((one) => one.row));
  const answers = shortTexts(sheet, column, criteria).filter((text) => ANSWER.test(text));
  return (
    isShare(answers.length, criteria.length, share) || isShare(tally(column).graded(), criteria.length, share)
  );
}

/** One of so many, and never a single one. */
export function isShare(count: number, of: number, share = MOST): boolean {
  return count > 1 && count * share >= of;
}

function shortTexts(sheet: Sheet, column: HeadedColumn, rows: readonly number[]): readonly string[] {
  return rows
    .map((row) => textIn(sheet, row, column))
    .filter((text) => text !== "" && text.length <= LONGEST_ANSWER);
}

function textIn(sheet: Sheet, row: number, { column }: HeadedColumn): string {
  const cell = sheet.rows.get(row)?.get(column);
  return cell?.value.kind === "text" ? textOf(cell).trim() : "";
}
