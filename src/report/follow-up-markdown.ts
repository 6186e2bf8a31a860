/** Follow-up and drafts as Markdown: to be taken over into an LHE or shown at a meeting. */
import type { DraftRecommendation, FollowUps, UnitFollowUp } from "../follow-up.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import {
  causeRows,
  countsText,
  draftFigures,
  draftPlaces,
  followedName,
  previousText,
  regionText,
  standingText,
  undraftedTexts,
  unfinishedRows,
  unitRows,
} from "./follow-up-phrases.ts";
import { findingsPart } from "./markdown-findings.ts";
import { escaped, table } from "./markdown-text.ts";
import { countText } from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

/** A memo names so many that are not done; the others stand in the other files of the recap. */
const UNFINISHED_AT_MOST = 100;

/** Ends with a newline. */
export function followUpMarkdown(
  followUps: FollowUps,
  { language }: Pick<ReportOptions, "language">,
): string {
  const { followUp: texts } = textsOf(language);
  const { units } = followUps;
  const parts = [
    ...(units.length === 1 ? [] : regionParts(followUps, language, "#")),
    ...units.flatMap((unit) => unitParts(unit, language)),
    findingsPart(texts.findings, followUps.findings),
  ];
  return `${joined(parts)}\n`;
}

/** As a part of the recap, which has the findings; `rekap.xlsx` and `rekap.html` have every recommendation and draft. */
export function followUpSection(followUps: FollowUps, language: Language): string {
  const { followUp: texts } = textsOf(language);
  const [head, ...rows] = unfinishedRows(followUps, language);
  const rest = rows.length - UNFINISHED_AT_MOST;
  const unfinished = [
    `### ${texts.unfinished}`,
    rowsTable([head ?? [], ...rows.slice(0, UNFINISHED_AT_MOST)]),
    rest > 0 ? texts.moreUnfinished(countText(rest, language)) : "",
  ];
  return joined([...regionParts(followUps, language, "##"), ...(rows.length === 0 ? [] : unfinished)]);
}

/** The one unit as a part of its memo. */
export function unitFollowUpSection(followUps: FollowUps, language: Language): string {
  const { findings } = textsOf(language).followUp;
  return joined([
    ...followUps.units.flatMap((unit) => unitParts(unit, language)),
    findingsPart(findings, followUps.findings, "###"),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}

function regionParts(followUps: FollowUps, language: Language, heading: "#" | "##"): readonly string[] {
  const { followUp: texts } = textsOf(language);
  const { counts, causes, units } = followUps;
  return [
    `${heading} ${texts.title}`,
    `**${shown(regionText(followUps, language))}**`,
    counts.unknown > 0 ? texts.unknownNote : "",
    units.length === 0 ? "" : rowsTable(unitRows(followUps, language)),
    ...(causes.length === 0
      ? []
      : [`${heading}# ${texts.causes}`, `*${texts.draftsNote}*`, rowsTable(causeRows(followUps, language))]),
  ];
}

function unitParts(unit: UnitFollowUp, language: Language): readonly string[] {
  const { followUp: texts } = textsOf(language);
  const { recommendations, counts, done, drafts } = unit;
  const rows = recommendations.map((each, place) => [
    String(place + 1),
    shown(each.text),
    shown(standingText(each, language)),
    shown(each.evidence ?? "–"),
  ]);
  return [
    `## ${shown(texts.titleOf(followedName(unit)))}`,
    shown(previousText(unit, language)),
    counts.of === 0 ? texts.nothing : `**${shown(countsText(counts, done, language))}**`,
    rows.length === 0 ? "" : table(["No", texts.recommendation, texts.status, texts.evidence], rows),
    `### ${texts.draftsTitle}`,
    `*${texts.draftsNote}*`,
    drafts.length === 0 ? texts.noDrafts : drafts.map((draft) => draftItem(draft, language)).join("\n"),
    ...undraftedTexts(unit, language).map(shown),
  ];
}

function draftItem(draft: DraftRecommendation, language: Language): string {
  const figures = [draftFigures(draft, language), ...draftPlaces(draft, language)].join("; ");
  return `1. ${shown(draft.text)}\n   *(${shown(figures)})*`;
}

function shown(text: string): string {
  return escaped(visibleLine(text));
}

function rowsTable([head = [], ...lines]: readonly (readonly string[])[]): string {
  return table(
    [...head],
    lines.map((cells) => cells.map(shown)),
  );
}
