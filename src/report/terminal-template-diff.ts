/** The differences of two templates for people at a terminal: readable at 80 columns, in a pipe, without colour. */
import { formatNumber } from "../language/format.ts";
import type { TemplateDiffTexts } from "../language/template-diff-id.ts";
import { textsOf } from "../language/texts.ts";
import { placeIn } from "../result-name.ts";
import type { Change, Impact, TemplateDiff, WordChange } from "../template-diff.ts";
import { hanging, wrapped } from "./columns.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import type { ReportOptions } from "./report.ts";
import { excerpts, wordExcerpt } from "./template-diff-excerpt.ts";
import { impactNotes, impactSummary, toldImpact } from "./template-diff-impact-phrases.ts";
import { doubtText, summaryText, toldChange } from "./template-diff-phrases.ts";
import { alignedRows } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see what happened; `--format json` has all. */
const CHANGES_AT_MOST = 200;
const WORKBOOKS_AT_MOST = 60;
/** Characters of one content. */
const CONTENT_AT_MOST = 240;

/** Ends with a newline. */
export function templateDiffTerminal(diff: TemplateDiff, options: ReportOptions): string {
  const { language } = options;
  const pen = penOf(options, textsOf(options.language).templateDiff);
  const blocks = [
    titleLines(diff, pen),
    ...changeBlocks(diff.changes, pen),
    diff.doubts.flatMap((doubt) => bulleted(pen.ink.yellow("!"), doubtText(doubt, language), pen)),
    ...(diff.impact ? [impactLines(diff, diff.impact, pen)] : []),
  ];
  return `${joinedBlocks(blocks)}\n`;
}

function titleLines(
  diff: TemplateDiff,
  { texts, ink, language, width }: Pen<TemplateDiffTexts>,
): readonly string[] {
  const rubrics = [...new Set([diff.old.rubric.id, diff.new.rubric.id])].map(texts.rubric);
  const figures = [summaryText(diff, language), ...rubrics].join(" · ");
  return [
    ink.bold(texts.title),
    ...wrapped(visibleLine(texts.versions(diff.old.file, diff.new.file)), width),
    ...wrapped(visibleLine(figures), width),
  ];
}

function changeBlocks(
  changes: readonly Change[],
  pen: Pen<TemplateDiffTexts>,
): readonly (readonly string[])[] {
  const { texts, ink, language } = pen;
  const shown = changes.slice(0, CHANGES_AT_MOST);
  const rest = changes.length - shown.length;
  const block = (heading: string, mark: string, some: readonly Change[]) =>
    some.length === 0 ? [] : [ink.bold(heading), ...some.flatMap((change) => changeLines(change, mark, pen))];
  return [
    block(
      texts.affecting,
      ink.red("!"),
      shown.filter(({ affectsScore }) => affectsScore),
    ),
    block(
      texts.other,
      ink.gray("·"),
      shown.filter(({ affectsScore }) => !affectsScore),
    ),
    rest > 0 ? [texts.more(formatNumber(rest, language, 0))] : [],
  ];
}

function changeLines(change: Change, mark: string, pen: Pen<TemplateDiffTexts>): readonly string[] {
  const { ink, language } = pen;
  const { headline, place, old, new: now } = toldChange(change, language);
  const [from, to] = excerpts(visibleLine(old ?? ""), visibleLine(now ?? ""), CONTENT_AT_MOST);
  return [
    ...bulleted(mark, headline, pen),
    ...(place === "" ? [] : indented(visibleLine(place), pen).map((line) => ink.gray(line))),
    ...(change.words ? wordLines(change.words, pen) : []),
    ...(old === null ? [] : contentLines("-", from, pen).map((line) => ink.red(line))),
    ...(now === null ? [] : contentLines("+", to, pen).map((line) => ink.green(line))),
  ];
}

