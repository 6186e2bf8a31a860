/** A gap for people at a terminal: readable at 80 columns, in a pipe, without colour. */
import type { AssessorGap } from "../gap.ts";
import type { Texts } from "../language/id.ts";
import { textsOf } from "../language/texts.ts";
import { hanging, wrapped } from "./columns.ts";
import { type GapPart, groupParts, oneUnitParts } from "./gap-parts.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import type { ReportOptions } from "./report.ts";
import { BULLET, findingLines } from "./terminal-findings.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see who is optimistic; `--format json` has all. */
const UNITS_AT_MOST = 200;
/** The recap tells more than this. */
const UNITS_OF_RECAP = 10;

/** Ends with a newline. */
export function gapTerminal(gap: AssessorGap, options: ReportOptions): string {
  const { language } = options;
  const parts = gap.groups.flatMap((group) => groupParts(group, gap, language, UNITS_AT_MOST));
  return told(parts, gap, options);
}

/** Each OPD with its answers, and nothing of the region. */
export function oneUnitTerminal(gap: AssessorGap, options: ReportOptions): string {
  const parts = gap.groups.flatMap((group) =>
    group.units.flatMap((unit) => oneUnitParts(unit, group, options.language)),
  );
  return told(parts, gap, options);
}

/** As a block of the recap, which tells the findings. */
export function gapBlock(gap: AssessorGap, options: ReportOptions): string {
  const parts = gap.groups.flatMap((group) => groupParts(group, gap, options.language, UNITS_OF_RECAP));
  return joinedBlocks(parts.map((part) => partLines(part, penOf(options, textsOf(options.language).gap))));
}

function told(parts: readonly GapPart[], gap: AssessorGap, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).gap);
  const title = textsOf(options.language).gap.findings;
  const findings = findingLines(gap.findings, { ...pen, title });
  return `${joinedBlocks([...parts.map((part) => partLines(part, pen)), findings])}\n`;
}

function partLines(
  { title, before, rows, words, items, after }: GapPart,
  pen: Pen<Texts["gap"]>,
): readonly string[] {
  const { ink, width } = pen;
  const sentences = (lines: readonly string[]) => lines.flatMap((line) => wrapped(visibleLine(line), width));
  return [
    ...(title === null ? [] : [ink.bold(visibleLine(title))]),
    ...sentences(before),
    ...tableLines(rows, words, pen),
    ...items.flatMap((item) => hanging(BULLET, visibleLine(item), width)),
    ...sentences(after),
  ];
}

function tableLines(
  rows: readonly (readonly string[])[],
  words: readonly number[],
  { ink, width }: Pen<Texts["gap"]>,
): readonly string[] {
  const [head, ...lines] = rows;
  if (!head) return [];
  const columns = head.map(
    (text, place): Column => ({ head: text, align: words.includes(place) ? "left" : "right" }),
  );
  const [first = "", ...rest] = alignedRows(
    columns,
    lines.map((row) => row.map(visibleLine)),
    { width, flexible: words.at(-1) ?? 0 },
  );
  return [ink.bold(first), ...rest];
}
