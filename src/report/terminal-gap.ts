/** A gap for people at a terminal: readable at 80 columns, in a pipe, without colour. */
import { Chalk, type ChalkInstance } from "chalk";
import type { AssessorGap } from "../gap.ts";
import { textsOf } from "../language/texts.ts";
import { hanging, reportWidth, wrapped } from "./columns.ts";
import { type GapPart, groupParts, oneUnitParts } from "./gap-parts.ts";
import type { ReportOptions } from "./report.ts";
import { BULLET, findingLines } from "./terminal-findings.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see who is optimistic; `--format json` has all. */
const UNITS_AT_MOST = 200;
/** The recap tells more than this. */
const UNITS_OF_RECAP = 10;

interface Pen {
  readonly ink: ChalkInstance;
  readonly width: number;
}

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
  return joined(parts.map((part) => partLines(part, penOf(options))));
}

function told(parts: readonly GapPart[], gap: AssessorGap, options: ReportOptions): string {
  const pen = penOf(options);
  const title = textsOf(options.language).gap.findings;
  const findings = findingLines(gap.findings, { ...pen, title });
  return `${joined([...parts.map((part) => partLines(part, pen)), findings])}\n`;
}

function penOf({ colour, width }: ReportOptions): Pen {
  return { ink: new Chalk({ level: colour ? 1 : 0 }), width: reportWidth(width) };
}

function joined(blocks: readonly (readonly string[])[]): string {
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function partLines({ title, before, rows, words, items, after }: GapPart, pen: Pen): readonly string[] {
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
  { ink, width }: Pen,
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
