/** Who needs guidance first, and what it hangs on. */

import { scaleLinear } from "d3-scale";
import { predicateText } from "../../report/phrases.ts";
import type { PageEntry } from "../page-data.ts";
import { makeGrowing } from "./growing.ts";
import { make, makeBar, makeButton, makeSpoken } from "./make.ts";
import { makeRepeated } from "./repeated.ts";
import { makeBadge } from "./scale-step.ts";
import { makeSection } from "./section.ts";
import { type GroupView, nameOf, subcomponentsOf } from "./view.ts";

const FIRST = 12;

export type OpenUnit = (entry: PageEntry, among: readonly PageEntry[]) => void;

export function makeFlagged(view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, group } = view;
  const flagged = group.entries.filter((entry) => entry.flagged).reverse();
  if (flagged.length === 0) return makeSection("pembinaan", texts.flagged.title, texts.flagged.none);
  const list = make("ol", { class: "cards" });
  const growing = makeGrowing<PageEntry>(
    list,
    (entry) => makeCard(entry, view, () => open(entry, flagged)),
    view,
    FIRST,
  );
  growing.show(flagged);
  return makeSection("pembinaan", texts.flagged.title, texts.flagged.lead, list, growing.controls);
}

function makeCard(entry: PageEntry, view: GroupView, open: () => void): HTMLElement {
  const { texts, group, points, count } = view;
  const { next, unfulfilled } = entry;
  return make(
    "li",
    { class: "card" },
    make(
      "div",
      { class: "card-head" },
      makeBadge(entry.predicate, group, texts.none),
      make("h3", {}, makeButton({ class: "unit" }, open, nameOf(entry, view)), makeRepeated(entry, view)),
      make("span", { class: "total" }, entry.total === null ? texts.none : points(entry.total)),
    ),
    next === null
      ? null
      : make(
          "p",
          { class: "next" },
          texts.flagged.next(points(next.points), predicateText(next.predicate, next.predicateName)),
        ),
    makeCosts(entry, view),
    !unfulfilled ? null : make("p", { class: "note" }, texts.flagged.unfulfilled(count(unfulfilled))),
  );
}

function makeCosts(entry: PageEntry, view: GroupView): HTMLElement {
  const { texts, points } = view;
  if (entry.costliest.length === 0) return make("p", { class: "note" }, texts.flagged.nothingLost);
  const tree = subcomponentsOf(view.group);
  const items = entry.costliest.map(({ code, lost }) => {
    const known = tree.find((subcomponent) => subcomponent.code === code);
    const lengthOf = scaleLinear()
      .domain([0, known?.weight ?? 1])
      .range([0, 100]);
    return make(
      "li",
      {},
      make("span", { class: "cost-name" }, make("b", {}, code), ` ${titleOf(known, view)}`),
      makeBar(lengthOf(lost), "losing"),
      make("span", { class: "cost", "aria-hidden": "true" }, texts.flagged.lost(points(lost))),
      makeSpoken(texts.flagged.lostSpoken(points(lost))),
    );
  });
  return make("ul", { class: "costs", "aria-label": texts.flagged.costliest }, ...items);
}

type Subcomponent = ReturnType<typeof subcomponentsOf>[number];

/** `Pemanfaatan Pengukuran Kinerja`: shorter than the official name, which runs over lines. */
export function titleOf(known: Subcomponent | undefined, { texts }: GroupView): string {
  if (known === undefined) return "";
  const dimension = Object.entries(texts.dimension).find(([name]) => name === known.dimension)?.[1];
  return `${dimension ?? known.name}, ${known.component.name}`;
}
