/** The OPDs that a plan for all lifts, in a table that sorts by any of its figures. */
import type { PageLift, PageRegionPlan } from "../page-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { growOnScroll, makeGrowing } from "./growing.ts";
import { make } from "./make.ts";
import { makeRaise } from "./raise.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox } from "./section.ts";
import { type Column, type Direction, makeSortableHead } from "./sortable-head.ts";
import { sortedBy } from "./sorted-by.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

type Key = "name" | "from" | "to" | "effort" | "gain";

/** Nothing where nobody is lifted; below it how many stay as they are. */
export function makeLifts(plan: PageRegionPlan, view: GroupView, open: OpenUnit): readonly Node[] {
  const { lifts, counted } = plan;
  const { regionPlans: words } = view.texts;
  if (lifts.length === 0) return [];
  const body = make("tbody");
  const growing = makeGrowing<PageLift>(body, (lift) => makeRow(lift, view, open), view);
  const head = makeSortableHead(columnsOf(view), (key, direction) => apply(key, direction));
  const apply = (key: Key, direction: Direction) => {
    head.mark(key, direction);
    growing.show(sortedBy(lifts, (lift) => sortValueOf(lift, key), direction, view.collator));
  };
  apply("effort", "descending");
  head.row.append(make("th", { scope: "col", class: "text" }, words.raises));
  const table = make(
    "table",
    { class: "ranking planned lifted" },
    make("caption", { class: "spoken" }, words.caption),
    make("thead", {}, head.row),
    body,
  );
  const box = makeScrollBox(words.caption, table);
  growOnScroll(box, growing.controls);
  const rest = counted - lifts.length;
  return [
    box,
    growing.controls,
    rest > 0 ? make("p", { class: "lead" }, words.rest(view.count(rest))) : null,
  ].filter((node) => node !== null);
}

function columnsOf({ texts: { regionPlans: words } }: GroupView): readonly Column<Key>[] {
  const figure = { className: "figure", first: "descending" } as const;
  return [
    { key: "name", label: words.unit, className: "name", first: "ascending" },
    { ...figure, key: "from", label: words.now },
    { ...figure, key: "to", label: words.after },
    { ...figure, key: "effort", label: words.effort },
    { ...figure, key: "gain", label: words.gain },
  ];
}

function sortValueOf(lift: PageLift, key: Key): number | string {
  return key === "from" || key === "to" ? lift[key].total : lift[key];
}

function makeRow(lift: PageLift, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, group, points, signed, weight } = view;
  const standing = ({ total, predicate }: PageLift["from"]) =>
    make("td", { class: "figure" }, `${points(total)} `, makeBadge(predicate, group, texts.none));
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "name" }, makeUnitName(lift, view, open)),
    standing(lift.from),
    standing(lift.to),
    make("td", { class: "figure strong" }, weight(lift.effort)),
    make("td", { class: "figure up" }, signed(lift.gain)),
    make("td", { class: "text" }, ...lift.raises.map((raise) => makeRaise(raise, view))),
  );
}
