/** Which of the documents that OPDs list are in the evidence folder, and what deserves a look. */
import type { PageEvidence, PageEvidencedUnit } from "../evidence-data.ts";
import { makeEvidenceLooks } from "./evidence-looks.ts";
import { type Figure, makeFigure } from "./figure.ts";
import type { OpenUnit } from "./flagged.ts";
import { make } from "./make.ts";
import { makeSearchedTable } from "./searched-table.ts";
import { makeSection } from "./section.ts";
import type { Column } from "./sortable-head.ts";
import { makeUnitName } from "./unit-name.ts";
import type { GroupView } from "./view.ts";

export function makeEvidence(evidence: PageEvidence, view: GroupView, open: OpenUnit): HTMLElement {
  const { texts, count } = view;
  const named = evidence.units.reduce((sum, { cited }) => sum + cited, 0);
  const statement = texts.evidence.statement(count(evidence.counts.found), count(named));
  return makeSection(
    "bukti",
    texts.evidence.title,
    texts.evidence.lead(evidence.folder, count(evidence.fileCount)),
    make("p", { class: "outcome" }, named === 0 ? texts.evidence.nothing : statement),
    make("dl", { class: "figures" }, ...figuresOf(evidence, view).map(makeFigure)),
    make("h3", {}, texts.evidence.units),
    ...makeUnits(evidence, view, open),
    make(
      "div",
      { class: "screen-only" },
      make("h3", {}, texts.evidence.looks),
      ...makeEvidenceLooks(evidence, view, open),
    ),
  );
}

function figuresOf({ counts, units }: PageEvidence, { texts, count }: GroupView): readonly Figure[] {
  const { reasons, notes, found } = texts.evidence;
  const sum = (key: "shared" | "uncited") => units.reduce((total, unit) => total + unit[key], 0);
  return [
    { label: found, value: count(counts.found), note: notes.found },
    {
      label: reasons.missing,
      value: count(counts.missing),
      note: notes.missing,
      className: counts.missing > 0 ? "alarming" : "",
    },
    { label: reasons.near, value: count(counts.near), note: notes.near },
    { label: reasons.link, value: count(counts.link), note: notes.link },
    { label: reasons.shared, value: count(sum("shared")), note: notes.shared },
    { label: reasons.uncited, value: count(sum("uncited")), note: notes.uncited },
  ];
}

type Key = "name" | "cited" | "found" | "near" | "missing" | "link" | "shared" | "uncited";

const FIGURES = ["cited", "found", "near", "missing", "link", "shared", "uncited"] as const;

function makeUnits({ units }: PageEvidence, view: GroupView, open: OpenUnit): readonly Node[] {
  const texts = view.texts.evidence;
  const figureOf = ({ counts, ...unit }: PageEvidencedUnit, key: Exclude<Key, "name">) =>
    key === "cited" || key === "shared" || key === "uncited" ? unit[key] : counts[key];
  const columns: readonly Column<Key>[] = [
    { key: "name", label: texts.unit, className: "name", first: "ascending" },
    ...FIGURES.map((key) => ({
      key,
      label: texts.columns[key],
      className: "figure",
      first: "descending" as const,
    })),
  ];
  const rowOf = (unit: PageEvidencedUnit) =>
    make(
      "tr",
      {},
      make(
        "th",
        { scope: "row", class: "name" },
        makeUnitName(unit, view, open),
        make("div", { class: "note" }, unit.folder === null ? texts.noFolder : unit.folder),
      ),
      ...FIGURES.map((key) => make("td", { class: "figure" }, view.count(figureOf(unit, key)))),
    );
  return makeSearchedTable<PageEvidencedUnit, Key>(
    {
      id: "evidenced",
      className: "evidenced",
      caption: texts.unitsCaption,
      items: units,
      columns,
      sortValueOf: (unit, key) => (key === "name" ? unit.name : figureOf(unit, key)),
      first: "missing",
      otherHeads: [],
      rowOf,
      textOf: ({ name, file, folder }) => `${name} ${file} ${folder ?? ""}`,
    },
    view,
  );
}
