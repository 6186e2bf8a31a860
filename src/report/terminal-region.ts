import type { RegionTexts } from "../language/region-id.ts";
import { textsOf } from "../language/texts.ts";
import type { Region } from "../region.ts";
import { wrapped } from "./columns.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import { countText } from "./recap-phrases.ts";
import {
  countedText,
  formRows,
  highestText,
  lackingTexts,
  namedShareLines,
  regionTitle,
  shareRows,
  valueLines,
  weightRows,
} from "./region-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see what is wrong; `--format json` has all. */
const FINDINGS_AT_MOST = 60;

/** Ends with a newline. @param written the files that were written */
export function regionTerminal(region: Region, written: readonly string[], options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).region);
  const blocks = [
    ...figureBlocks(region, pen),
    missingBlock(region, pen),
    findingBlock(region, pen),
    written.length === 0
      ? []
      : wrapped(visibleLine(`${pen.texts.written}: ${written.join(", ")}`), pen.width),
  ];
  return `${joinedBlocks(blocks)}\n`;
}

/** As a part of a report about more; its findings and its lists stand elsewhere in it. */
export function regionBlock(region: Region, options: ReportOptions): string {
  return joinedBlocks(figureBlocks(region, penOf(options, textsOf(options.language).region)));
}

function figureBlocks(region: Region, pen: Pen<RegionTexts>): readonly (readonly string[])[] {
  const weights = tableLines(weightRows(region, pen.language), { names: [2], flexible: 2 }, pen);
  return [
    valueBlock(region, pen),
    formBlock(region, pen),
    titled(pen.texts.weights, weights, pen),
    rungBlock(region, pen),
    shareBlock(region, pen),
  ];
}

function valueBlock(region: Region, { language, texts, ink, width }: Pen<RegionTexts>): readonly string[] {
  return [
    ink.bold(visibleLine(regionTitle(region, language))),
    ...valueLines(region, language).flatMap((line) => hanging(line, "", width)),
    ...(region.unit ? wrapped(texts.unitMeanNote, width).map((line) => ink.gray(line)) : []),
  ];
}

function formBlock(region: Region, pen: Pen<RegionTexts>): readonly string[] {
  const { language, texts, ink, width } = pen;
  const [head = "", ...lines] = tableLines(formRows(region, language), { names: [0, 1], flexible: 1 }, pen);
  return [ink.bold(texts.form), ink.bold(head), ...lines, ...wrapped(countedText(region, language), width)];
}

function rungBlock(region: Region, { language, texts, ink, width }: Pen<RegionTexts>): readonly string[] {
  // Whom to help is told for the next predicate; the other formats tell it for all.
  const next = region.rungs.findLast(({ met }) => !met);
  const lines = region.rungs.flatMap((rung) => {
    const state = rung.met ? ink.green(texts.met) : ink.yellow(texts.unmet);
    const lacking = lackingTexts(rung, rung === next ? "units" : "points", language);
    return [
      `${rung.predicate.padEnd(2)}  ${state}`,
      ...lacking.flatMap((line) => hanging(line, "    · ", width)),
    ];
  });
  return [
    ink.bold(texts.rungs),
    ...wrapped(highestText(region, language), width),
    ...lines,
    ...wrapped(texts.highestNote, width).map((line) => ink.gray(line)),
  ];
}

function shareBlock(region: Region, pen: Pen<RegionTexts>): readonly string[] {
  const { language, texts, ink, width } = pen;
  return [
    ink.bold(texts.shares),
    ...tableLines(shareRows(region, language), { names: [0], flexible: 0 }, pen),
    ...namedShareLines(region, language).flatMap((line) => hanging(line, "", width)),
    ...wrapped(texts.sharesNote, width).map((line) => ink.gray(line)),
  ];
}

function missingBlock(
  { missing }: Region,
  { language, texts, ink, width }: Pen<RegionTexts>,
): readonly string[] {
  if (!missing || missing.length === 0) return [];
  const names = missing.map(({ name }) => name).join(", ");
  return [
    ink.bold(texts.missing(countText(missing.length, language))),
    ...wrapped(visibleLine(names), width),
  ];
}

function findingBlock(
  { findings }: Region,
  { language, texts, ink, width }: Pen<RegionTexts>,
): readonly string[] {
  if (findings.length === 0) return [];
  const inkOf = { error: ink.red, warning: ink.yellow, info: ink.gray } as const;
  const rest = findings.length - FINDINGS_AT_MOST;
  return [
    ink.bold(texts.findings),
    ...findings.slice(0, FINDINGS_AT_MOST).flatMap(({ file, diagnostic }) => {
      const { code, severity, message, fix } = diagnostic;
      const place = file === "" ? "" : ` (${file})`;
      const [first = "", ...more] = hanging(`${code} ${message} → ${fix}${place}`, "  · ", width);
      return [inkOf[severity](first), ...more];
    }),
    ...(rest > 0 ? [texts.restFindings(countText(rest, language))] : []),
  ];
}

function titled(title: string, lines: readonly string[], { ink }: Pen<RegionTexts>): readonly string[] {
  return lines.length === 0 ? [] : [ink.bold(title), ...lines];
}

/** Names stand at the left and figures at the right; the flexible column gives way. */
function tableLines(
  [head, ...lines]: readonly (readonly string[])[],
  { names, flexible }: { readonly names: readonly number[]; readonly flexible: number },
  { width }: Pen<RegionTexts>,
): readonly string[] {
  if (!head) return [];
  const columns = head.map(
    (text, place): Column => ({ head: text, align: names.includes(place) ? "left" : "right" }),
  );
  return alignedRows(
    columns,
    lines.map((cells) => cells.map(visibleLine)),
    { width, flexible },
  );
}

/** Later lines stand in: as far as the mark, or a little where there is none. */
function hanging(text: string, mark: string, width: number): readonly string[] {
  const later = " ".repeat(mark.length || 2);
  const lines = wrapped(visibleLine(text), width - later.length);
  return lines.map((line, place) => (place === 0 ? mark : later) + line);
}
