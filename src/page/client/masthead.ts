/** Whose recap this is, of which year, and the few controls of the whole page. */
import { LANGUAGES, type Language } from "../../language/language.ts";
import type { PageGroup } from "../page-data.ts";
import { ANALYSES } from "./analyses.ts";
import { make, makeButton, makeSpoken } from "./make.ts";
import type { View } from "./view.ts";

interface Choices {
  readonly onLanguage: (language: Language) => void;
  readonly onGroup: (index: number) => void;
}

const NAMES: Readonly<Record<Language, string>> = { id: "Bahasa Indonesia", en: "English" };

export function makeMasthead(view: View, group: number, { onLanguage, onGroup }: Choices): HTMLElement {
  const { data, texts } = view;
  const chosen = data.groups[group];
  const year = chosen === undefined ? null : yearText(chosen.year, view);
  return make(
    "header",
    { class: "masthead" },
    make(
      "div",
      {},
      make("p", { class: "kicker" }, [texts.kicker, year].filter((part) => part !== null).join(" · ")),
      make("h1", {}, texts.title(data.region)),
    ),
    make(
      "div",
      { class: "controls" },
      makeLanguages(view, onLanguage),
      makeButton({ class: "quiet" }, () => window.print(), texts.print),
    ),
    data.groups.length > 1 ? makeGroups(view, group, onGroup) : null,
    data.groups.length > 1 ? makePrinted(view, group) : null,
  );
}

function makeLanguages({ language, texts }: View, onLanguage: (language: Language) => void): HTMLElement {
  const buttons = LANGUAGES.map((one) =>
    makeButton(
      {
        id: `language-${one}`,
        lang: one,
        "aria-pressed": String(one === language),
        title: NAMES[one],
      },
      () => onLanguage(one),
      one.toUpperCase(),
      makeSpoken(` ${NAMES[one]}`),
    ),
  );
  return make("div", { class: "switch", role: "group", "aria-label": texts.language }, ...buttons);
}

function makeGroups(view: View, group: number, onGroup: (index: number) => void): HTMLElement {
  const { data, texts } = view;
  const options = data.groups.map((each, index) => make("option", { value: index }, groupName(each, view)));
  const choice = make("select", { id: "group" }, ...options);
  choice.value = String(group);
  choice.addEventListener("change", () => onGroup(Number(choice.value)));
  return make(
    "div",
    { class: "groups field" },
    make("label", { for: "group" }, texts.group),
    choice,
    make("p", { class: "note" }, texts.groupsNote),
  );
}

/** On paper only: one group is printed at a time, and the others must not seem not to be there. */
function makePrinted(view: View, group: number): HTMLElement {
  const names = view.data.groups.map((each) => groupName(each, view));
  const others = names.filter((_, index) => index !== group).join(", ");
  return make("p", { class: "printed" }, view.texts.printedGroup(names[group] ?? "", others));
}

function groupName({ year, rubric, form }: PageGroup, { texts }: View): string {
  const name = form ?? rubric.id;
  return year === null ? texts.groupWithoutYear(name) : texts.groupName(name, String(year));
}

/** A year is a name, not a quantity: no grouping of its digits. */
function yearText(year: number | null, { texts }: View): string {
  return year === null ? texts.noYear : texts.yearOf(String(year));
}

/** Leads to the parts of the page; without a group there are only the last three, and of the analyses those made. */
export function makeNavigation({ texts, data }: View, withGroup: boolean): HTMLElement {
  const { nav } = texts;
  const ofGroup = [
    ["pembinaan", nav.flagged],
    ["peringkat", nav.ranking],
    ["sebaran", nav.distribution],
    ["peta", nav.heatMap],
    ["kriteria", nav.criteria],
    ...ANALYSES.filter(({ key }) => data.analyses[key] !== null).map(
      ({ id, key }) => [id, nav[key]] as const,
    ),
  ] as const;
  const ofRun = [
    ["temuan", nav.findings],
    ["berkas", nav.files],
    ["asal-usul", nav.provenance],
  ] as const;
  const links = [...(withGroup ? ofGroup : []), ...ofRun];
  const items = links.map(([id, label]) => make("li", {}, make("a", { href: `#${id}` }, label)));
  return make("nav", { "aria-label": texts.sections }, make("ul", {}, ...items));
}
