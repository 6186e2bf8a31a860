/** How many OPDs have which predicate, and where each cluster stands: bars and boxes with their figures in words. */
import { scaleLinear } from "d3-scale";
import type { GroupStatistics, PredicateCount } from "../../recap.ts";
import { make, makeBar, makeSvg } from "./make.ts";
import { makeBadge, stepClass } from "./scale-step.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import type { GroupView } from "./view.ts";

export function makeDistribution(view: GroupView): HTMLElement {
  const texts = view.texts.distribution;
  return makeSection(
    "sebaran",
    texts.title,
    texts.lead,
    makeScrollBox(texts.caption, makePredicates(view)),
    make("h3", {}, texts.clusters),
    make("p", { class: "lead" }, texts.clustersLead),
    makeScrollBox(texts.clusters, makeClusters(view)),
  );
}

function makePredicates(view: GroupView): HTMLElement {
  const {
    group,
    texts: { distribution: texts },
  } = view;
  const most = Math.max(1, ...group.predicates.map(({ count }) => count));
  const lengthOf = scaleLinear().domain([0, most]).range([0, 100]);
  const headers = [texts.predicate, texts.picture, texts.count, texts.share, texts.name, texts.band];
  const classes = ["letter", "picture", "figure", "figure", "words", "band"];
  return make(
    "table",
    { class: "distribution" },
    make("caption", { class: "spoken" }, texts.caption),
    makeHead(headers, classes),
    make(
      "tbody",
      {},
      ...group.predicates.map((predicate) => makePredicate(predicate, lengthOf(predicate.count), view)),
    ),
  );
}

function makePredicate(
  { letter, name, band, count }: PredicateCount,
  length: number,
  view: GroupView,
): HTMLElement {
  const { group, texts, shareOf } = view;
  const scored = group.predicates.reduce((all, predicate) => all + predicate.count, 0);
  const share = scored === 0 ? texts.none : texts.distribution.percent(shareOf(count, scored));
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "letter" }, makeBadge(letter, group, texts.none)),
    make("td", { class: "picture" }, makeBar(length, stepClass(letter, group))),
    make("td", { class: "figure strong" }, view.count(count)),
    make("td", { class: "figure" }, share),
    make("td", { class: "words" }, name),
    make("td", { class: "band" }, bandText(band, view)),
  );
}

function bandText(
  band: PredicateCount["band"],
  { texts: { distribution: texts, none }, weight }: GroupView,
): string {
  if (band === null) return none;
  const upTo = weight(band.upTo);
  if (band.over === null) return band.upTo === 0 ? texts.bandOnly(upTo) : texts.bandFrom(upTo);
  return texts.bandOver(weight(band.over), upTo);
}

function makeHead(headers: readonly string[], classes: readonly string[]): HTMLElement {
  const cells = headers.map((header, index) =>
    make("th", { scope: "col", class: classes[index] ?? null }, header),
  );
  return make("thead", {}, make("tr", {}, ...cells));
}

function makeClusters(view: GroupView): HTMLElement {
  const {
    group,
    texts: { distribution: texts },
  } = view;
  const headers = [
    ...[texts.cluster, texts.picture, texts.count, texts.flagged, texts.mean, texts.lowest],
    ...[texts.lowerQuartile, texts.median, texts.upperQuartile, texts.highest],
  ];
  const classes = ["words", "picture", ...Array.from({ length: 8 }, () => "figure")];
  return make(
    "table",
    { class: "clusters" },
    make("caption", { class: "spoken" }, texts.clusters),
    makeHead(headers, classes),
    make("tbody", {}, ...group.statistics.map((statistics) => makeCluster(statistics, view))),
  );
}

function makeCluster(statistics: GroupStatistics, { texts, count, points }: GroupView): HTMLElement {
  const { scope, mean, median, lowest, highest, lowerQuartile, upperQuartile, flagged } = statistics;
  const name = scope.kind === "all" ? texts.distribution.all : (scope.cluster ?? texts.ranking.noCluster);
  const figures = [mean, lowest, lowerQuartile, median, upperQuartile, highest].map(points);
  return make(
    "tr",
    { class: scope.kind === "all" ? "whole" : null },
    make("th", { scope: "row", class: "words" }, name),
    make("td", { class: "picture" }, makeBox(statistics)),
    ...[count(statistics.count), count(flagged), ...figures].map((figure) =>
      make("td", { class: "figure" }, figure),
    ),
  );
}

/** From the lowest to the highest, the middle half as a box. Lengths in percent, so that it fits any width. */
function makeBox({ lowest, lowerQuartile, median, upperQuartile, highest }: GroupStatistics): SVGElement {
  const scale = scaleLinear().domain([0, 100]).range([1, 99]);
  const x = (value: number) => `${scale(value)}%`;
  const width = `${scale(upperQuartile) - scale(lowerQuartile)}%`;
  const middle = 10;
  const line = (from: number, to: number, className: string, y1 = middle, y2 = middle) =>
    makeSvg("line", { x1: x(from), x2: x(to), y1, y2, class: className });
  return makeSvg(
    "svg",
    { class: "box", height: 20, width: "100%", "aria-hidden": "true", focusable: "false" },
    line(0, 100, "axis"),
    line(lowest, highest, "whisker"),
    line(lowest, lowest, "whisker", 6, 14),
    line(highest, highest, "whisker", 6, 14),
    makeSvg("rect", { x: x(lowerQuartile), width, y: 4, height: 12, rx: 2, class: "middle" }),
    line(median, median, "median", 2, 18),
  );
}
