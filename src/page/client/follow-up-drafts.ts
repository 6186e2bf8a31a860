/** Drafts of this year's recommendations: what is lacking in many OPDs, and every draft, most points first. */
import type { PageDraft, PageFollowUp } from "../follow-up-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { make } from "./make.ts";
import { makeBadge } from "./scale-step.ts";
import { makeSearchedTable } from "./searched-table.ts";
import { makeScrollBox } from "./section.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

export function makeDrafts(followUp: PageFollowUp, view: GroupView, open: OpenUnit): readonly Node[] {
  const texts = view.texts.followUp;
  if (followUp.drafts.length === 0)
    return [make("h3", {}, texts.drafts), make("p", { class: "lead" }, texts.noDrafts)];
  return [
    make("h3", {}, texts.causes),
    makeCauses(followUp, view),
    // Thousands of sentences: on paper they are a workbook's business.
    make(
      "div",
      { class: "screen-only" },
      make("h3", {}, texts.drafts),
      make("p", { class: "lead" }, texts.draftsLead),
      ...makeDraftTable(followUp, view, open),
    ),
  ];
}

function makeCauses({ causes }: PageFollowUp, { texts, count, signed }: GroupView): HTMLElement {
  const { followUp } = texts;
  const rows = causes.map(({ code, name, units, points }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row", class: "code" }, code),
      make("td", { class: "text" }, name),
      make("td", { class: "figure" }, count(units)),
      make("td", { class: "figure up" }, signed(points)),
    ),
  );
  const heads = [
    make("th", { scope: "col", class: "code" }, followUp.code),
    make("th", { scope: "col", class: "text" }, followUp.subcomponent),
    make("th", { scope: "col", class: "figure" }, followUp.unit),
    make("th", { scope: "col", class: "figure" }, followUp.pointsOfAll),
  ];
  const table = make(
    "table",
    { class: "plain" },
    make("caption", { class: "spoken" }, followUp.causes),
    make("thead", {}, make("tr", {}, ...heads)),
    make("tbody", {}, ...rows),
  );
  return makeScrollBox(followUp.causes, table);
}

function makeDraftTable(
  { drafts, units, texts: pieces, causes }: PageFollowUp,
  view: GroupView,
  open: OpenUnit,
): readonly Node[] {
  const texts = view.texts.followUp;
  const unitOf = (draft: PageDraft) => units[draft.unit] ?? { name: "", file: "" };
  const sentenceOf = (draft: PageDraft) => draft.text.map((place) => pieces[place] ?? "").join("");
  return makeSearchedTable<PageDraft, "name" | "code" | "points">(
    {
      id: "drafts",
      className: "drafts",
      caption: texts.draftsCaption,
      items: drafts,
      columns: [
        { key: "name", label: texts.unit, className: "name", first: "ascending" },
        { key: "code", label: texts.code, className: "code", first: "ascending" },
        { key: "points", label: texts.points, className: "figure", first: "descending" },
      ],
      sortValueOf: (draft, key) => {
        if (key === "name") return unitOf(draft).name;
        return key === "code" ? draft.codes.join(" ") : draft.points;
      },
      first: "points",
      otherHeads: [texts.draft],
      rowOf: (draft) => makeRow(draft, { unit: unitOf(draft), sentence: sentenceOf(draft) }, view, open),
      textOf: (draft) => `${unitOf(draft).name} ${draft.codes.join(" ")} ${sentenceOf(draft)}`,
      choice: {
        label: texts.subcomponent,
        options: causes
          .map(({ code }) => code)
          .sort(view.collator.compare)
          .map((code) => ({ value: code, label: code })),
        valueOf: ({ codes }) => codes[0] ?? "",
      },
    },
    view,
  );
}

function makeRow(
  { codes, points, from, to }: PageDraft,
  {
    unit,
    sentence,
  }: { readonly unit: { readonly name: string; readonly file: string }; readonly sentence: string },
  view: GroupView,
  open: OpenUnit,
): HTMLElement {
  const { texts, group, signed } = view;
  const letters =
    from === null || to === null
      ? []
      : [make("div", {}, makeBadge(from, group, texts.none), " → ", makeBadge(to, group, texts.none))];
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "name" }, makeUnitName(unit, view, open)),
    make("td", { class: "code" }, make("div", {}, codes.join(", ")), ...letters),
    make("td", { class: "figure up" }, points === 0 ? texts.none : signed(points)),
    // Meant for an LHE: Indonesian on either page.
    make("td", { class: "text", lang: "id" }, sentence),
  );
}
