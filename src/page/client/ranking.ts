/** The ranking: filters above, a table that sorts by any column. */
import type { PageEntry } from "../page-data.ts";
import { makeFilters } from "./filters.ts";
import type { OpenUnit } from "./flagged.ts";
import { growOnScroll, makeGrowing } from "./growing.ts";
import { make, makeButton, makeSpoken } from "./make.ts";
import { makeRepeated } from "./repeated.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import { type Selection, type SortKey, select } from "./select.ts";
import { type Column, makeSortableHead } from "./sortable-head.ts";
import { type GroupView, nameOf } from "./view.ts";

interface RankingOptions {
  readonly open: OpenUnit;
  readonly selection: Selection;
  /** Told of every choice and of who is shown now. */
  readonly onSelect: (selection: Selection, shown: readonly PageEntry[]) => void;
}

export function makeRanking(view: GroupView, { open, selection, onSelect }: RankingOptions): HTMLElement {
  const { texts, group, count, collator } = view;
  let chosen = selection;
  let shown: readonly PageEntry[] = [];
  const rowOf = (entry: PageEntry) => makeRow(entry, view, () => open(entry, shown));
  const body = make("tbody");
  const table = make("table", { class: "ranking" });
  const status = make("p", { role: "status", class: "status" });
  const growing = makeGrowing(body, rowOf, view);
  const box = makeScrollBox(texts.ranking.caption, table);
  const head = makeSortableHead(columnsOf(view), (key, direction) =>
    apply({ ...chosen, sort: { key, direction } }),
  );
  const apply = (next: Selection) => {
    chosen = next;
    shown = select(group.entries, chosen, {
      collator,
      predicates: group.predicates.map(({ letter }) => letter),
    });
    head.mark(chosen.sort.key, chosen.sort.direction);
    growing.show(shown);
    box.scrollTop = 0;
    table.setAttribute("aria-rowcount", String(shown.length + 1));
    status.textContent =
      shown.length === 0
        ? texts.ranking.nobody
        : texts.ranking.shown(count(shown.length), count(group.entries.length));
    onSelect(chosen, shown);
  };
  table.append(
    make("caption", { class: "spoken" }, texts.ranking.caption),
    make("thead", {}, head.row),
    body,
  );
  const filters = makeFilters(view, selection, (choice) => apply({ ...chosen, ...choice }));
  growOnScroll(box, growing.controls);
  apply(selection);
  return makeSection(
    "peringkat",
    texts.ranking.title,
    texts.ranking.lead,
    ...[filters, status, box, growing.controls],
  );
}

function columnsOf({ texts: { ranking: texts }, group, weight }: GroupView): readonly Column<SortKey>[] {
  const figure = { className: "figure", first: "descending" } as const;
  return [
    { key: "rank", label: texts.rank, className: "figure rank", first: "ascending" },
    { key: "name", label: texts.unit, className: "name", first: "ascending" },
    { ...figure, key: "total", label: texts.total },
    { key: "predicate", label: texts.predicate, className: "letter", first: "ascending" },
    { key: "cluster", label: texts.cluster, className: "cluster", first: "ascending" },
    ...group.components.map(({ code, name, weight: most }, index) => ({
      ...figure,
      key: `component:${index}` as const,
      label: code,
      long: texts.componentLong(code, name, weight(most)),
    })),
    { key: "answered", label: texts.answered, className: "figure", first: "ascending" },
    { ...figure, key: "difference", label: texts.difference, long: texts.differenceLong },
    { ...figure, key: "findings", label: texts.findings, long: texts.findingsLong },
  ];
}

function makeRow(entry: PageEntry, view: GroupView, open: () => void): HTMLElement {
  const { texts, group, points, count, signed } = view;
  const { none } = texts;
  const name = makeButton({ class: "unit" }, open, nameOf(entry, view));
  const { difference } = entry;
  return make(
    "tr",
    { class: entry.flagged ? "is-flagged" : null },
    make("td", { class: "figure rank" }, entry.rank === null ? none : count(entry.rank)),
    make("th", { scope: "row", class: "name" }, name, makeRepeated(entry, view)),
    makeTotal(entry, view),
    make("td", { class: "letter" }, makeBadge(entry.predicate, group, none)),
    make("td", { class: "cluster" }, entry.cluster ?? none),
    ...entry.components.map((score) =>
      make("td", { class: "figure" }, score === null ? none : points(score)),
    ),
    make("td", { class: "figure" }, `${count(entry.answered)}/${count(entry.of)}`),
    make("td", { class: "figure" }, difference === null ? none : signed(difference)),
    makeCounts(entry, view),
  );
}

function makeTotal({ total, range }: PageEntry, { texts, points }: GroupView): HTMLElement {
  if (total !== null) return make("td", { class: "figure total" }, points(total));
  if (range === null) return make("td", { class: "figure" }, texts.none);
  const [min, max] = [points(range.min), points(range.max)];
  const shown = make("span", { "aria-hidden": "true" }, texts.ranking.rangeOf(min, max));
  return make(
    "td",
    { class: "figure range", title: texts.ranking.rangeNote(min, max) },
    ...[shown, makeSpoken(texts.ranking.rangeNote(min, max))],
  );
}

function makeCounts({ errors, warnings }: PageEntry, { texts, count }: GroupView): HTMLElement {
  const shown = make("span", { "aria-hidden": "true" }, `${count(errors)} · ${count(warnings)}`);
  const spoken = texts.ranking.findingsOf(count(errors), count(warnings));
  return make(
    "td",
    { class: errors > 0 ? "figure erring" : "figure", title: spoken },
    shown,
    makeSpoken(spoken),
  );
}
