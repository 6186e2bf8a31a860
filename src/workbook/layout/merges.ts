/** What a merged range hides: only its first cell shows, whatever the others still hold. */
import type { Cell, Merge, Sheet } from "../sheet.ts";

/** The format's last column; a range that a broken file lets go on beyond it covers no more. */
const LAST_COLUMN = 16_384;
/** Rows end long before; the tree below holds 32 bits. */
const LAST_ROW = 2 ** 31 - 1;

/**
 * The sheet as people see it. A cell under a merge keeps what it held before in the file, but nobody sees it any
 * more, so it must not be read as an answer. A merge that begins under another one shows nothing and goes too.
 */
export function withoutCovered(sheet: Sheet): Sheet {
  if (sheet.merges.length === 0) return sheet;
  const merges = [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const last = merges.reduce((most, { right }) => Math.max(most, right), 0);
  const covered = new CoveredCells(Math.min(last, LAST_COLUMN));
  const rows = new Map<number, ReadonlyMap<number, Cell>>();
  const under = new Map<number, ReadonlyMap<number, Cell>>();
  const shown: Merge[] = [];
  let next = 0;
  const placeUpTo = (row: number) => {
    for (let merge = merges[next]; merge && merge.top <= row; merge = merges[++next]) {
      if (covered.place(merge)) shown.push(merge);
    }
  };
  for (const [row, cells] of sheet.rows) {
    placeUpTo(row);
    const visible = visibleCells(row, cells, covered);
    rows.set(row, visible);
    if (visible !== cells) under.set(row, new Map([...cells].filter(([column]) => !visible.has(column))));
  }
  placeUpTo(Infinity);
  return { ...sheet, rows, merges: shown, covered: under };
}

function visibleCells(
  row: number,
  cells: ReadonlyMap<number, Cell>,
  covered: CoveredCells,
): ReadonlyMap<number, Cell> {
  const hidden = [...cells.keys()].filter((column) => covered.has(row, column));
  if (hidden.length === 0) return cells;
  const visible = new Map(cells);
  for (const column of hidden) visible.delete(column);
  return visible;
}

/**
 * Down to which row each column is covered, as merges are placed from top to bottom. A segment tree: a hostile file
 * lays a hundred thousand merges over the same cells, and each may cost no more than a few steps.
 */
class CoveredCells {
  readonly #width: number;
  readonly #until: Int32Array;
  /** The first cells of merges, by row and column: they show. */
  readonly #first = new Map<number, Set<number>>();

  constructor(width: number) {
    this.#width = width + 1;
    this.#until = new Int32Array(this.#width * 2);
  }

  /** Covers the range but for its first cell; false when that one is covered already. */
  place({ top, left, bottom, right }: Merge): boolean {
    const shows = left < this.#width && this.#depth(left) < top;
    if (shows) this.#first.set(top, (this.#first.get(top) ?? new Set()).add(left));
    let from = left + this.#width;
    let to = Math.min(right + 1, this.#width) + this.#width;
    for (; from < to; from >>= 1, to >>= 1) {
      if (from % 2 === 1) this.#deepen(from++, bottom);
      if (to % 2 === 1) this.#deepen(--to, bottom);
    }
    return shows;
  }

  has(row: number, column: number): boolean {
    return this.#depth(column) >= row && this.#first.get(row)?.has(column) !== true;
  }

  #deepen(node: number, bottom: number): void {
    this.#until[node] = Math.max(this.#until[node] ?? 0, Math.min(bottom, LAST_ROW));
  }

  #depth(column: number): number {
    if (column >= this.#width) return 0;
    let depth = 0;
    for (let node = column + this.#width; node > 0; node >>= 1)
      depth = Math.max(depth, this.#until[node] ?? 0);
    return depth;
  }
}
