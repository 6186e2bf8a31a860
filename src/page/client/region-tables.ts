/** Two tables of the region: what each weight would give, and how many units have which predicate. */
import { CLUSTERS } from "../../cluster.ts";
import type { PageRegion } from "../page-data.ts";
import { make } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox } from "./section.ts";
import type { GroupView } from "./view.ts";

/** Nothing where a weight was declared. */
export function makeWeights({ weights, unitWeight }: PageRegion, view: GroupView): readonly Node[] {
  const { texts, points, weight } = view;
  const words = texts.region;
  if (unitWeight !== null || weights.length === 0) return [];
  const rows = weights.map((outcome) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", class: "figure" }, `${weight(outcome.unitWeight)} %`),
      make("td", { class: "figure" }, points(outcome.total)),
      make("td", { class: "letter" }, makeBadge(outcome.predicate, view.group, texts.none)),
    ),
  );
  return [
    make("h3", {}, words.weights),
    tableBox("weights", words.weights, [words.unitWeightHead, words.combined, words.predicate], rows),
  ];
}

/** Whole numbers, and the shares that interpretations speak of. */
export function makeShares({ shares, namedShares }: PageRegion, view: GroupView): readonly Node[] {
  const { texts } = view;
  const words = texts.region;
  const rows = shares.map(({ predicate, counts }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", class: "letter" }, makeBadge(predicate, view.group, texts.none)),
      ...counts.map(({ count, of }) =>
        make("td", { class: "figure" }, words.fraction(view.count(count), view.count(of))),
      ),
    ),
  );
  const lines = namedShares.map((share) => make("li", {}, namedText(share, view)));
  return [
    tableBox("shares", words.shares, [words.predicate, words.all, ...CLUSTERS], rows),
    make("ul", { class: "named-shares" }, ...lines),
    make("p", { class: "lead" }, words.sharesNote),
  ];
}

function namedText(share: PageRegion["namedShares"][number], view: GroupView): string {
  const words = view.texts.region;
  const { predicate, units, of, source, counts } = share;
  const named = words.namedShare(predicate, words.fraction(String(units), String(of)), String(source.page));
  const found = counts.map(({ cluster, count, of: all, met, missing }) => {
    const scope = cluster ?? words.all;
    const fraction = words.fraction(view.count(count), view.count(all));
    if (all === 0) return words.shareNone(scope);
    return met ? words.shareMet(scope, fraction) : words.shareUnmet(scope, fraction, view.count(missing));
  });
  return `${named}: ${found.join("; ")}`;
}

function tableBox(
  name: string,
  caption: string,
  [first = "", ...others]: readonly string[],
  rows: readonly HTMLElement[],
): HTMLElement {
  const heads = [
    make("th", { scope: "col", class: "letter" }, first),
    ...others.map((head) => make("th", { scope: "col", class: "figure" }, head)),
  ];
  const table = make(
    "table",
    { class: name },
    make("caption", { class: "spoken" }, caption),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
  return makeScrollBox(caption, table);
}
