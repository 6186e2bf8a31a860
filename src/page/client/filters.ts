/** The filters of the ranking. */
import { make, makeButton } from "./make.ts";
import { ABSENT, type Selection } from "./select.ts";
import type { GroupView } from "./view.ts";

type Choice = Omit<Selection, "sort">;
type Option = readonly [value: string, label: string];

export function makeFilters(
  view: GroupView,
  selection: Selection,
  onChange: (choice: Choice) => void,
): HTMLElement {
  const texts = view.texts.ranking;
  const fields = makeFields(view, selection);
  const controls = Object.values(fields);
  const markReset = () => {
    reset.hidden = controls.every(({ value }) => value === "");
  };
  const tell = () => {
    markReset();
    onChange(choiceIn(fields));
  };
  const clear = () => {
    for (const control of controls) control.value = "";
    tell();
    fields.search.focus();
  };
  const reset = makeButton({ class: "quiet" }, clear, texts.reset);
  for (const control of controls) control.addEventListener("input", tell);
  markReset();
  const labelled = [
    makeField(texts.search, fields.search),
    makeField(texts.predicate, fields.predicate),
    makeField(texts.cluster, fields.cluster),
    makeField(texts.flag, fields.flag),
    makeField(texts.completeness, fields.completeness),
  ];
  return make("div", { class: "filters", role: "search", "aria-label": texts.filters }, ...labelled, reset);
}

function makeFields(view: GroupView, selection: Selection) {
  const search = make("input", {
    type: "search",
    id: "filter-search",
    placeholder: view.texts.ranking.searchHint,
    autocomplete: "off",
  });
  search.value = selection.search;
  return {
    search,
    predicate: makeSelect("filter-predicate", predicatesOf(view), selection.predicate),
    cluster: makeSelect("filter-cluster", clustersOf(view), selection.cluster),
    flag: makeSelect("filter-flag", flagsOf(view), selection.flag),
    completeness: makeSelect("filter-completeness", completenessOf(view), selection.completeness),
  };
}

function choiceIn({ search, predicate, cluster, flag, completeness }: ReturnType<typeof makeFields>): Choice {
  return {
    search: search.value,
    predicate: predicate.value,
    cluster: cluster.value,
    flag: flag.value as Choice["flag"],
    completeness: completeness.value as Choice["completeness"],
  };
}

function makeField(label: string, control: HTMLElement): HTMLElement {
  return make("div", { class: "field" }, make("label", { for: control.id }, label), control);
}

function makeSelect(id: string, options: readonly Option[], value: string): HTMLSelectElement {
  const made = make(
    "select",
    { id },
    ...options.map(([option, label]) => make("option", { value: option }, label)),
  );
  made.value = value;
  return made;
}

function predicatesOf({ group, texts }: GroupView): readonly Option[] {
  const present = new Set(group.entries.map(({ predicate }) => predicate));
  return [
    ["", texts.ranking.all],
    ...group.predicates
      .filter(({ letter }) => present.has(letter))
      .map(({ letter, name }): Option => [letter, `${letter} · ${name}`]),
    ...(present.has(null) ? [[ABSENT, texts.ranking.noPredicate] as const] : []),
  ];
}

/** In the order of the statistics; clusters of which no OPD is complete follow. */
function clustersOf({ group, texts }: GroupView): readonly Option[] {
  const ordered = group.statistics.flatMap(({ scope }) => (scope.kind === "cluster" ? [scope.cluster] : []));
  const present = new Set([...ordered, ...group.entries.map(({ cluster }) => cluster)]);
  const named = [...present].filter((cluster) => cluster !== null);
  return [
    ["", texts.ranking.all],
    ...named.map((cluster): Option => [cluster, cluster]),
    ...(present.has(null) ? [[ABSENT, texts.ranking.noCluster] as const] : []),
  ];
}

function flagsOf({ texts: { ranking: texts } }: GroupView): readonly Option[] {
  return [
    ["", texts.all],
    ["flagged", texts.flagged],
    ["not-flagged", texts.notFlagged],
  ];
}

function completenessOf({ texts: { ranking: texts } }: GroupView): readonly Option[] {
  return [
    ["", texts.all],
    ["complete", texts.complete],
    ["incomplete", texts.incomplete],
  ];
}
