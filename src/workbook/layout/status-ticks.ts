/**
 * A status that is ticked: columns titled Selesai, Proses and Belum side by side. The status is the title under which the
 * mark stands; two marks, and words in place of one, are told as they stand, for whoever reads them to judge.
 */
import type { Cell, Sheet } from "../sheet.ts";
import { textOf, tidied, wordsIn } from "./cell-text.ts";
import { CHECKS, CROSSES, OFF } from "./check-marks.ts";

/** The column and what is written above it. */
export interface StatusTick {
  readonly column: number;
  readonly title: string;
}

const TITLE =
  /^(?:(?:sudah|telah|dalam|sedang|masih|masih dalam|belum|tidak) )?(?:selesai|tuntas|proses|sebagian|progress|ditindaklanjuti|ditindak lanjuti|dilaksanakan|diproses)(?: (?:seluruhnya|sebagian|penyelesaian|tindak lanjut))?$|^(?:sudah|belum)$/;

/** Empty unless two titles or more stand in the row. */
export function statusTicks(cells: ReadonlyMap<number, Cell>): readonly StatusTick[] {
  const ticks = [...cells].flatMap(([column, cell]) =>
    TITLE.test(wordsIn(cell)) ? [{ column, title: textOf(cell).trim() }] : [],
  );
  const titles = new Set(ticks.map(({ column }) => wordsIn(cells.get(column))));
  return titles.size === ticks.length && titles.size > 1 ? ticks : [];
}

/** Whether somebody ticks with check marks: a cross beside those may well mean no. */
export function anyChecked(sheet: Sheet, ticks: readonly StatusTick[]): boolean {
  const rows = ticks.length === 0 ? [] : [...sheet.rows.values()];
  return rows.some((cells) => ticks.some(({ column }) => CHECKS.has(markIn(cells.get(column)))));
}

export interface TickedStatus {
  readonly status: string;
  /** The one column that says it; the first where none or several do. */
  readonly column: number | undefined;
}

/** What the ticks of one row say; empty where nothing is ticked. */
export function tickedStatus(
  cells: ReadonlyMap<number, Cell>,
  ticks: readonly StatusTick[],
  isCrossNo: boolean,
): TickedStatus {
  const told = ticks.flatMap(({ column, title }) => {
    const mark = markIn(cells.get(column));
    if (!/[^\s\-–—_.…]/u.test(mark) || mark === "0" || OFF.has(mark)) return [];
    const isTick = CHECKS.has(mark) || (CROSSES.has(mark) && !isCrossNo);
    const text = isTick ? title : `${title}: ${textOf(cells.get(column)).trim()}`;
    return [{ column, text }];
  });
  const [only = ticks[0], another] = told;
  return {
    status: told.map(({ text }) => text).join("; "),
    column: another ? ticks[0]?.column : only?.column,
  };
}

function markIn(cell: Cell | undefined): string {
  return tidied(cell).toLowerCase();
}
