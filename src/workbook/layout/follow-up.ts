/** Last year's recommendations with their status, from a sheet *Tindak Lanjut*. */
import type { CellRef, FollowUp } from "../../assessment.ts";
import { cellName } from "../sheet/cell-name.ts";
import type { Cell, Sheet } from "../sheet.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { plainWords } from "./words.ts";

/** Whether a sheet is meant for the follow-up, by its name. */
export function isFollowUpSheet(name: string): boolean {
  return /\b(tindak lanjut|tindaklanjut|tlhe)\b|^(matriks |monitoring )?tl\b/.test(plainWords(name));
}

interface FollowUpColumns {
  readonly text: number;
  readonly status: number;
  readonly evidence: number | undefined;
}

/** The rows below the header of such a sheet that hold a recommendation. */
export function readFollowUp(sheet: Sheet): FollowUp[] {
  let columns: FollowUpColumns | null = null;
  const found: FollowUp[] = [];
  for (const [row, cells] of sheet.rows) {
    // A header is repeated on every printed page.
    const header = headerOf(cells);
    if (header) columns = header;
    else if (columns)
      found.push(
        ...followUpIn(cells, columns, (column) => ({ sheet: sheet.name, cell: cellName(row, column) })),
      );
  }
  return found;
}

function headerOf(cells: ReadonlyMap<number, Cell>): FollowUpColumns | null {
  const column = (pattern: RegExp) => [...cells].find(([, cell]) => pattern.test(wordsIn(cell)))?.[0];
  const text = column(/^(uraian |isi )?rekomendasi\b.{0,40}$/);
  const status = column(/^(status|keterangan status)\b.{0,40}$/);
  if (text === undefined || status === undefined || text === status) return null;
  return {
    text,
    status,
    evidence: column(/^(bukti|evidence|daftar evidence|dokumen|keterangan(?! status))\b/),
  };
}

function followUpIn(
  cells: ReadonlyMap<number, Cell>,
  columns: FollowUpColumns,
  placeOf: (column: number) => CellRef,
): FollowUp[] {
  const at = (column: number | undefined) => (column === undefined ? "" : textOf(cells.get(column)).trim());
  const text = at(columns.text);
  // The row of column numbers under a header is no recommendation.
  if (!/\p{L}/u.test(text)) return [];
  return [{ text, status: at(columns.status), evidence: at(columns.evidence), at: placeOf(columns.status) }];
}
