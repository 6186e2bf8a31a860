/** What changed since the earlier results: in one sentence, in figures, by predicate and OPD by OPD. */

import { shortOfTarget, transitionCount, transitionLetters } from "../../comparison.ts";
import type { PageComparison } from "../page-data.ts";
import { makeComparedUnits } from "./comparison-units.ts";
import { type Figure, makeFigure } from "./figure.ts";
import type { OpenUnit } from "./flagged.ts";
import { make } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import type { GroupView } from "./view.ts";

export function makeComparison(comparison: PageComparison, view: GroupView, open: OpenUnit): HTMLElement {
  const texts = view.texts.comparison;
  return makeSection(
    "perbandingan",
    texts.title(comparison.from.label, comparison.to.label),
    texts.lead,
    make("p", { class: "outcome" }, [statementOf(comparison, view), ...targetOf(comparison, view)].join(" ")),
    ...ownStatements(comparison, view).map((sentence) => make("p", {}, sentence)),
    make("dl", { class: "figures" }, ...figuresOf(comparison, view).map(makeFigure)),
    ...makeTransitions(comparison, view),
    make("h3", {}, texts.units),
    ...makeComparedUnits(comparison, view, open),
  );
}

function statementOf({ step: { both } }: PageComparison, view: GroupView): string {
  const { comparison: sentences } = view.texts;
  if (both === null) return sentences.nothingInBoth;
  const whose = both.units === 1 ? sentences.oneUnit : sentences.meanOf(view.count(both.units));
  return changeOf(whose, both.mean, view);
}

/** The region's own results, which count among no OPDs. */
function ownStatements({ own }: PageComparison, view: GroupView): readonly string[] {
  return own.flatMap(({ name, from, to, change }) => {
    const [before, after] = [from?.total ?? null, to?.total ?? null];
    if (before === null || after === null || change === null) return [];
    const whose = view.texts.comparison.own(name);
    return [changeOf(whose, { from: before, to: after, change }, view)];
  });
}

function changeOf(
  whose: string,
  { from, to, change }: { readonly from: number; readonly to: number; readonly change: number },
  { texts, points }: GroupView,
): string {
  const { comparison: sentences } = texts;
  const [before, after] = [points(from), points(to)];
  if (change === 0) return sentences.same(whose, after);
  return change > 0
    ? sentences.rose(whose, points(change), before, after)
    : sentences.fell(whose, points(-change), before, after);
}

/** How far the target is now: of one OPD its total, of several their mean. */
function targetOf(
  { target, units, to }: PageComparison,
  { texts, points, weight }: GroupView,
): readonly string[] {
  const short = shortOfTarget(to.mean, target);
  if (target === null || to.mean === null || short === null) return [];
  const { comparison: sentences } = texts;
  const [only, another] = units;
  const whose = only && !another ? sentences.oneNow(only.to?.predicate ?? texts.none) : sentences.meanNow;
  return [
    short === 0
      ? sentences.targetMet(whose, points(to.mean), weight(target))
      : sentences.targetShort(whose, points(to.mean), points(short), weight(target)),
  ];
}

function figuresOf(comparison: PageComparison, view: GroupView): readonly Figure[] {
  const { step, from, to } = comparison;
  const { count, points } = view;
  const texts = view.texts.comparison;
  const { none } = view.texts;
  const { counts } = step;
  return [
    { label: texts.roseCount, value: count(counts.rose), note: texts.sameNote(count(counts.same)) },
    {
      label: texts.fellCount,
      value: count(counts.fell),
      note: texts.incompleteNote(count(counts.incomplete)),
      className: counts.fell > 0 ? "alarming" : "",
    },
    {
      label: texts.meanAll,
      value: to.mean === null ? none : points(to.mean),
      note: texts.meanAllNote(from.label, from.mean === null ? none : points(from.mean), count(to.complete)),
    },
    ...targetFigure(comparison, view),
    {
      label: texts.newCount,
      value: count(counts.new),
      note: texts.goneNote(count(counts.gone)),
    },
  ];
}

function targetFigure({ target, units, to }: PageComparison, view: GroupView): readonly Figure[] {
  if (target === null) return [];
  const { count, points, weight } = view;
  const texts = view.texts.comparison;
  const complete = units.filter((unit) => unit.to !== null && unit.to.total !== null);
  const reached = complete.filter((unit) => unit.to?.toTarget === 0).length;
  const short = shortOfTarget(to.mean, target);
  const note = short === null ? "" : short === 0 ? texts.meanReached : texts.meanShort(points(short));
  return [
    {
      label: texts.target(weight(target)),
      value: texts.reached(count(reached), count(complete.length)),
      note,
    },
  ];
}

/** From row to column. */
function makeTransitions(comparison: PageComparison, view: GroupView): readonly Node[] {
  const { step, from, to } = comparison;
  const texts = view.texts.comparison;
  if (step.transitions.length === 0) return [];
  const letters = transitionLetters(step, comparison);
  const badge = (letter: string | null) => makeBadge(letter, view.group, texts.noPredicate);
  const rows = letters.from.map((own) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", class: "letter" }, badge(own)),
      ...letters.to.map((other) => {
        const count = transitionCount(step, own, other);
        return make(
          "td",
          { class: own === other ? "figure stays" : "figure" },
          count === 0 ? "·" : view.count(count),
        );
      }),
    ),
  );
  const corner = make("th", { scope: "col", class: "letter" }, texts.corner(from.label, to.label));
  const heads = letters.to.map((letter) => make("th", { scope: "col", class: "figure" }, badge(letter)));
  const table = make(
    "table",
    { class: "transitions" },
    make("caption", { class: "spoken" }, texts.transitions),
    make("thead", {}, make("tr", {}, corner, ...heads)),
    make("tbody", {}, ...rows),
  );
  return [
    make("h3", {}, texts.transitions),
    make("p", { class: "lead" }, texts.transitionsLead(from.label, to.label)),
    makeScrollBox(texts.transitions, table),
  ];
}
