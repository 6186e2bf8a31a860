/** Where the whole region is weak: every criterion with the share of OPDs that fulfil it. */
import type { CriterionFigures } from "../../recap.ts";
import type { PageEntry } from "../page-data.ts";
import type { OpenUnit } from "./flagged.ts";
import { makeGrowing } from "./growing.ts";
import { make, makeBar, makeButton, makeSpoken } from "./make.ts";
import { makeScrollBox, makeSection } from "./section.ts";
import { type Column, type Direction, makeSortableHead } from "./sortable-head.ts";
import { type GroupView, nameOf, subcomponentsOf } from "./view.ts";

const FIRST = 10;

type Key = "subcomponent" | "share" | "text" | "fulfilled" | "unfulfilled" | "unanswered";

interface Row extends CriterionFigures {
  /** Its place in the rubric, and within its sub-component. */
  readonly place: number;
  readonly within: number;
  readonly text: string;
}

export function makeCriteria(view: GroupView, open: OpenUnit): HTMLElement {
  const texts = view.texts.criteria;
  const rows = rowsOf(view);
  if (rows.every(({ percent }) => percent === null))
    return makeSection("kriteria", texts.title, texts.unanswered);
  const body = make("tbody");
  const growing = makeGrowing<Row>(body, (row) => makeRow(row, view, open), view, FIRST);
  const apply = (key: Key, direction: Direction) => {
    head.mark(key, direction);
    growing.show(sorted(rows, key, direction, view.collator));
  };
  const head = makeSortableHead(columnsOf(view), apply);
  apply("share", "ascending");
  const caption = make("caption", { class: "spoken" }, texts.caption);
  const table = make("table", { class: "criteria" }, caption, make("thead", {}, head.row), body);
  return makeSection(
    "kriteria",
    texts.title,
    texts.lead,
    makeScrollBox(texts.caption, table),
    growing.controls,
  );
}

function rowsOf({ group }: GroupView): readonly Row[] {
  const known = new Map(
    subcomponentsOf(group).flatMap(({ code, criteria }) =>
      criteria.map(({ number, text }, within) => [`${code} ${number}`, { text, within }] as const),
    ),
  );
  return group.criteria.flatMap((figures, place) => {
    const criterion = known.get(`${figures.subcomponent} ${figures.number}`);
    return criterion === undefined ? [] : [{ ...figures, ...criterion, place }];
  });
}

function columnsOf({ texts: { criteria: texts } }: GroupView): readonly Column<Key>[] {
  const figure = { className: "figure", first: "descending" } as const;
  return [
    { key: "subcomponent", label: texts.subcomponent, className: "code", first: "ascending" },
    { key: "text", label: texts.criterion, className: "text", first: "ascending" },
    { key: "share", label: texts.share, className: "share", first: "ascending" },
    { ...figure, key: "fulfilled", label: texts.fulfilled },
    { ...figure, key: "unfulfilled", label: texts.unfulfilled },
    { ...figure, key: "unanswered", label: texts.open },
  ];
}

function sorted(
  rows: readonly Row[],
  key: Key,
  direction: Direction,
  collator: Intl.Collator,
): readonly Row[] {
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    if (key === "subcomponent") return sign * (one.place - other.place);
    if (key === "text") return sign * collator.compare(one.text, other.text);
    if (key !== "share") return sign * (one[key] - other[key]);
    if (one.percent === null || other.percent === null)
      return Number(one.percent === null) - Number(other.percent === null);
    return sign * (one.percent - other.percent);
  });
}

/** The criterion, and below it, once asked, who does not fulfil it. */
function makeRow(row: Row, view: GroupView, open: OpenUnit): Node {
  const { texts, count, percent } = view;
  const criterion = texts.unit.criterion(row.subcomponent, count(row.number));
  const share = row.percent === null ? texts.none : texts.distribution.percent(percent(row.percent));
  const who = make("tr", { hidden: true });
  const cells = make(
    "tr",
    {},
    make("th", { scope: "row", class: "code" }, criterion),
    make("td", { class: "text" }, row.text),
    make(
      "td",
      { class: "share" },
      make("span", {}, makeBar(row.percent), make("span", { class: "strong" }, share)),
    ),
    make("td", { class: "figure" }, count(row.fulfilled)),
    make("td", { class: "figure" }, makeToggle(row, who, view, open)),
    make("td", { class: "figure" }, count(row.unanswered)),
  );
  const both = document.createDocumentFragment();
  both.append(cells, who);
  return both;
}

function makeToggle(row: Row, who: HTMLElement, view: GroupView, open: OpenUnit): Node | string {
  const { texts, count } = view;
  if (row.unfulfilled === 0) return count(0);
  const criterion = texts.unit.criterion(row.subcomponent, count(row.number));
  const toggle = makeButton(
    { class: "unit", "aria-expanded": "false" },
    () => {
      who.hidden = !who.hidden;
      toggle.setAttribute("aria-expanded", String(!who.hidden));
      if (!who.hasChildNodes()) who.append(make("td", { colspan: 6 }, ...makeNames(row, view, open)));
    },
    count(row.unfulfilled),
    makeSpoken(` ${texts.criteria.who(criterion)}`),
  );
  return toggle;
}

/** Lowest in the ranking first. */
function makeNames(row: Row, view: GroupView, open: OpenUnit): readonly Node[] {
  const at = view.group.subcomponents.findIndex(({ code }) => code === row.subcomponent);
  const without = view.group.entries
    .filter(({ criteria }) => criteria[at]?.[row.within] === "0")
    .toReversed();
  const list = make("ul", { class: "names" });
  const growing = makeGrowing<PageEntry>(
    list,
    (entry) =>
      make(
        "li",
        {},
        makeButton({ class: "unit" }, () => open(entry, without), nameOf(entry, view)),
      ),
    view,
  );
  growing.show(without);
  return [list, growing.controls];
}
