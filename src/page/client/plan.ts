/** What each OPD would have to raise, the least effort first. */
import type { PagePlan, PagePlanned } from "../page-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { growOnScroll, makeGrowing } from "./growing.ts";
import { make } from "./make.ts";
import { makeRaise } from "./raise.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import { type Column, type Direction, makeSortableHead } from "./sortable-head.ts";
import { sortedBy } from "./sorted-by.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

type Key = "name" | "total" | "effort" | "gain";

export function makePlan(plan: PagePlan, view: GroupView, open: OpenUnit): HTMLElement {
  const texts = view.texts.plan;
  return makeSection(
    "rencana",
    texts.title,
    `${targetOf(plan, view)} ${texts.lead}`,
    ...makePlans(plan.plans, view, open),
    ...makeUnplanned(plan, view),
  );
}

function targetOf({ to }: PagePlan, { texts: { plan: texts }, weight }: GroupView): string {
  if (to === null) return texts.toNext;
  return to.kind === "predicate" ? texts.toPredicate(to.letter, to.name) : texts.toScore(weight(to.score));
}

function makePlans(plans: readonly PagePlanned[], view: GroupView, open: OpenUnit): readonly Node[] {
  const texts = view.texts.plan;
  const body = make("tbody");
  const growing = makeGrowing<PagePlanned>(body, (plan) => makeRow(plan, view, open), view);
  const head = makeSortableHead(columnsOf(view), (key, direction) => apply(key, direction));
  const apply = (key: Key, direction: Direction) => {
    head.mark(key, direction);
    growing.show(sortedBy(plans, (plan) => sortValueOf(plan, key), direction, view.collator));
  };
  apply("effort", "ascending");
  head.row.append(
    make("th", { scope: "col", class: "letter" }, texts.after),
    make("th", { scope: "col", class: "text" }, texts.raises),
  );
  const table = make(
    "table",
    { class: "ranking planned" },
    make("caption", { class: "spoken" }, texts.caption),
    make("thead", {}, head.row),
    body,
  );
  const box = makeScrollBox(texts.caption, table);
  growOnScroll(box, growing.controls);
  return [box, growing.controls];
}

function columnsOf({ texts: { plan: texts } }: GroupView): readonly Column<Key>[] {
  return [
    { key: "name", label: texts.unit, className: "name", first: "ascending" },
    { key: "total", label: texts.now, className: "figure", first: "descending" },
    { key: "effort", label: texts.effort, className: "figure", first: "ascending" },
    { key: "gain", label: texts.gain, className: "figure", first: "descending" },
  ];
}

function sortValueOf({ name, total, best }: PagePlanned, key: Key): number | string | null {
  if (key === "name") return name;
  return key === "total" ? total : (best?.[key] ?? null);
}

function makeRow(plan: PagePlanned, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, group, points, signed, weight } = view;
  const { total, predicate, best, outcome } = plan;
  const shown = total === null ? texts.none : points(total);
  const now = make("td", { class: "figure" }, `${shown} `, makeBadge(predicate, group, texts.none));
  const name = make("th", { scope: "row", class: "name" }, makeUnitName(plan, view, open));
  if (best === null) {
    const why = make("td", { class: "text", colspan: 4 }, texts.plan.outcomes[outcome]);
    return make("tr", {}, name, now, why);
  }
  return make(
    "tr",
    {},
    name,
    now,
    make("td", { class: "figure strong" }, weight(best.effort)),
    make("td", { class: "figure up" }, signed(best.gain)),
    make("td", { class: "letter" }, `${points(best.total)} `, makeBadge(best.predicate, group, texts.none)),
    make("td", { class: "text" }, ...best.raises.map((raise) => makeRaise(raise, view))),
  );
}

/** A line for each reason. */
function makeUnplanned({ unplanned }: PagePlan, { texts: { plan: texts } }: GroupView): readonly Node[] {
  if (unplanned.length === 0) return [];
  const reasons = [...new Set(unplanned.map(({ reason }) => reason))];
  const items = reasons.map((reason) => {
    const names = unplanned.filter((one) => one.reason === reason).map(({ name }) => name);
    return make("li", {}, make("b", {}, `${texts.unplannedReason[reason]}: `), names.join(", "));
  });
  return [make("h3", {}, texts.unplanned), make("ul", { class: "plain-list" }, ...items)];
}
