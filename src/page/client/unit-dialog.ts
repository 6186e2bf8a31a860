/** Everything about one OPD, in a dialog over the page. */
import { predicateText } from "../../report/phrases.ts";
import type { PageEntry } from "../page-data.ts";
import { make, makeButton, makeSpoken } from "./make.ts";
import { makeRadar } from "./radar.ts";
import { makeBadge } from "./scale-step.ts";
import { makeBreakdown } from "./unit-breakdown.ts";
import { makeUnfulfilled, makeUnitFindings } from "./unit-lists.ts";
import { type GroupView, nameOf, subcomponentsOf } from "./view.ts";

export interface UnitDialog {
  readonly dialog: HTMLDialogElement;
  open(entry: PageEntry, among: readonly PageEntry[]): void;
}

/** Escape closes it, the focus stays inside and goes back to where it came from: the browser's own dialog does that. */
export function makeUnitDialog(view: GroupView): UnitDialog {
  const dialog = make("dialog", { class: "unit-dialog", "aria-labelledby": "unit-title" });
  const show = (entry: PageEntry, among: readonly PageEntry[]) => {
    const at = among.indexOf(entry);
    const step = (to: PageEntry | undefined, label: string, sign: string, id: string) => {
      const go = () => {
        if (to === undefined) return;
        show(to, among);
        dialog.querySelector<HTMLElement>(`#${id}`)?.focus();
      };
      return makeButton(
        { id, class: "icon", title: label, "aria-disabled": to === undefined ? "true" : null },
        go,
        make("span", { "aria-hidden": "true" }, sign),
        makeSpoken(label),
      );
    };
    const controls = make(
      "div",
      { class: "dialog-controls" },
      step(among[at - 1], view.texts.unit.previous, "←", "unit-previous"),
      step(among[at + 1], view.texts.unit.next, "→", "unit-next"),
      makeButton({ class: "quiet", id: "unit-close" }, () => dialog.close(), view.texts.unit.close),
    );
    dialog.replaceChildren(controls, ...makeContent(entry, view));
    dialog.scrollTop = 0;
  };
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return {
    dialog,
    open: (entry, among) => {
      show(entry, among);
      dialog.showModal();
      dialog.querySelector<HTMLElement>("#unit-close")?.focus();
    },
  };
}

function makeContent(entry: PageEntry, view: GroupView): readonly Node[] {
  const { texts } = view;
  return [
    makeHeader(entry, view),
    make(
      "div",
      { class: "unit-columns" },
      make(
        "section",
        {},
        make("h3", {}, texts.unit.profile),
        ...makeProfile(entry, view),
        makeAssessors(entry, view),
      ),
      make("section", {}, make("h3", {}, texts.unit.breakdown), makeBreakdown(entry, view)),
    ),
    makeUnfulfilled(entry, view),
    makeUnitFindings(entry, view),
    makeLinks(entry, view),
  ];
}

function makeHeader(entry: PageEntry, view: GroupView): HTMLElement {
  const { texts, group, points, count } = view;
  const { total, next, predicate, predicateName, rank, cluster, range } = entry;
  const ranked = group.entries.filter((other) => other.rank !== null).length;
  const facts = [
    rank === null ? null : texts.unit.rank(count(rank), count(ranked)),
    cluster,
    entry.code,
    total === null ? texts.unit.incomplete(count(entry.answered), count(entry.of)) : null,
  ].filter((fact) => fact !== null);
  return make(
    "header",
    { class: "unit-head" },
    make("h2", { id: "unit-title" }, nameOf(entry, view)),
    make("p", { class: "note" }, facts.join(" · ")),
    make(
      "p",
      { class: "unit-total" },
      makeBadge(predicate, group, texts.none),
      total === null ? null : make("span", { class: "value" }, points(total)),
      make("span", {}, predicateName ?? ""),
    ),
    total === null && range !== null
      ? make("p", {}, texts.unit.range(points(range.min), points(range.max)))
      : null,
    next === null
      ? null
      : make(
          "p",
          {},
          texts.flagged.next(points(next.points), predicateText(next.predicate, next.predicateName)),
        ),
  );
}

function makeProfile(entry: PageEntry, { group, texts }: GroupView): readonly Node[] {
  const axes = subcomponentsOf(group).map(({ code }, index) => ({
    label: code,
    value: entry.values[index] ?? null,
    mean: group.subcomponents[index]?.percent ?? null,
  }));
  const key = make(
    "p",
    { class: "key" },
    make("span", { class: "key-value" }, texts.unit.profileThis),
    make("span", { class: "key-mean" }, texts.unit.profileMean),
  );
  return [makeRadar(axes, texts.unit.profileNote), key];
}

/** Whose totals there are, and by how much they differ. */
function makeAssessors(entry: PageEntry, view: GroupView): HTMLElement | null {
  const {
    texts: { unit: texts, none },
    group,
    points,
  } = view;
  const { self, evaluator } = entry.assessors;
  if (self === undefined || evaluator === undefined) return null;
  const rows = (["self", "evaluator"] as const).map((who) => {
    const of = entry.assessors[who];
    const label = entry.assessor === who ? texts.official(texts[who]) : texts[who];
    const figure = of?.total === null || of === undefined ? none : points(of.total);
    return make(
      "div",
      {},
      make("dt", {}, label),
      make("dd", {}, makeBadge(of?.predicate ?? null, group, none), " ", figure),
    );
  });
  const note = differenceText(entry.difference, view);
  return make(
    "div",
    { class: "assessors" },
    make("h3", {}, texts.assessors),
    make("dl", { class: "facts" }, ...rows),
    note === null ? null : make("p", { class: "note" }, note),
  );
}

function differenceText(
  difference: number | null,
  { texts: { unit: texts }, points }: GroupView,
): string | null {
  if (difference === null) return null;
  if (difference === 0) return texts.differenceNone;
  return difference > 0
    ? texts.differenceNote(points(difference))
    : texts.differenceBelow(points(-difference));
}

function makeLinks({ links, file }: PageEntry, { texts: { unit: texts } }: GroupView): HTMLElement {
  const items = links.map(({ kind, href }) => make("li", {}, make("a", { href }, texts[kind])));
  return make(
    "section",
    { class: "unit-links" },
    make("h3", {}, texts.links),
    links.length === 0 ? null : make("ul", {}, ...items),
    make("p", { class: "note file" }, `${texts.source}: ${file}`),
  );
}
