/** Every OPD of a comparison in a table that sorts by any column. */
import type { PageCompared, PageComparison, PageResult } from "../page-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { growOnScroll, makeGrowing } from "./growing.ts";
import { make } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox } from "./section.ts";
import { type Column, type Direction, makeSortableHead } from "./sortable-head.ts";
import { sortedBy } from "./sorted-by.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

type Key = "name" | "from" | "to" | "change" | "predicate" | "target" | `component:${number}`;

export function makeComparedUnits(
  comparison: PageComparison,
  view: GroupView,
  open: OpenUnit,
): readonly Node[] {
  const { units } = comparison;
  const { caption } = view.texts.comparison;
  const body = make("tbody");
  const growing = makeGrowing<PageCompared>(body, (unit) => makeRow(unit, comparison, view, open), view);
  const apply = (key: Key, direction: Direction) => {
    head.mark(key, direction);
    growing.show(sortedBy(units, (unit) => sortValueOf(unit, key, comparison), direction, view.collator));
  };
  const head = makeSortableHead(columnsOf(comparison, view), apply);
  apply("change", "descending");
  const table = make(
    "table",
    { class: "ranking compared" },
    make("caption", { class: "spoken" }, caption),
    make("thead", {}, head.row),
    body,
  );
  const box = makeScrollBox(caption, table);
  growOnScroll(box, growing.controls);
  return [box, growing.controls];
}

function columnsOf(
  { from, to, target, components }: PageComparison,
  { texts: { comparison: texts }, weight }: GroupView,
): readonly Column<Key>[] {
  const figure = { className: "figure", first: "descending" } as const;
  return [
    { key: "name", label: texts.unit, className: "name", first: "ascending" },
    { ...figure, key: "from", label: from.label },
    { ...figure, key: "to", label: to.label },
    { ...figure, key: "change", label: texts.change },
    { key: "predicate", label: texts.predicate, className: "letter", first: "ascending" },
    ...(target === null
      ? []
      : [
          {
            key: "target",
            label: texts.toTarget(weight(target)),
            className: "figure",
            first: "ascending",
          } as const,
        ]),
    ...components.map(({ code, name }, index) => ({
      ...figure,
      key: `component:${index}` as const,
      label: texts.component(code),
      long: texts.componentLong(code, name),
    })),
  ];
}

function sortValueOf(unit: PageCompared, key: Key, { predicates }: PageComparison): number | string | null {
  switch (key) {
    case "name":
    case "change":
      return unit[key];
    case "from":
    case "to":
      return unit[key]?.total ?? null;
    case "predicate":
      return unit.to?.predicate == null ? null : predicates.indexOf(unit.to.predicate);
    case "target":
      return unit.to?.toTarget ?? null;
    default:
      return unit.components[Number(key.slice("component:".length))] ?? null;
  }
}

function makeRow(
  unit: PageCompared,
  comparison: PageComparison,
  view: GroupView,
  open: OpenUnit,
): HTMLElement {
  const { texts } = view;
  return make(
    "tr",
    { class: unit.outcome },
    make("th", { scope: "row", class: "name" }, makeUnitName(unit, view, open)),
    make("td", { class: "figure" }, totalText(unit.from, view)),
    make("td", { class: "figure total" }, totalText(unit.to, view)),
    makeChange(unit.change, texts.comparison.outcomes[unit.outcome], view),
    makePredicates(unit, view),
    ...(comparison.target === null ? [] : [make("td", { class: "figure" }, targetText(unit.to, view))]),
    ...unit.components.map((change) => makeChange(change, texts.none, view)),
  );
}

function totalText(result: PageResult | null, { texts, points, count }: GroupView): string {
  if (result === null) return texts.none;
  return result.total === null
    ? texts.comparison.ofAnswered(count(result.answered), count(result.of))
    : points(result.total);
}

function makeChange(change: number | null, otherwise: string, { signed }: GroupView): HTMLElement {
  if (change === null) return make("td", { class: "figure" }, otherwise);
  const direction = change > 0 ? "up" : change < 0 ? "down" : "level";
  return make("td", { class: `figure ${direction}` }, signed(change));
}

function makePredicates({ from, to }: PageCompared, { group, texts }: GroupView): HTMLElement {
  const badge = (result: PageResult | null) => makeBadge(result?.predicate ?? null, group, texts.none);
  return from?.predicate === to?.predicate
    ? make("td", { class: "letter" }, badge(to))
    : make("td", { class: "letter" }, badge(from), make("span", {}, " → "), badge(to));
}

function targetText(result: PageResult | null, { texts, points }: GroupView): string {
  const short = result?.toTarget ?? null;
  if (short === null) return texts.none;
  return short === 0 ? texts.comparison.targetReached : texts.comparison.short(points(short));
}
