/** OPD × sub-component: the letters, with colour in support. */
import type { PageEntry } from "../page-data.ts";
import { type OpenUnit, titleOf } from "./flagged.ts";
import { growOnScroll, makeGrowing } from "./growing.ts";
import { make, makeButton, makeSpoken } from "./make.ts";
import { makeBadge, stepClass } from "./scale-step.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import { type GroupView, nameOf, subcomponentsOf } from "./view.ts";

export interface HeatMap {
  readonly section: HTMLElement;
  show(entries: readonly PageEntry[]): void;
}

export function makeHeatMap(view: GroupView, open: OpenUnit): HeatMap {
  const { texts } = view;
  let shown: readonly PageEntry[] = [];
  const rowOf = (entry: PageEntry) => makeRow(entry, view, () => open(entry, shown));
  const body = make("tbody");
  const growing = makeGrowing(body, rowOf, view);
  const caption = make("caption", { class: "spoken" }, texts.heatMap.caption);
  const table = make("table", { class: "heat" }, caption, makeHead(view), body);
  const box = makeScrollBox(texts.heatMap.caption, table);
  growOnScroll(box, growing.controls);
  const parts = [makeLegend(view), box, growing.controls];
  return {
    section: makeSection("peta", texts.heatMap.title, texts.heatMap.lead, ...parts),
    show: (entries) => {
      shown = entries;
      growing.show(entries);
      box.scrollTop = 0;
    },
  };
}

function makeLegend({ group, texts }: GroupView): HTMLElement {
  const letters = group.letters.map(({ letter }) => make("li", {}, makeBadge(letter, group, texts.none)));
  return make(
    "div",
    { class: "legend" },
    make("span", {}, texts.heatMap.legendBest),
    make("ul", { "aria-label": texts.heatMap.legend }, ...letters),
    make("span", {}, texts.heatMap.legendWorst),
  );
}

function makeHead(view: GroupView): HTMLElement {
  const { group, texts } = view;
  const components = group.components.map(({ code, name, subcomponents }) =>
    make("th", { scope: "colgroup", colspan: subcomponents.length, class: "component" }, `${code} ${name}`),
  );
  const columns = subcomponentsOf(group).map((subcomponent) => {
    const title = titleOf(subcomponent, view);
    const [dimension] = title.split(",");
    return make(
      "th",
      { scope: "col", class: "letter", title },
      make("span", {}, subcomponent.code),
      make("span", { class: "dimension" }, dimension ?? ""),
    );
  });
  const means = group.subcomponents.map(({ percent }) =>
    make("td", { class: "letter mean" }, percent === null ? texts.none : view.count(percent)),
  );
  return make(
    "thead",
    {},
    make("tr", {}, make("td", { class: "name", rowspan: 2 }), ...components),
    make("tr", {}, ...columns),
    make(
      "tr",
      { class: "means" },
      make("th", { scope: "row", class: "name" }, texts.heatMap.regionRow),
      ...means,
    ),
  );
}

function makeRow(entry: PageEntry, view: GroupView, open: () => void): HTMLElement {
  const { group, texts } = view;
  const cells = entry.letters.map((letter, index) =>
    letter === null && (entry.values[index] ?? null) === null
      ? make(
          "td",
          { class: "letter step-none" },
          make("span", { "aria-hidden": "true" }, texts.none),
          makeSpoken(texts.heatMap.unanswered),
        )
      : make(
          "td",
          { class: `letter ${stepClass(letter, group)}` },
          // Under a rubric that scores by figures there is no letter.
          letter ?? view.points(entry.values[index] ?? 0),
        ),
  );
  const name = makeButton({ class: "unit" }, open, nameOf(entry, view));
  return make("tr", {}, make("th", { scope: "row", class: "name" }, name), ...cells);
}
