/** Which OPDs to lift, and by what, so that all together get where they should. */
import type { PageRegionPlan } from "../page-data.ts";
import { type Figure, makeFigure } from "./figure.ts";
import type { OpenUnit } from "./flagged.ts";
import { makeLifts } from "./lifts.ts";
import { make } from "./make.ts";
import { makeSection } from "./section.ts";
import type { GroupView } from "./view.ts";

export function makeRegionPlans(
  plans: readonly PageRegionPlan[],
  view: GroupView,
  open: OpenUnit,
): HTMLElement {
  const words = view.texts.regionPlans;
  const isTitled = plans.length > 1;
  return makeSection(
    "rencana-bersama",
    words.title,
    words.lead,
    ...(plans.length === 0 ? [make("p", { class: "statement" }, words.nobody)] : []),
    ...plans.flatMap((plan) => [
      isTitled ? make("h3", {}, titleOf(plan, view)) : null,
      make("p", { class: "statement" }, outcomeOf(plan, view)),
      plan.counted === 0 ? null : make("dl", { class: "figures" }, ...figuresOf(plan, view).map(makeFigure)),
      ...makeLifts(plan, view, open),
      ...makeLeftOut(plan, view),
    ]),
  );
}

function titleOf({ year, rubric }: PageRegionPlan, { texts: { regionPlans: words } }: GroupView): string {
  return year === null ? rubric : `${words.year(String(year))} · ${rubric}`;
}

function outcomeOf(plan: PageRegionPlan, view: GroupView): string {
  const { weight, count, texts } = view;
  const words = texts.regionPlans;
  const { outcome, effort, atLeast, lifts } = plan;
  switch (outcome) {
    case "nobody":
      return words.nobody;
    case "reached":
      return words.reached;
    case "out-of-reach":
      return `${words.outOfReach}: ${shortOf(plan, view).join("; ")}.`;
    case "found": {
      const [figure, least] = [weight(effort ?? 0), weight(atLeast ?? 0)];
      const units = count(lifts.length);
      return effort === atLeast ? words.found(figure, units) : words.unproven(figure, units, least);
    }
  }
}

function shortOf({ mean, shares }: PageRegionPlan, { points, count, texts }: GroupView): readonly string[] {
  const words = texts.regionPlans;
  return [
    ...(mean && mean.short > 0 ? [words.meanShort(points(mean.most), points(mean.short))] : []),
    ...shares
      .filter(({ short }) => short > 0)
      .map(({ letter, most, short }) => words.shareShort(letter, count(most), count(short))),
  ];
}

function figuresOf(
  { mean, shares, counted, lifts, effort }: PageRegionPlan,
  view: GroupView,
): readonly Figure[] {
  const { points, count, weight, texts } = view;
  const words = texts.regionPlans;
  const way = (now: string, after: string | null) =>
    after === null || after === now ? now : `${now} → ${after}`;
  return [
    ...(mean === null
      ? []
      : [
          {
            label: words.mean,
            value: way(points(mean.now), mean.after === null ? null : points(mean.after)),
            note: [
              ...(mean.wanted === null ? [] : [words.target(points(mean.wanted))]),
              words.most(points(mean.most)),
            ].join("; "),
          },
        ]),
    ...shares.map(({ letter, wanted, needed, now, after, most }) => ({
      label: words.share(letter),
      value: way(count(now), after === null ? null : count(after)),
      note: [
        words.shareTarget(`${wanted.numerator}/${wanted.denominator}`, count(needed), count(counted)),
        words.most(count(most)),
      ].join("; "),
    })),
    ...(lifts.length === 0
      ? []
      : [
          {
            label: words.lifted,
            value: words.fraction(count(lifts.length), count(counted)),
            note: words.effortOfAll(weight(effort ?? 0)),
          },
        ]),
  ];
}

/** A line for each reason. */
function makeLeftOut(
  { leftOut }: PageRegionPlan,
  { texts: { regionPlans: words } }: GroupView,
): readonly Node[] {
  if (leftOut.length === 0) return [];
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
  const items = reasons.map((reason) => {
    const names = leftOut
      .filter((one) => one.reason === reason)
      .map(({ name, unanswered }) => (unanswered.length === 0 ? name : `${name} (${unanswered.join(", ")})`));
    return make("li", {}, make("b", {}, `${words.reason[reason]}: `), names.join("; "));
  });
  return [make("h3", {}, words.leftOut), make("ul", { class: "plain-list" }, ...items)];
}
