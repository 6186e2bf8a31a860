/** Each sub-component with its gap, on which side the answers lie, and whether that is more than chance. */
import type { PageGapGroup } from "../page-data.ts";
import { make } from "./make.ts";
import { makeScrollBox } from "./section.ts";
import type { GroupView } from "./view.ts";

type Subcomponent = PageGapGroup["subcomponents"][number];

export function makeGapSubcomponents(
  { subcomponents }: PageGapGroup,
  level: number,
  view: GroupView,
): readonly Node[] {
  const { gap } = view.texts;
  const heads = [
    make("th", { scope: "col", class: "name" }, gap.subcomponent),
    ...[gap.gap, gap.steps].map((text) => make("th", { scope: "col", class: "figure" }, text)),
    make("th", { scope: "col" }, gap.sides),
    ...[gap.kappa, gap.p].map((text) => make("th", { scope: "col", class: "figure" }, text)),
    make("th", { scope: "col" }, gap.verdict),
  ];
  const table = make(
    "table",
    { class: "gaps" },
    make("caption", { class: "spoken" }, gap.subcomponents),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...subcomponents.map((each) => makeRow(each, view))),
  );
  return [
    makeScrollBox(gap.subcomponents, table),
    make("p", { class: "note" }, gap.testNote(view.count(level))),
  ];
}

function makeRow(each: Subcomponent, view: GroupView): HTMLElement {
  const { texts, count, signed, figure } = view;
  const { gap, none } = texts;
  const told = (value: number | null | undefined) => (value == null ? none : signed(value));
  const kappa = each.kappa?.interval ? each.kappa.value : null;
  const { systematic = null, adjusted = null } = each.test ?? {};
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "name" }, `${each.code} ${each.name}`),
    make("td", { class: "figure" }, told(each.points?.mean)),
    make("td", { class: "figure" }, told(each.steps?.mean)),
    make(
      "td",
      { class: "sides" },
      makeSides(each),
      make("span", {}, `${count(each.over)} / ${count(each.equal)} / ${count(each.under)}`),
    ),
    make("td", { class: "figure" }, kappa === null ? none : figure(kappa)),
    make("td", { class: "figure" }, adjusted === null ? none : view.probability(adjusted)),
    make(
      "td",
      { class: systematic === "over" ? "down" : null },
      systematic === null ? none : gap.verdicts[systematic],
    ),
  );
}

/** The counts are told beside it. */
function makeSides({ percent }: Subcomponent): HTMLElement {
  const parts = (["over", "equal", "under"] as const).map((side) => {
    const part = make("span", { class: side });
    // A style attribute would be against the policy; a property set by the allowed script is not.
    part.style.setProperty("--share", `${percent?.[side] ?? 0}%`);
    return part;
  });
  return make("span", { class: "bar", "aria-hidden": "true" }, ...parts);
}
