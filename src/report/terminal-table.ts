/** Plain columns for a terminal, fitted to its width. */
import { truncated, widthOf } from "./columns.ts";

export interface Column {
  readonly head: string;
  readonly align: "left" | "right";
}

const GAP = "  ";

/**
 * Heads and rows as lines, every column as wide as its widest cell; one of them gives way where that is too wide.
 *
 * @param rows uncoloured cells
 * @param flexible the column that is cut short, by its place
 */
export function alignedRows(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, flexible }: { readonly width: number; readonly flexible: number },
): readonly string[] {
  const lines = [columns.map(({ head }) => head), ...rows];
  const natural = columns.map((_, place) => Math.max(...lines.map((cells) => widthOf(cells[place] ?? ""))));
  const others = natural.reduce((sum, each, place) => sum + (place === flexible ? 0 : each + GAP.length), 0);
  const room = Math.max(width - others, widthOf(columns[flexible]?.head ?? ""));
  const widths = natural.with(flexible, Math.min(natural[flexible] ?? 0, room));
  return lines.map((cells) =>
    cells
      .map((cell, place) => padded(cell, widths[place] ?? 0, columns[place]?.align ?? "left"))
      .join(GAP)
      .trimEnd(),
  );
}

function padded(cell: string, width: number, align: Column["align"]): string {
  const fitted = truncated(cell, width);
  const space = " ".repeat(width - widthOf(fitted));
  return align === "right" ? space + fitted : fitted + space;
}
