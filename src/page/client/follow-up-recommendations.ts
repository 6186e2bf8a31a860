/** Every recommendation of last year: what is not certainly done first. */
import { CARRIED_OVER } from "../../follow-up.ts";
import type { PageFollowed, PageFollowUp } from "../follow-up-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { make } from "./make.ts";
import { makeSearchedTable } from "./searched-table.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

const STATUSES = ["open", "in-progress", "unknown", "done"] as const;

export function makeRecommendations(
  { recommendations, units }: PageFollowUp,
  view: GroupView,
  open: OpenUnit,
): readonly Node[] {
  const texts = view.texts.followUp;
  const unitOf = (each: PageFollowed) => units[each.unit] ?? { name: "", file: "" };
  return makeSearchedTable<PageFollowed, "name" | "code" | "status" | "since">(
    {
      id: "followed",
      className: "followed",
      caption: texts.recommendationsCaption,
      items: recommendations,
      columns: [
        { key: "name", label: texts.unit, className: "name", first: "ascending" },
        { key: "code", label: texts.code, className: "code", first: "ascending" },
        { key: "status", label: texts.status, className: "code", first: "ascending" },
        { key: "since", label: texts.since, className: "figure", first: "ascending" },
      ],
      sortValueOf: (each, key) => {
        if (key === "name") return unitOf(each).name;
        return key === "status" ? STATUSES.indexOf(each.status) : each[key];
      },
      first: null,
      otherHeads: [texts.recommendation],
      rowOf: (each) => makeRow(each, unitOf(each), view, open),
      textOf: (each) => `${unitOf(each).name} ${each.code ?? ""} ${each.text} ${each.evidence ?? ""}`,
      choice: {
        label: texts.status,
        options: STATUSES.map((status) => ({ value: status, label: texts.statuses[status] })),
        valueOf: ({ status }) => status,
      },
    },
    view,
  );
}

const CLASS = { done: "up", open: "down", "in-progress": "", unknown: "" } as const;

function makeRow(
  each: PageFollowed,
  unit: { readonly name: string; readonly file: string },
  view: GroupView,
  open: OpenUnit,
): HTMLElement {
  const { texts } = view;
  const { followUp } = texts;
  const { status, code, text, evidence, since } = each;
  const proof = evidence === null ? null : make("div", { class: "note" }, followUp.evidence(evidence));
  return make(
    "tr",
    {},
    make("th", { scope: "row", class: "name" }, makeUnitName(unit, view, open)),
    make("td", { class: "code" }, code ?? texts.none),
    make("td", { class: "status-cell" }, make("span", { class: CLASS[status] }, followUp.statuses[status])),
    make("td", { class: "figure" }, since === null ? texts.none : String(since)),
    make("td", { class: "text" }, text, makeRemarks(each, view), proof),
  );
}

/** Why nobody knows, for how long it is unfinished, and whether it is recommended again. */
function makeRemarks(
  { doubt, stated, years, again }: PageFollowed,
  { texts: { followUp: texts }, count }: GroupView,
): HTMLElement | null {
  const quoted = doubt === "unclear" && stated !== null ? ` (“${stated}”)` : "";
  const remarks = [
    ...(doubt === null ? [] : [`${texts.doubts[doubt]}${quoted}`]),
    ...(years >= CARRIED_OVER ? [texts.years(count(years))] : []),
    ...(again && doubt !== "contradicted" ? [texts.again] : []),
  ];
  return remarks.length === 0 ? null : make("div", { class: "note" }, remarks.join("; "));
}
