/** What the region's own workbook and its units' come to: the parts, the value, what each predicate needs. */
import { conditionText } from "../../report/region-conditions.ts";
import type { PageRegion } from "../page-data.ts";
import { type Figure, makeFigure } from "./figure.ts";
import { make } from "./make.ts";
import { makeShares, makeWeights } from "./region-tables.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import type { GroupView } from "./view.ts";

export function makeRegion(region: PageRegion, view: GroupView): HTMLElement {
  const { texts } = view;
  const words = texts.region;
  const { predicate, predicateName } = region.highest;
  return makeSection(
    "pemda",
    words.title(region.name ?? "", region.year === null ? "" : String(region.year)),
    region.unit ? words.unitMeanNote : null,
    make("p", { class: "statement" }, words.highest(`${predicate} – ${predicateName}`)),
    make("dl", { class: "figures" }, ...figuresOf(region, view).map(makeFigure)),
    ...makeWeights(region, view),
    make("h3", {}, words.rungs),
    makeRungs(region, view),
    make("p", { class: "lead" }, words.highestNote),
    make("h3", {}, words.shares),
    ...makeShares(region, view),
  );
}

function figuresOf(region: PageRegion, view: GroupView): readonly Figure[] {
  const { points, count, weight, texts } = view;
  const words = texts.region;
  const { instansi, unit, combined, clusters, unitWeight, unitMean } = region;
  const value = (graded: { readonly total: number } | null | undefined) =>
    graded ? points(graded.total) : texts.none;
  const letter = (
    graded: { readonly predicate: string; readonly predicateName: string } | null | undefined,
  ) => (graded ? `${graded.predicate} – ${graded.predicateName}` : "");
  return [
    {
      label: words.instansi,
      value: value(instansi?.result),
      note: letter(instansi?.result) || words.instansiNone,
    },
    {
      label: words.unit,
      value: value(unit),
      note: unit
        ? `${letter(unit)}; ${words.otherwise[unitMean](points(unit.otherwise.total))}`
        : words.unitNone,
    },
    {
      label: words.combined,
      value: value(combined),
      note:
        combined && unitWeight !== null
          ? `${letter(combined)}; ${words.weighed(weight(100 - unitWeight), weight(unitWeight))}`
          : words.unweighed,
    },
    ...clusters.map(({ id, mean, counted, uncounted }) => ({
      label: words.clusterMean(id),
      value: value(mean),
      note: [letter(mean), words.countedOf("", count(counted), count(counted + uncounted)).trim()]
        .filter((part) => part !== "")
        .join("; "),
    })),
  ];
}

/** The best predicate first, each with what it still lacks. */
function makeRungs({ rungs }: PageRegion, view: GroupView): HTMLElement {
  const { texts, points, weight } = view;
  const words = texts.region;
  const wording = { texts: words, figure: points, weight };
  const rows = rungs.map(({ predicate, met, conditions }) => {
    const lacking = conditions
      .filter((condition) => !condition.met)
      .map((condition) => make("li", {}, conditionText(condition, "units", wording)));
    return make(
      "tr",
      {},
      make("th", { scope: "row", class: "letter" }, makeBadge(predicate, view.group, texts.none)),
      make("td", {}, met ? words.met : words.unmet),
      make("td", { class: "lacking" }, lacking.length === 0 ? texts.none : make("ul", {}, ...lacking)),
    );
  });
  const heads = [words.predicate, words.status, words.lacking].map((head) =>
    make("th", { scope: "col" }, head),
  );
  const table = make(
    "table",
    { class: "rungs" },
    make("caption", { class: "spoken" }, words.rungs),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
  return makeScrollBox(words.rungs, table);
}
