/** Self-assessments against the evaluator: in one sentence, in figures, by sub-component, OPD, cell and team. */
import type { PageGap, PageGapGroup } from "../page-data.ts";
import { type Figure, makeFigure } from "./figure.ts";
import type { OpenUnit } from "./flagged.ts";
import { makeGapSubcomponents } from "./gap-subcomponents.ts";
import { makeSecondLook, makeTeams } from "./gap-tables.ts";
import { makeGapUnits } from "./gap-units.ts";
import { make } from "./make.ts";
import { makeSection } from "./section.ts";
import type { GroupView } from "./view.ts";

export function makeGap({ groups, thresholds }: PageGap, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, group } = view;
  const own = groups.find(({ year, rubric }) => year === group.year && rubric.sha256 === group.rubric.sha256);
  if (!own || own.counted === 0) return makeSection("selisih", texts.gap.title, texts.gap.nobody);
  return makeSection(
    "selisih",
    texts.gap.title,
    texts.gap.lead(view.count(own.counted), view.count(own.complete), view.count(own.leftOut)),
    make("p", { class: "outcome" }, sentenceOf(own, view)),
    make("dl", { class: "figures" }, ...figuresOf(own, view).map(makeFigure)),
    make("h3", {}, texts.gap.subcomponents),
    ...makeGapSubcomponents(own, thresholds.level, view),
    make("h3", {}, texts.gap.units),
    ...makeGapUnits(own, view, open),
    ...makeSecondLook(own, view, open),
    ...makeTeams(own, thresholds.teamFrom, view),
  );
}

function sentenceOf(
  { region: { points } }: PageGapGroup,
  { texts: { gap }, points: shown, count }: GroupView,
): string {
  if (points === null) return gap.nobodyComplete;
  const of = count(points.n);
  if (points.mean === 0) return gap.meanEqual(of);
  return points.mean > 0 ? gap.meanOver(of, shown(points.mean)) : gap.meanUnder(of, shown(-points.mean));
}

function figuresOf({ region }: PageGapGroup, view: GroupView): readonly Figure[] {
  const { texts, count, percent, signed } = view;
  const { gap, none } = texts;
  const side = (which: "over" | "equal" | "under"): Figure => ({
    label: gap[which],
    value: region.percent === null ? none : gap.percent(percent(region.percent[which])),
    note: gap.answersOf(count(region[which]), count(region.pairs)),
  });
  return [
    side("over"),
    side("equal"),
    side("under"),
    {
      label: gap.meanSteps,
      value: region.steps === null ? none : signed(region.steps.mean),
      note: gap.stepsNote(count(region.pairs)),
    },
    ...kappaFigure(region.kappa, view),
  ];
}

function kappaFigure(
  kappa: PageGapGroup["region"]["kappa"],
  { texts, figure }: GroupView,
): readonly Figure[] {
  if (kappa === null) return [];
  const { gap, none } = texts;
  if (kappa.value === null) return [{ label: gap.kappa, value: none, note: gap.kappaUndefined }];
  const { interval } = kappa;
  const note = interval ? gap.kappaNote(figure(interval.low), figure(interval.high)) : gap.kappaAlone;
  return [{ label: gap.kappa, value: figure(kappa.value), note }];
}
