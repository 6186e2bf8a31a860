/** A table that sorts by its columns, is searched by words and narrowed by one choice. */
import { type Growing, growOnScroll, makeGrowing } from "./growing.ts";
import { make } from "./make.ts";
import { makeScrollBox } from "./section.ts";
import { type Column, makeSortableHead, type SortableHead } from "./sortable-head.ts";
import { sortedBy } from "./sorted-by.ts";
import type { GroupView } from "./view.ts";

export interface Choice<Item> {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly valueOf: (item: Item) => string;
}

export interface SearchedTable<Item, Key extends string> {
  /** Begins the ids of its controls. */
  readonly id: string;
  readonly className: string;
  readonly caption: string;
  readonly items: readonly Item[];
  readonly columns: readonly Column<Key>[];
  readonly sortValueOf: (item: Item, key: Key) => number | string | null;
  /** Null: the items come in the order that is wanted first. */
  readonly first: Key | null;
  /** Heads of the columns behind, by which nothing sorts. */
  readonly otherHeads: readonly string[];
  readonly rowOf: (item: Item) => HTMLElement;
  /** What is searched. */
  readonly textOf: (item: Item) => string;
  readonly choice?: Choice<Item>;
}

/** The controls, how many are shown, and the table. */
export function makeSearchedTable<Item, Key extends string>(
  table: SearchedTable<Item, Key>,
  view: GroupView,
): readonly Node[] {
  const { caption, columns, className } = table;
  const body = make("tbody");
  const growing = makeGrowing(body, table.rowOf, view);
  const status = make("p", { role: "status", class: "status" });
  const sorting: { key: Key | null; direction: "ascending" | "descending" } = {
    key: table.first,
    direction: columns.find(({ key }) => key === table.first)?.first ?? "ascending",
  };
  const fields = makeFields(table, view);
  const apply = () => show(table, { ...sorting, fields, growing, status, head, box }, view);
  const head = makeSortableHead(columns, (key, direction) => {
    Object.assign(sorting, { key, direction });
    apply();
  });
  head.row.append(...table.otherHeads.map((text) => make("th", { scope: "col", class: "text" }, text)));
  const made = make(
    "table",
    { class: `ranking ${className}` },
    make("caption", { class: "spoken" }, caption),
    make("thead", {}, head.row),
    body,
  );
  const box = makeScrollBox(caption, made);
  growOnScroll(box, growing.controls);
  for (const control of fields.controls) control.addEventListener("input", apply);
  apply();
  const filters = make(
    "div",
    { class: "filters", role: "search", "aria-label": caption },
    ...fields.labelled,
  );
  return [filters, status, box, growing.controls];
}

interface Fields {
  readonly search: HTMLInputElement;
  readonly choice: HTMLSelectElement | null;
  readonly controls: readonly HTMLElement[];
  readonly labelled: readonly HTMLElement[];
}

function makeFields<Item, Key extends string>(
  { id, choice }: SearchedTable<Item, Key>,
  { texts }: GroupView,
): Fields {
  const { lists } = texts;
  const search = make("input", {
    type: "search",
    id: `${id}-search`,
    placeholder: lists.hint,
    autocomplete: "off",
  });
  const select = choice
    ? make(
        "select",
        { id: `${id}-choice` },
        make("option", { value: "" }, lists.all),
        ...choice.options.map(({ value, label }) => make("option", { value }, label)),
      )
    : null;
  const field = (label: string, control: HTMLElement) =>
    make("div", { class: "field" }, make("label", { for: control.id }, label), control);
  return {
    search,
    choice: select,
    controls: select ? [search, select] : [search],
    labelled: [field(lists.search, search), ...(select && choice ? [field(choice.label, select)] : [])],
  };
}

interface Showing<Item, Key extends string> {
  readonly key: Key | null;
  readonly direction: "ascending" | "descending";
  readonly fields: Fields;
  readonly growing: Growing<Item>;
  readonly status: HTMLElement;
  readonly head: SortableHead<Key>;
  readonly box: HTMLElement;
}

function show<Item, Key extends string>(
  { items, textOf, choice, sortValueOf }: SearchedTable<Item, Key>,
  { key, direction, fields, growing, status, head, box }: Showing<Item, Key>,
  { texts: { lists }, count, collator }: GroupView,
): void {
  const words = fields.search.value.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = fields.choice?.value ?? "";
  const shown = items.filter((item) => {
    if (chosen !== "" && choice?.valueOf(item) !== chosen) return false;
    const text = words.length === 0 ? "" : textOf(item).toLowerCase();
    return words.every((word) => text.includes(word));
  });
  if (key !== null) head.mark(key, direction);
  growing.show(key === null ? shown : sortedBy(shown, (item) => sortValueOf(item, key), direction, collator));
  box.scrollTop = 0;
  box.hidden = shown.length === 0;
  status.textContent =
    shown.length === 0 ? lists.nothing : lists.shown(count(shown.length), count(items.length));
}