/** The text after its mark, later lines below its first word. */
function bulleted(mark: string, text: string, { width }: Pen<TemplateDiffTexts>): readonly string[] {
  return hanging(` ${mark}  `, visibleLine(text), width);
}

/** What stood or stands there, below the change that it is of. */
function contentLines(sign: "-" | "+", text: string, { width }: Pen<TemplateDiffTexts>): readonly string[] {
  return hanging(`    ${sign} `, visibleLine(text), width);
}

function indented(text: string, { width }: Pen<TemplateDiffTexts>): readonly string[] {
  return hanging("    ", text, width);
}

/** Marked by brackets, because colour alone is lost in a pipe. */
function wordLines(words: readonly WordChange[], pen: Pen<TemplateDiffTexts>): readonly string[] {
  const { ink } = pen;
  const marked = wordExcerpt(words).flatMap(({ kind, text }) => {
    const pieces = visibleLine(text).split(" ").filter(Boolean);
    if (kind === "same") return pieces;
    const [open, close] = kind === "removed" ? ["[-", "-]"] : ["{+", "+}"];
    return pieces.length === 0 ? [] : [`${open}${pieces.join("\u00a0")}${close}`];
  });
  return indented(marked.join(" "), pen).map((line) =>
    line
      .replaceAll(/\[-.*?-\]/g, (text) => ink.red(text))
      .replaceAll(/\{\+.*?\+\}/g, (text) => ink.green(text))
      .replaceAll("\u00a0", " "),
  );
}

function impactLines(diff: TemplateDiff, impact: Impact, pen: Pen<TemplateDiffTexts>): readonly string[] {
  const { texts, ink, language, width } = pen;
  const changed = impact.workbooks.filter((entry) => entry.changed);
  const shown = changed.slice(0, WORKBOOKS_AT_MOST);
  const rest = changed.length - shown.length;
  const same = impact.workbooks.length - changed.length;
  const count = (value: number) => formatNumber(value, language, 0);
  return [
    ink.bold(texts.impact.title),
    ...wrapped(impactSummary(diff, language), width),
    ...impactNotes(diff, language)
      .flatMap((note) => wrapped(note, width))
      .map((line) => ink.gray(line)),
    ...(changed.length === 0 && impact.workbooks.length > 0 ? [ink.green(texts.impact.none)] : []),
    ...(shown.length > 0 ? ["", ...impactTable(shown, pen)] : []),
    ...(rest > 0 ? [texts.impact.more(count(rest))] : []),
    ...(changed.length > 0 && same > 0 ? [texts.impact.same(count(same))] : []),
    ...impact.unreadable.flatMap(({ file, reason }) =>
      wrapped(visibleLine(texts.impact.unreadable(file, reason)), width).map((line) => ink.yellow(line)),
    ),
    ...impact.leftOut.flatMap(({ file, sheet, rubric }) =>
      wrapped(visibleLine(texts.impact.leftOut(placeIn(file, sheet), rubric)), width).map((line) =>
        ink.yellow(line),
      ),
    ),
  ];
}

function impactTable(
  shown: Impact["workbooks"],
  { texts, ink, language, width }: Pen<TemplateDiffTexts>,
): readonly string[] {
  const { impact } = texts;
  const [heads = "", ...rows] = alignedRows(
    [
      { head: impact.unit, align: "left" },
      { head: impact.old, align: "right" },
      { head: impact.new, align: "right" },
      { head: impact.difference, align: "right" },
      { head: impact.predicate, align: "left" },
      { head: impact.flag, align: "left" },
    ],
    shown.map((entry) => {
      const { unit, old, new: now, difference, predicate, flag } = toldImpact(entry, language);
      return [unit, old, now, difference, predicate, flag].map(visibleLine);
    }),
    { width, flexible: 0 },
  );
  return [
    ink.gray(heads),
    ...rows.map((row, place) => (shown[place]?.new.flagged === true ? ink.red(row) : row)),
  ];
}
