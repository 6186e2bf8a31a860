/** Starts the page: reads the data it carries and renders them in the language and the group chosen. */
import type { Language } from "../../language/language.ts";
import type { PageData, PageGroup } from "../page-data.ts";
import { makeAnalyses } from "./analyses.ts";
import { makeCriteria } from "./criteria.ts";
import { makeDistribution } from "./distribution.ts";
import { makeFlagged } from "./flagged.ts";
import { makeHeadline } from "./headline.ts";
import { makeHeatMap } from "./heat-map.ts";
import { makeFiles, makeFindings, makeProvenance } from "./listings.ts";
import { make } from "./make.ts";
import { makeMasthead, makeNavigation } from "./masthead.ts";
import { makeRanking } from "./ranking.ts";
import { EVERYONE, type Selection } from "./select.ts";
import { makeUnitDialog } from "./unit-dialog.ts";
import { type View, viewOf } from "./view.ts";

interface Chosen {
  readonly language: Language;
  readonly group: number;
  readonly selection: Selection;
}

const data: PageData = JSON.parse(document.getElementById("recap")?.textContent ?? "");
const root = document.body.appendChild(make("div", { class: "page" }));
let chosen: Chosen = { language: data.language, group: 0, selection: EVERYONE };
render();

function render(): void {
  const view = viewOf(data, chosen.language);
  const group = data.groups[chosen.group];
  document.documentElement.lang = chosen.language;
  document.title = view.texts.documentTitle(data.region);
  const parts = group === undefined ? [makeNothing(view)] : makeGroup(view, group);
  root.replaceChildren(
    make("a", { class: "skip", href: "#isi" }, view.texts.skip),
    makeMasthead(view, chosen.group, {
      onLanguage: (language) => choose({ language }, `language-${language}`),
      onGroup: (index) => choose({ group: index, selection: EVERYONE }, "group"),
    }),
    makeNavigation(view, group !== undefined),
    make(
      "main",
      { id: "isi", tabindex: -1 },
      ...parts,
      makeFindings(view),
      makeFiles(view),
      makeProvenance(view),
    ),
  );
}

/** Renders anew and gives the focus back to the control that was used. */
function choose(change: Partial<Chosen>, focus: string): void {
  chosen = { ...chosen, ...change };
  render();
  document.getElementById(focus)?.focus();
}

function makeNothing({ texts }: View): HTMLElement {
  return make("section", { class: "headline" }, make("h2", { class: "statement" }, texts.nothingScored));
}

function makeGroup(view: View, group: PageGroup): readonly Node[] {
  const seen = { ...view, group };
  const { dialog, open } = makeUnitDialog(seen);
  const heatMap = makeHeatMap(seen, open);
  const ranking = makeRanking(seen, {
    open,
    selection: chosen.selection,
    onSelect: (selection, shown) => {
      chosen = { ...chosen, selection };
      heatMap.show(shown);
    },
  });
  return [
    makeHeadline(seen),
    makeFlagged(seen, open),
    ranking,
    makeDistribution(seen),
    heatMap.section,
    makeCriteria(seen, open),
    ...makeAnalyses(seen, open),
    dialog,
  ];
}
