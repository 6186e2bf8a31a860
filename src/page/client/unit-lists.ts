/** What one OPD does not fulfil, and what was found in its workbook. */
import type { PageEntry, PageFinding } from "../page-data.ts";
import { titleOf } from "./flagged.ts";
import { make } from "./make.ts";
import { type GroupView, subcomponentsOf } from "./view.ts";

export function makeUnfulfilled(entry: PageEntry, view: GroupView): HTMLElement {
  const {
    texts: { unit: texts },
    count,
  } = view;
  const groups = subcomponentsOf(view.group).flatMap((subcomponent, index) => {
    const marks = entry.criteria[index] ?? "";
    const open = subcomponent.criteria.filter((_, at) => marks[at] === "0");
    if (open.length === 0) return [];
    const items = open.map(({ number, text }) => make("li", { value: number }, text));
    const title = make("h4", {}, make("b", {}, subcomponent.code), ` ${titleOf(subcomponent, view)}`);
    return [make("div", { class: "unmet" }, title, make("ol", {}, ...items))];
  });
  return make(
    "section",
    {},
    make(
      "h3",
      {},
      texts.unfulfilled(entry.unfulfilled === null ? view.texts.none : count(entry.unfulfilled)),
    ),
    groups.length === 0 ? make("p", { class: "note" }, absenceText(entry, view)) : null,
    ...groups,
  );
}

/** Nothing unfulfilled is good news only where the criteria were answered. */
function absenceText({ criteria }: PageEntry, { texts }: GroupView): string {
  const answered = criteria.some((marks) => /[01]/.test(marks));
  return answered ? texts.unit.noUnfulfilled : texts.unit.noCriteria;
}

export function makeUnitFindings(entry: PageEntry, view: GroupView): HTMLElement {
  const {
    texts: { unit: texts },
    data,
    count,
  } = view;
  const { findings, found } = entry;
  const left = found > findings.length ? texts.leftOut(count(findings.length), count(found)) : null;
  // The sentences keep the language of the run; a screen reader should know.
  const list = make(
    "ul",
    { class: "findings", lang: data.language },
    ...findings.map((finding) => makeFinding(finding, view)),
  );
  return make(
    "section",
    {},
    make("h3", {}, texts.findings(count(found))),
    found === 0 ? make("p", { class: "note" }, texts.noFindings) : list,
    left === null ? null : make("p", { class: "note" }, left),
  );
}

function makeFinding(
  { severity, code, message, sheet, cell, fix }: PageFinding,
  { texts, data }: GroupView,
): HTMLElement {
  const place = sheet !== null && cell !== null ? texts.unit.place(sheet, cell) : sheet;
  return make(
    "li",
    {},
    make(
      "p",
      { class: "finding-head" },
      make("span", { class: `severity ${severity}` }, texts.findings[severity]),
      ` ${code}`,
      place === null ? null : make("span", { class: "note" }, ` ${place}`),
    ),
    make("p", {}, message),
    make("p", { class: "note" }, `${texts.unit.fix} ${data.fixes[fix] ?? ""}`),
  );
}
