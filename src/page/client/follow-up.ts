/** What became of last year's recommendations, in figures and OPD by OPD, and what to recommend now. */
import type { FollowUpCounts, ShareDone } from "../../follow-up.ts";
import type { PageFollowedUnit, PageFollowUp } from "../follow-up-data.ts";
import { type Figure, makeFigure } from "./figure.ts";
import type { OpenUnit } from "./flagged.ts";
import { makeDrafts } from "./follow-up-drafts.ts";
import { makeRecommendations } from "./follow-up-recommendations.ts";
import { make, makeBar } from "./make.ts";
import { makeSearchedTable } from "./searched-table.ts";
import { makeSection } from "./section.ts";
import type { Column } from "./sortable-head.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

export function makeFollowUp(followUp: PageFollowUp, view: GroupView, open: OpenUnit): HTMLElement {
  const texts = view.texts.followUp;
  const isAny = followUp.counts.of > 0;
  return makeSection(
    "tindak-lanjut",
    texts.title,
    texts.lead,
    make("p", { class: "outcome" }, isAny ? statementOf(followUp, view) : texts.nothing),
    ...(isAny
      ? [
          make("dl", { class: "figures" }, ...figuresOf(followUp, view).map(makeFigure)),
          make("h3", {}, texts.units),
          ...makeUnits(followUp, view, open),
          make("h3", {}, texts.recommendations),
          ...makeRecommendations(followUp, view, open),
        ]
      : []),
    ...makeDrafts(followUp, view, open),
  );
}

function statementOf({ counts, done, followingUp, units }: PageFollowUp, view: GroupView): string {
  const { texts, count } = view;
  const share = shareText(done, view);
  return texts.followUp.statement(
    count(counts.done),
    count(counts.of),
    share,
    count(followingUp),
    count(units.length),
  );
}

/** From what is certainly done to what may be. */
function shareText(done: ShareDone | null, { texts, weight }: GroupView): string {
  if (done === null) return texts.none;
  const [least, most] = [weight(done.least), weight(done.most)];
  return least === most ? texts.followUp.share(least) : texts.followUp.shareBetween(least, most);
}

function figuresOf({ counts }: PageFollowUp, { texts, count }: GroupView): readonly Figure[] {
  const { followUp } = texts;
  const of = followUp.ofAll(count(counts.of));
  return [
    { label: followUp.statuses.done, value: count(counts.done), note: of },
    { label: followUp.statuses["in-progress"], value: count(counts.inProgress), note: of },
    {
      label: followUp.statuses.open,
      value: count(counts.open),
      note: of,
      className: counts.open > 0 ? "alarming" : "",
    },
    { label: followUp.statuses.unknown, value: count(counts.unknown), note: followUp.unknownNote },
    {
      label: followUp.carried,
      value: count(counts.carriedOver),
      note: followUp.carriedNote,
      className: counts.carriedOver > 0 ? "alarming" : "",
    },
  ];
}

type Key = "name" | "share" | keyof FollowUpCounts;

const COUNTED = ["of", "done", "inProgress", "open", "unknown", "carriedOver"] as const;

function makeUnits({ units }: PageFollowUp, view: GroupView, open: OpenUnit): readonly Node[] {
  const texts = view.texts.followUp;
  return makeSearchedTable<PageFollowedUnit, Key>(
    {
      id: "followed-units",
      className: "followed-units",
      caption: texts.unitsCaption,
      items: units,
      columns: columnsOf(view),
      sortValueOf: ({ name, counts, done }, key) => {
        if (key === "name") return name;
        return key === "share" ? (done?.least ?? null) : counts[key];
      },
      first: null,
      otherHeads: [],
      rowOf: (unit) => makeUnitRow(unit, view, open),
      textOf: ({ name, file }) => `${name} ${file}`,
    },
    view,
  );
}

function columnsOf({ texts: { followUp: texts } }: GroupView): readonly Column<Key>[] {
  const figure = { className: "figure", first: "descending" } as const;
  return [
    { key: "name", label: texts.unit, className: "name", first: "ascending" },
    { key: "share", label: texts.shareDone, className: "share", first: "ascending" },
    ...COUNTED.map((key) => ({ ...figure, key, label: texts.columns[key] })),
  ];
}

function makeUnitRow(unit: PageFollowedUnit, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, count } = view;
  const { counts, done } = unit;
  const bar = done === null ? null : makeBar(done.least);
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "name" }, makeUnitName(unit, view, open)),
    make("td", { class: "share" }, make("span", {}, bar, make("span", {}, shareText(done, view)))),
    ...COUNTED.map((key) =>
      make("td", { class: "figure" }, counts.of === 0 ? texts.none : count(counts[key])),
    ),
  );
}
