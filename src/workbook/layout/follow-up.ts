/** Last year's recommendations with their status, from a sheet *Tindak Lanjut*. */
import type { CellRef, FollowUp } from "../../assessment.ts";
import { hasLetter } from "../../letters.ts";
import { cellName } from "../sheet/cell-name.ts";
import type { Cell, Sheet } from "../sheet.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { anyChecked, type StatusTick, statusTicks, tickedStatus } from "./status-ticks.ts";
import { plainWords } from "./words.ts";

/** Whether a sheet is meant for the follow-up, by its name. */
export function isFollowUpSheet(name: string): boolean {
  return /\b(tindak lanjut|tindaklanjut|tlhe)\b|^(matriks |monitoring )?tl\b/.test(plainWords(name));
}

/** A recommendation as it stands on its sheet. */
export interface FoundFollowUp extends FollowUp {
  readonly at: CellRef;
  /** The OPD that a column of its own names; empty where there is none. */
  readonly unit: string;
}

interface FollowUpColumns {
  readonly text: number;
  /** Undefined: the status is ticked, and nothing else says it. */
  readonly status: number | undefined;
  readonly ticks: readonly StatusTick[];
  readonly evidence: number | undefined;
  readonly unit: number | undefined;
}

/** The rows below the header of such a sheet that hold a recommendation. */
export function readFollowUp(sheet: Sheet): FoundFollowUp[] {
  let columns: FollowUpColumns | null = null;
  let headerRow = 0;
  let isCrossNo = false;
  let merged: ReadonlyMap<number, string> = new Map();
  const found: FoundFollowUp[] = [];
  for (const [row, cells] of sheet.rows) {
    // A header is repeated on every printed page.
    const header: FollowUpColumns | null =
      headerOf(cells) ?? (columns && row === headerRow + 1 ? tickedBelow(cells, columns) : null);
    if (header) {
      if (header.unit !== columns?.unit) merged = mergedNames(sheet, header.unit);
      [columns, headerRow, isCrossNo] = [header, row, anyChecked(sheet, header.ticks)];
    } else if (columns) {
      const placeOf = (column: number) => ({ sheet: sheet.name, cell: cellName(row, column) });
      found.push(...followUpIn(cells, columns, { placeOf, merged: merged.get(row) ?? "", isCrossNo }));
    }
  }
  return found;
}

/** The titles of ticks under a title that they share: *Status* above Selesai, Proses and Belum. */
function tickedBelow(cells: ReadonlyMap<number, Cell>, columns: FollowUpColumns): FollowUpColumns | null {
  const ticks = wordsIn(cells.get(columns.text)) === "" ? statusTicks(cells) : [];
  if (ticks.length === 0) return null;
  const isTicked = ticks.some(({ column }) => column === columns.status);
  return { ...columns, ticks, status: isTicked ? undefined : columns.status };
}

function headerOf(cells: ReadonlyMap<number, Cell>): FollowUpColumns | null {
  const column = (pattern: RegExp) => [...cells].find(([, cell]) => pattern.test(wordsIn(cell)))?.[0];
  const text = column(/^(uraian |isi )?rekomendasi\b.{0,40}$/);
  const status = column(/^(status|keterangan status)\b.{0,40}$/);
  const ticks = statusTicks(cells);
  if (text === undefined || text === status) return null;
  if (status === undefined && ticks.length === 0) return null;
  return {
    text,
    status,
    ticks,
    evidence: column(/^(bukti|evidence|daftar evidence|dokumen|keterangan(?! status))\b/),
    unit: column(/^(nama )?(opd|skpd|pd|perangkat daerah|unit kerja|unit|satker|satuan kerja)( .{0,40})?$/),
  };
}

interface FollowUpRow {
  readonly placeOf: (column: number) => CellRef;
  readonly merged: string;
  /** Whether a cross is no tick. */
  readonly isCrossNo: boolean;
}

function followUpIn(
  cells: ReadonlyMap<number, Cell>,
  columns: FollowUpColumns,
  { placeOf, merged, isCrossNo }: FollowUpRow,
): FoundFollowUp[] {
  const at = (column: number | undefined) => (column === undefined ? "" : textOf(cells.get(column)).trim());
  const text = at(columns.text);
  // The row of column numbers under a header is no recommendation.
  if (!hasLetter(text)) return [];
  const ticked = tickedStatus(cells, columns.ticks, isCrossNo);
  const written = at(columns.status);
  const said = [ticked.status, written].filter((status) => status !== "");
  return [
    {
      text,
      // Ticked and written alike it is said once; otherwise both are told.
      status: plainWords(ticked.status) === plainWords(written) ? written : said.join("; "),
      evidence: at(columns.evidence),
      at: placeOf(ticked.column ?? columns.status ?? columns.text),
      unit: at(columns.unit) || merged,
    },
  ];
}

/** By row: one name is merged over all the recommendations of its OPD. A blank cell alone names nobody. */
function mergedNames({ merges, rows }: Sheet, column: number | undefined): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  if (column === undefined) return names;
  for (const { top, bottom, left, right } of merges) {
    if (column < left || right < column) continue;
    const name = textOf(rows.get(top)?.get(left)).trim();
    for (let row = top + 1; row <= bottom; row += 1) if (rows.has(row)) names.set(row, name);
  }
  return names;
}
