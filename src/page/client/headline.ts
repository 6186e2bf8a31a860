/** The one sentence that matters, the predicates at a glance, and six figures. */
import { type Figure, makeFigure } from "./figure.ts";
import { make } from "./make.ts";
import { hasRepeated } from "./repeated.ts";
import { stepClass } from "./scale-step.ts";
import type { GroupView } from "./view.ts";

export function makeHeadline(view: GroupView): HTMLElement {
  const { texts, data, count } = view;
  const stopped = data.notReached.length;
  return make(
    "section",
    { id: "ringkasan", class: "headline", "aria-labelledby": "ringkasan-title" },
    make("h2", { id: "ringkasan-title", class: "statement" }, statementOf(view)),
    makeRepetition(view),
    stopped === 0 ? null : make("p", { class: "notice" }, texts.headline.notReached(count(stopped))),
    makeStrip(view),
    make("dl", { class: "figures" }, ...figuresOf(view).map(makeFigure)),
  );
}

/** Workbooks are no OPDs where one of them sent several; the figures count workbooks. */
function makeRepetition({ group, texts: { headline: texts }, count }: GroupView): HTMLElement | null {
  if (!hasRepeated(group)) return null;
  return make(
    "p",
    { class: "repetition" },
    texts.repetition(count(group.entries.length), count(group.units)),
  );
}

function statementOf({ group, texts, count }: GroupView): string {
  const scored = group.entries.filter(({ total }) => total !== null).length;
  const flagged = group.entries.filter((entry) => entry.flagged).length;
  if (scored === 0) return texts.headline.noneScored;
  const { unitCount, workbookCount, ...sentences } = texts.headline;
  const of = hasRepeated(group) ? workbookCount(count(scored)) : unitCount(count(scored));
  if (flagged === 0) return sentences.noneFlagged(of);
  return group.flagFrom === null
    ? sentences.someFlaggedMixed(count(flagged), of)
    : sentences.someFlagged(count(flagged), of, group.flagFrom);
}

/** The predicates side by side, as wide as they are many. The table of the distribution says the same in words. */
function makeStrip({ group, count }: GroupView): HTMLElement {
  const present = group.predicates.filter((predicate) => predicate.count > 0);
  const parts = present.map(({ letter, count: many }) => {
    const part = make("span", { class: `part ${stepClass(letter, group)}` });
    part.append(make("b", {}, letter), count(many));
    part.style.setProperty("--many", String(many));
    return part;
  });
  return make("div", { class: "strip", "aria-hidden": "true" }, ...parts);
}

function figuresOf(view: GroupView): readonly Figure[] {
  const { data, group, count, shareOf } = view;
  const texts = view.texts.headline;
  const { workbooks, notLke, unreadable } = data.summary;
  const unranked = texts.workbooksNote(count(notLke), count(unreadable));
  const scored = group.entries.filter(({ total }) => total !== null).length;
  const flagged = group.entries.filter((entry) => entry.flagged).length;
  return [
    {
      label: texts.workbooks,
      value: count(workbooks),
      // The other figures are the chosen group's.
      note: data.groups.length > 1 ? texts.allGroups(unranked) : unranked,
    },
    {
      label: hasRepeated(group) ? texts.scoredWorkbooks : texts.scored,
      value: count(scored),
      note: texts.scoredNote(count(group.entries.length - scored)),
    },
    {
      label: texts.flagged,
      value: count(flagged),
      note: scored === 0 ? "" : texts.flaggedNote(shareOf(flagged, scored)),
      className: flagged > 0 ? "alarming" : "",
    },
    ...averagesOf(view),
    missingOf(view),
  ];
}

function averagesOf({ group, texts: { headline: texts, none }, points }: GroupView): readonly Figure[] {
  const all = group.statistics.find(({ scope }) => scope.kind === "all");
  if (all === undefined || all.count === 0) {
    return [texts.mean, texts.median].map((label) => ({ label, value: none, note: "" }));
  }
  return [
    {
      label: texts.mean,
      value: points(all.mean),
      note: texts.meanNote(points(all.lowest), points(all.highest)),
    },
    {
      label: texts.median,
      value: points(all.median),
      note: texts.medianNote(points(all.lowerQuartile), points(all.upperQuartile)),
    },
  ];
}

function missingOf({ data, texts: { headline: texts, none }, count }: GroupView): Figure {
  const { missing, listed } = data.summary;
  if (missing === null) return { label: texts.missing, value: none, note: texts.noList };
  return { label: texts.missing, value: count(missing), note: texts.missingNote(count(listed ?? missing)) };
}
