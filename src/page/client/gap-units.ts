/** Every OPD that both answered for, in a table that sorts by any column. */
import type { PageGapGroup, PageGapUnit } from "../page-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { growOnScroll, makeGrowing } from "./growing.ts";
import { make, makeButton } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox } from "./section.ts";
import { type Column, type Direction, makeSortableHead } from "./sortable-head.ts";
import { sortedBy } from "./sorted-by.ts";
import type { GroupView } from "./view.ts";

type Key = "rank" | "name" | "self" | "evaluator" | "points" | "over" | "equal" | "under";

export function makeGapUnits({ units }: PageGapGroup, view: GroupView, open: OpenUnit): readonly Node[] {
  const { gap } = view.texts;
  const body = make("tbody");
  const growing = makeGrowing<PageGapUnit>(body, (unit) => makeRow(unit, view, open), view);
  const apply = (key: Key, direction: Direction) => {
    head.mark(key, direction);
    growing.show(sortedBy(units, (unit) => sortValueOf(unit, key), direction, view.collator));
  };
  const head = makeSortableHead(columnsOf(view), apply);
  apply("rank", "ascending");
  const table = make(
    "table",
    { class: "ranking gap-units" },
    make("caption", { class: "spoken" }, gap.units),
    make("thead", {}, head.row),
    body,
  );
  const box = makeScrollBox(gap.units, table);
  growOnScroll(box, growing.controls);
  return [box, growing.controls];
}

function columnsOf({ texts: { gap } }: GroupView): readonly Column<Key>[] {
  const figure = (key: Key, label: string): Column<Key> => ({
    key,
    label,
    className: "figure",
    first: "descending",
  });
  return [
    { key: "rank", label: gap.rank, className: "figure", first: "ascending" },
    { key: "name", label: gap.unit, className: "name", first: "ascending" },
    figure("self", gap.self),
    figure("evaluator", gap.evaluator),
    figure("points", gap.gap),
    figure("over", gap.over),
    figure("equal", gap.equal),
    figure("under", gap.under),
  ];
}

/** What is known of an OPD with an open answer is no gap that could be ordered. */
function sortValueOf(unit: PageGapUnit, key: Key): number | string | null {
  switch (key) {
    case "self":
    case "evaluator":
      return unit[key].total;
    case "points":
      return unit.rank === null ? null : unit.points;
    default:
      return unit[key];
  }
}

function makeRow(unit: PageGapUnit, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, count } = view;
  const counts = [unit.over, unit.equal, unit.under];
  return make(
    "tr",
    {},
    make("td", { class: "figure" }, unit.rank === null ? texts.none : count(unit.rank)),
    make("th", { scope: "row", class: "name" }, makeUnitName(unit, view, open)),
    makeTotal(unit.self, view),
    makeTotal(unit.evaluator, view),
    makeGapCell(unit, view),
    ...counts.map((each) => make("td", { class: "figure" }, count(each))),
  );
}

/** An OPD of the group opens its details. */
export function makeUnitName(
  { name, file }: { readonly name: string; readonly file: string },
  { group }: GroupView,
  open: OpenUnit,
): Node {
  const entry = group.entries.find((one) => one.file === file);
  return entry === undefined
    ? make("span", {}, name)
    : makeButton({ class: "unit" }, () => open(entry, group.entries), name);
}

function makeTotal(
  { total, predicate }: PageGapUnit["self"],
  { texts, points, group }: GroupView,
): HTMLElement {
  if (total === null) return make("td", { class: "figure" }, texts.none);
  return make("td", { class: "figure" }, `${points(total)} `, makeBadge(predicate, group, texts.none));
}

function makeGapCell(
  { rank, points, pairs, of }: PageGapUnit,
  { texts, signed, count }: GroupView,
): HTMLElement {
  if (rank === null)
    return make("td", { class: "figure" }, texts.gap.partial(signed(points), count(pairs), count(of)));
  const direction = points > 0 ? "down" : points < 0 ? "up" : "level";
  return make("td", { class: `figure ${direction}` }, signed(points));
}
