/** The recap for people at a terminal: readable at 80 columns, without colour, in a pipe and for thousands of OPDs. */
import type { ChalkInstance } from "chalk";
import type { Diagnostic } from "../diagnostic.ts";
import { formatNumber } from "../language/format.ts";
import { groupTitle } from "../language/group-title.ts";
import type { RecapTexts } from "../language/recap-id.ts";
import { textsOf } from "../language/texts.ts";
import { type FindingSource, hasRepeated, type RankedEntry, type Recap, type RecapGroup } from "../recap.ts";
import { widthOf, wrapped } from "./columns.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import {
  clusterText,
  costliestText,
  countText,
  figuresOf,
  figureText,
  flaggedOf,
  headlineOf,
  rankedUnitOf,
  unitOf,
} from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { analysisBlocks } from "./terminal-analyses.ts";
import { recapFiles } from "./terminal-recap-files.ts";
import { alignedRows } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** A ranking of more OPDs than this is shown by its beginning and its end. */
const RANKED_AT_MOST = 60;
const RANKED_AT_EACH_END = 20;
const FLAGGED_AT_MOST = 30;

/** The columns of the longest bar. */
const LONGEST_BAR = 40;

export interface RecapOptions extends ReportOptions {
  /** The recap's own files that were written, and findings about those that were not. */
  readonly written?: readonly string[];
  readonly unwritten?: readonly Diagnostic[];
}

/** All that rendering needs besides the recap. */
export interface RecapPen extends Pen<RecapTexts> {
  readonly written: readonly string[];
  readonly unwritten: readonly Diagnostic[];
}

/** Ends with a newline. */
export function recapTerminal(recap: Recap, findings: FindingSource, options: RecapOptions): string {
  const pen: RecapPen = {
    ...penOf(options, textsOf(options.language).recap),
    written: options.written ?? [],
    unwritten: options.unwritten ?? [],
  };
  const groups = recap.groups.map((group) => groupBlock(group, pen));
  const rule = pen.ink.gray("═".repeat(pen.width));
  const apart = recap.groups.length > 1 ? `${wrapped(pen.texts.groupsApart, pen.width).join("\n")}\n\n` : "";
  const none = recap.groups.length === 0 ? [pen.texts.nothingScored] : [];
  const analyses = analysisBlocks(recap.analyses, options);
  const blocks = [...none, ...groups, ...analyses, recapFiles(recap, findings, pen)];
  return `${apart}${blocks.join(`\n\n${rule}\n\n`)}\n`;
}

function groupBlock(group: RecapGroup, pen: RecapPen): string {
  return joinedBlocks([
    titleLines(group, pen),
    rankingLines(group, pen),
    distributionLines(group, pen),
    clusterLines(group, pen),
    guidanceLines(group, pen),
  ]);
}

function titleLines(group: RecapGroup, { texts, language, ink, width }: RecapPen): readonly string[] {
  return [
    ink.bold(visibleLine(groupTitle(group, language))),
    ...wrapped(visibleLine(headlineOf(group, language)), width),
    ...wrapped(figuresOf(group, language).join(" · "), width),
    ...(hasRepeated(group) ? wrapped(texts.repeatedNote, width) : []),
  ];
}

function rankingLines(group: RecapGroup, pen: RecapPen): readonly string[] {
  const { texts, ink, width } = pen;
  const complete = group.ranking.filter(({ rank }) => rank !== null);
  const incomplete = group.ranking.filter(({ rank }) => rank === null);
  const isLong = complete.length > RANKED_AT_MOST;
  const ranked = isLong
    ? [...complete.slice(0, RANKED_AT_EACH_END), ...complete.slice(-RANKED_AT_EACH_END)]
    : complete;
  const shown = [...ranked, ...incomplete.slice(0, RANKED_AT_EACH_END)];
  const [heads = "", ...rows] = alignedRows(
    [
      { head: texts.rank, align: "right" },
      { head: texts.unit, align: "left" },
      { head: texts.total, align: "right" },
      { head: texts.predicate, align: "left" },
      { head: texts.flag, align: "left" },
      { head: texts.answered, align: "right" },
    ],
    shown.map((entry) => rankingCells(entry, pen)),
    { width, flexible: 1 },
  );
  const entries = rows.map((line, place) => {
    const entry = shown[place];
    return [inkedEntry(line, entry, ink), ...(entry?.repeated ? repeatedLines(entry, pen) : [])];
  });
  const rest = group.ranking.length - shown.length;
  const restLines = rest > 0 ? wrapped(restText(rest, pen), width) : [];
  entries.splice(isLong ? RANKED_AT_EACH_END : entries.length, 0, [...restLines]);
  return [ink.bold(texts.ranking), ink.gray(heads), ...entries.flat()];
}

