/** Follow-up and drafts for people at a terminal: one unit in detail, several as a table. Readable at 80 columns. */
import type { DraftRecommendation, FollowedUp, FollowUps, UnitFollowUp } from "../follow-up.ts";
import type { FollowUpTexts } from "../language/follow-up-id.ts";
import { textsOf } from "../language/texts.ts";
import { hanging, wrapped } from "./columns.ts";
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
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import { countText } from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { findingLines } from "./terminal-findings.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see what happened; `--format json` has all. */
const UNITS_AT_MOST = 200;
/** The recap tells more than this. */
const UNITS_OF_RECAP = 40;

/** How many units are shown, and how it is told that there are more. */
interface Extent {
  readonly units: number;
  readonly more: (count: string) => string;
}

/** Ends with a newline. */
export function followUpTerminal(followUps: FollowUps, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).followUp);
  const { texts, language } = pen;
  const [only, another] = followUps.units;
  const more = (count: number) => texts.moreFindings(countText(count, language));
  const blocks = [
    ...(only && !another
      ? unitBlocks(only, pen)
      : regionBlocks(followUps, { units: UNITS_AT_MOST, more: texts.moreUnits }, pen)),
    findingLines(followUps.findings, { ...pen, title: texts.findings, more }),
  ];
  return `${joinedBlocks(blocks)}\n`;
}

/** As a block of the recap, which tells the findings. */
export function followUpBlock(followUps: FollowUps, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).followUp);
  const more = (count: string) => pen.texts.moreInRecap(count);
  return joinedBlocks(regionBlocks(followUps, { units: UNITS_OF_RECAP, more }, pen));
}

function unitBlocks(unit: UnitFollowUp, pen: Pen<FollowUpTexts>): readonly (readonly string[])[] {
  const { language, texts, ink, width } = pen;
  const { recommendations, drafts, counts, done } = unit;
  return [
    [
      ink.bold(visibleLine(texts.titleOf(followedName(unit)))),
      ...wrapped(visibleLine(previousText(unit, language)), width),
      ...wrapped(counts.of === 0 ? texts.nothing : countsText(counts, done, language), width),
    ],
    recommendations.flatMap((each) => recommendationLines(each, pen)),
    [
      ink.bold(texts.draftsTitle),
      ...wrapped(texts.draftsNote, width).map((line) => ink.gray(line)),
      ...(drafts.length === 0 ? wrapped(texts.noDrafts, width) : []),
    ],
    ...drafts.map((draft, place) => draftLines(draft, place + 1, pen)),
    undraftedTexts(unit, language).flatMap((text) => wrapped(text, width)),
  ];
}

function recommendationLines(
  each: FollowedUp,
  { language, texts, ink, width }: Pen<FollowUpTexts>,
): readonly string[] {
  const inkOf = { done: ink.green, "in-progress": ink.yellow, open: ink.red, unknown: ink.yellow } as const;
  const code = each.code === null || each.text.toLowerCase().startsWith(each.code) ? "" : `${each.code}: `;
  const at = each.at === null ? "" : ` [${each.at.sheet}!${each.at.cell}]`;
  return [
    ...hanging("  · ", visibleLine(`${code}${each.text}`), width),
    ...hanging("    → ", visibleLine(`${standingText(each, language)}${at}`), width).map((line) =>
      inkOf[each.status](line),
    ),
    ...(each.evidence === null
      ? []
      : hanging("      ", visibleLine(`${texts.evidence}: ${each.evidence}`), width)),
  ];
}

function draftLines(draft: DraftRecommendation, number: number, pen: Pen<FollowUpTexts>): readonly string[] {
  const { language, ink, width } = pen;
  return [
    ink.bold(visibleLine(`${number}. ${draftFigures(draft, language)}`)),
    ...hanging("   ", visibleLine(draft.text), width),
    ...draftPlaces(draft, language).flatMap((text) =>
      hanging("   ", visibleLine(text), width).map((line) => ink.gray(line)),
    ),
  ];
}

function regionBlocks(
  followUps: FollowUps,
  extent: Extent,
  pen: Pen<FollowUpTexts>,
): readonly (readonly string[])[] {
  const { language, texts, ink, width } = pen;
  const [head = [], ...rows] = unitRows(followUps, language);
  const rest = rows.length - extent.units;
  return [
    [
      ink.bold(texts.title),
      ...wrapped(regionText(followUps, language), width),
      ...(followUps.counts.unknown > 0 ? wrapped(texts.unknownNote, width) : []),
    ],
    // A table of dashes says no more than the sentence above it.
    followUps.counts.of === 0
      ? []
      : [
          // How many drafts there are stands in the other formats: names are worth more of a line.
          ...tableLines(
            [head, ...rows.slice(0, extent.units)].map((cells) => cells.slice(0, -1)),
            0,
            pen,
          ),
          ...(rest > 0 ? [extent.more(countText(rest, language))] : []),
        ],
    followUps.causes.length === 0
      ? []
      : [
          ink.bold(texts.causes),
          ...tableLines(causeRows(followUps, language), 1, pen),
          ...wrapped(texts.draftsNote, width).map((line) => ink.gray(line)),
        ],
  ];
}

/** Texts stand at the left, up to the flexible column; figures at the right. */
function tableLines(
  [head = [], ...rows]: readonly (readonly string[])[],
  flexible: number,
  { width }: Pen<FollowUpTexts>,
): readonly string[] {
  const columns = head.map(
    (text, place): Column => ({ head: text, align: place <= flexible ? "left" : "right" }),
  );
  return alignedRows(
    columns,
    rows.map((cells) => cells.map(visibleLine)),
    { width, flexible },
  );
}
