/** Component by component: letter, score of the weight, points lost. */
import { scaleLinear } from "d3-scale";
import type { GroupComponent } from "../../recap.ts";
import type { PageEntry } from "../page-data.ts";
import { make, makeBar } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import type { GroupView } from "./view.ts";

export function makeBreakdown(entry: PageEntry, view: GroupView): HTMLElement {
  let before = 0;
  const bodies = view.group.components.map((component, index) => {
    const rows = component.subcomponents.map((subcomponent, at) =>
      makeSubcomponent(subcomponent, before + at, entry, view),
    );
    before += component.subcomponents.length;
    return make("tbody", {}, makeComponent(component, entry.components[index] ?? null, view), ...rows);
  });
  const caption = make("caption", { class: "spoken" }, view.texts.unit.breakdown);
  return make("table", { class: "breakdown" }, caption, ...bodies);
}

function makeComponent(
  { code, name, weight: most }: GroupComponent,
  score: number | null,
  view: GroupView,
): HTMLElement {
  const lengthOf = scaleLinear().domain([0, most]).range([0, 100]);
  return make(
    "tr",
    { class: "whole" },
    make("th", { scope: "rowgroup", colspan: 2 }, `${code} ${name}`),
    make("td", { class: "picture" }, makeBar(score === null ? null : lengthOf(score))),
    make("td", { class: "figure" }, scoreText(score, most, view)),
    make("td", { class: "figure" }),
  );
}

function makeSubcomponent(
  { code, dimension, name: official, weight: most }: GroupComponent["subcomponents"][number],
  index: number,
  entry: PageEntry,
  view: GroupView,
): HTMLElement {
  const { texts, group, points } = view;
  const letter = entry.letters[index] ?? null;
  const value = entry.values[index] ?? null;
  const absent = value === null ? texts.none : view.points(value);
  const lost = entry.lost[index] ?? null;
  const named = Object.entries(texts.dimension).find(([name]) => name === dimension)?.[1] ?? official;
  return make(
    "tr",
    {},
    make("th", { scope: "row" }, make("span", { class: "code" }, code), ` ${named}`),
    make("td", { class: "letter" }, makeBadge(letter, group, absent)),
    make("td", { class: "picture" }, makeBar(value)),
    make("td", { class: "figure" }, scoreText(entry.scores[index] ?? null, most, view)),
    make("td", { class: "figure lost" }, lost === null || lost === 0 ? "" : texts.flagged.lost(points(lost))),
  );
}

function scoreText(score: number | null, most: number, { texts, points, weight }: GroupView): string {
  return texts.unit.scoreOf(score === null ? texts.none : points(score), weight(most));
}