function rankingCells(entry: RankedEntry, { texts, language }: RecapPen): readonly string[] {
  return [
    entry.rank === null ? "–" : String(entry.rank),
    visibleLine(unitOf(entry)),
    figureText(entry.total, language),
    visibleLine(entry.predicate ?? "–"),
    entry.flagged ? texts.flagMark : "",
    texts.answeredOf(String(entry.answered), String(entry.of)),
  ];
}

/** Below an OPD that stands there twice: the file, which alone tells its lines apart. */
function repeatedLines({ file }: RankedEntry, { texts, ink, width }: RecapPen): readonly string[] {
  const lines = wrapped(visibleLine(texts.repeatedFile(file)), width - REPEATED_INDENT.length);
  return lines.map((line) => ink.gray(REPEATED_INDENT + line));
}

const REPEATED_INDENT = " ".repeat(6);

function inkedEntry(line: string, entry: RankedEntry | undefined, ink: ChalkInstance): string {
  if (entry?.flagged) return ink.red(line);
  return entry?.rank === null ? ink.yellow(line) : line;
}

/** How many are left out, and where they are. */
function restText(count: number, { texts, language, written }: RecapPen): string {
  const complete = written.find((file) => file.endsWith(".html")) ?? written[0];
  const where = complete === undefined ? texts.restUnwritten : texts.restWritten(visibleLine(complete));
  return `${texts.rest(countText(count, language))}; ${where}`;
}

/** Not of a single result: its line in the ranking says the same. */
function distributionLines({ predicates, statistics }: RecapGroup, pen: RecapPen): readonly string[] {
  const [all] = statistics;
  if (!all || all.count === 1) return [];
  const { texts, ink, language } = pen;
  const most = Math.max(...predicates.map(({ count }) => count), 1);
  const letterWidth = Math.max(...predicates.map(({ letter }) => widthOf(visibleLine(letter))));
  const rows = predicates.map(({ letter, count }) => {
    const label = visibleLine(letter);
    const bar = "█".repeat(count === 0 ? 0 : Math.max(1, Math.floor((count * LONGEST_BAR) / most)));
    const space = " ".repeat(letterWidth - widthOf(label));
    return ` ${label}${space}  ${bar}${bar === "" ? "" : " "}${countText(count, language)}`;
  });
  return [ink.bold(texts.distribution), ...rows];
}

/** Only where there is more than one: a single one says what the whole group says. */
function clusterLines({ statistics }: RecapGroup, pen: RecapPen): readonly string[] {
  const { texts, ink, language, width } = pen;
  const clusters = statistics.flatMap(({ scope, ...figures }) =>
    scope.kind === "cluster" ? [{ cluster: scope.cluster, ...figures }] : [],
  );
  if (clusters.length < 2) return [];
  const [heads = "", ...rows] = alignedRows(
    [
      { head: texts.cluster, align: "left" },
      ...[texts.unit, texts.meanHead, texts.medianHead, texts.lowestHead, texts.highestHead, texts.flag].map(
        (head) => ({ head, align: "right" }) as const,
      ),
    ],
    clusters.map(({ cluster, count, mean, median, lowest, highest, flagged }) => [
      visibleLine(clusterText(cluster, language)),
      countText(count, language),
      ...[mean, median, lowest, highest].map((figure) => formatNumber(figure, language)),
      countText(flagged, language),
    ]),
    { width, flexible: 0 },
  );
  return [ink.bold(texts.clusters), ink.gray(heads), ...rows];
}

function guidanceLines(group: RecapGroup, pen: RecapPen): readonly string[] {
  const { texts, ink, language } = pen;
  if (group.statistics.length === 0) return [];
  const flagged = flaggedOf(group);
  if (flagged.length === 0) return [ink.green(texts.guidanceNone)];
  const rest = flagged.length - FLAGGED_AT_MOST;
  return [
    ink.red.bold(`${texts.guidance} (${countText(flagged.length, language)})`),
    ...flagged.slice(0, FLAGGED_AT_MOST).flatMap((entry) => guidanceOf(entry, pen)),
    ...(rest > 0 ? [texts.restFlagged(countText(rest, language))] : []),
  ];
}

/** The OPD with its total, and below it what cost most and what the next predicate needs. */
function guidanceOf(entry: RankedEntry, { texts, ink, language, width }: RecapPen): readonly string[] {
  const { total, predicate, next } = entry;
  const figure = figureText(total, language).padStart(6);
  const label = ` ${figure} ${visibleLine(predicate ?? "").padEnd(2)}  `;
  const costliest = costliestText(entry, language);
  const reason = [
    ...(costliest === "" ? [] : [texts.costliest(costliest)]),
    ...(next ? [texts.next(formatNumber(next.points, language), next.predicate)] : []),
  ];
  const indent = " ".repeat(widthOf(label));
  const name = wrapped(visibleLine(rankedUnitOf(entry, language)), width - indent.length);
  return [
    ...name.map((line, place) => (place === 0 ? label : indent) + ink.bold(line)),
    ...reason
      .flatMap((part) => wrapped(visibleLine(part), width - indent.length))
      .map((line) => indent + line),
  ];
}
