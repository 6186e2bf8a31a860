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
  unitRows,
} from "./follow-up-phrases.ts";
import { findingsPart } from "./markdown-findings.ts";
import { escaped, table } from "./markdown-text.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

/** Ends with a newline. */
export function followUpMarkdown(
  followUps: FollowUps,
  { language }: Pick<ReportOptions, "language">,
): string {
  const { followUp: texts } = textsOf(language);
  const { units, counts, causes } = followUps;
  const region = [
    `# ${texts.title}`,
    `**${shown(regionText(followUps, language))}**`,
    counts.unknown > 0 ? texts.unknownNote : "",
    rowsTable(unitRows(followUps, language)),
    causes.length === 0 ? "" : `## ${texts.causes}\n\n${rowsTable(causeRows(followUps, language))}`,
  ];
  const parts = [
    ...(units.length === 1 ? [] : region),
    ...units.flatMap((unit) => unitParts(unit, language)),
    findingsPart(texts.findings, followUps.findings),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
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
