/** Headers that sort: a button in each, and aria-sort on the one that does. */
import { make, makeButton, makeSpoken } from "./make.ts";

export type Direction = "ascending" | "descending";

export interface Column<Key extends string> {
  readonly key: Key;
  readonly label: string;
  /** What the label is short for. */
  readonly long?: string;
  readonly className: string;
  /** What the first press does: figures are mostly sought from the highest. */
  readonly first: Direction;
}

export interface SortableHead<Key extends string> {
  readonly row: HTMLTableRowElement;
  mark(key: Key, direction: Direction): void;
}

export function makeSortableHead<Key extends string>(
  columns: readonly Column<Key>[],
  onSort: (key: Key, direction: Direction) => void,
): SortableHead<Key> {
  const current: { key: Key | null; direction: Direction } = { key: null, direction: "ascending" };
  const cells = columns.map((column) => {
    const press = () => {
      const direction = current.key === column.key ? opposite(current.direction) : column.first;
      onSort(column.key, direction);
    };
    const label =
      column.long === undefined
        ? [column.label]
        : [make("span", { "aria-hidden": "true" }, column.label), makeSpoken(column.long)];
    const button = makeButton({ class: "sort", title: column.long ?? null }, press, ...label);
    return make("th", { scope: "col", class: column.className }, button);
  });
  return {
    row: make("tr", {}, ...cells),
    mark: (key, direction) => {
      Object.assign(current, { key, direction });
      for (const [index, column] of columns.entries()) {
        if (column.key === key) cells[index]?.setAttribute("aria-sort", direction);
        else cells[index]?.removeAttribute("aria-sort");
      }
    },
  };
}

function opposite(direction: Direction): Direction {
  return direction === "ascending" ? "descending" : "ascending";
}
