/** `--format table`: one result after another, readable at 80 columns, without colour and in a pipe. */
import type { ChalkInstance } from "chalk";
import Table from "cli-table3";
import type { Severity } from "../diagnostic.ts";
import type { Evaluation, EvaluationDocument } from "../evaluation.ts";
import { formatList, formatNumber, formatWeight } from "../language/format.ts";
import type { Texts } from "../language/id.ts";
import { textsOf } from "../language/texts.ts";
import { resultName } from "../result-name.ts";
import { truncated, wrapped } from "./columns.ts";
import { differenceRows } from "./difference-rows.ts";
import { type FindingEntry, type FindingGroup, groupFindings } from "./findings.ts";
import { type Pen, penOf } from "./pen.ts";
import { batchText, fixText, messageText, placesText, predicateText } from "./phrases.ts";
import type { ReportOptions } from "./report.ts";
import { answerColumns, DERIVED, type ScoreRow, scoreRows } from "./score-rows.ts";
import { anyDerived, fullScoreOf, unansweredOf } from "./subcomponents.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine, withTexts } from "./visible.ts";

/** Findings of one code that are spelled out; the cells of the rest are listed. */
const SPELLED_OUT = 10;

/** The width of the column of codes before each finding. */
const CODE_WIDTH = 9;

/** No lines around the cells; what is drawn between them is said where the table is made. */
const NO_LINES = Object.fromEntries(
  ["top", "bottom", "left", "right"]
    .flatMap((side) => [side, `${side}-mid`])
    .concat(["top-left", "top-right", "bottom-left", "bottom-right", "mid", "mid-mid"])
    .map((name) => [name, ""]),
);

/** Columns of the score table are kept apart by one space of padding and this. */
const GAP = " ";
const PADDING = 1;
const NAME_COLUMN = 1;

/** A flagged workbook, as the last lines list it. */
interface Flagged {
  readonly file: string;
  readonly name: string | null;
}

/** The result for people at a terminal. Ends with a newline. */
export function terminalReport(document: EvaluationDocument, options: ReportOptions): string {
  return [...terminalPieces(document.evaluations, document.summary, options)].join("");
}

/** The same result by result, for more of them than memory holds at once. */
export function* terminalPieces(
  evaluations: Iterable<Evaluation>,
  summary: EvaluationDocument["summary"],
  options: ReportOptions,
): Iterable<string> {
  const pen = penOf(options, textsOf(options.language).report);
  const separator = `\n${pen.ink.gray("═".repeat(pen.width))}\n\n`;
  const block = BLOCKS[options.view ?? "score"];
  const flagged: Flagged[] = [];
  let count = 0;
  for (const evaluation of evaluations) {
    const shown = withTexts(evaluation, visibleLine);
    if (shown.flagged) flagged.push({ file: resultName(shown), name: shown.unit.name });
    yield (count === 0 ? "" : separator) + block(shown, pen);
    count += 1;
  }
  if (count !== 1) yield (count === 0 ? "" : separator) + batchBlock(summary, flagged, pen);
}

function scoreBlock(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  return paragraphs([
    identityLines(evaluation, pen),
    evaluation.components.length > 0 ? scoreTable(evaluation, pen) : "",
    resultLines(evaluation, pen),
    differenceLines(evaluation, pen),
    findingsLines(evaluation, pen),
    outputLines(evaluation, pen),
    evaluation.diagnostics.length > 0 ? closingLines(evaluation, pen) : "",
  ]);
}

function checkBlock(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  return findingsBlock(evaluation, pen, pen.texts.unknownUnit);
}

/** A template is nobody's, unless it was made for an OPD. A good one has no answers: people want to see that it has none. */
function templateBlock(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  const open = evaluation.total === null ? `${shortResult(evaluation, pen)}\n` : "";
  return findingsBlock(evaluation, pen, null) + open;
}

const BLOCKS = { score: scoreBlock, check: checkBlock, template: templateBlock };

function findingsBlock(evaluation: Evaluation, pen: Pen<Texts["report"]>, unnamed: string | null): string {
  return paragraphs([
    identityLines({ ...evaluation, assessor: null }, pen, unnamed),
    findingsLines(evaluation, pen),
    evaluation.diagnostics.length > 0 ? countsText(evaluation, pen) : "",
  ]);
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** The result and the number of findings once more, where the eye is after a long list. */
function closingLines(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  return `${shortResult(evaluation, pen)}\n${countsText(evaluation, pen)}`;
}

function shortResult(evaluation: Evaluation, { texts, language, ink }: Pen<Texts["report"]>): string {
  const { total, predicate, predicateName, flagged, flagFrom, answered, of } = evaluation;
  if (evaluation.components.length === 0) return texts.unscoredShort;
  if (total === null || predicate === null || predicateName === null) {
    return texts.incompleteShort(String(answered), String(of));
  }
  const flag = flagged ? ink.red.bold(texts.flagged(flagFrom ?? "")) : texts.notFlagged;
  return `${ink.bold(`${formatNumber(total, language)} ${predicateText(predicate, predicateName)}`)} · ${flag}`;
}

function countsText({ diagnostics }: Evaluation, { texts }: Pen<Texts["report"]>): string {
  const count = (severity: Severity) =>
    String(diagnostics.filter((found) => found.severity === severity).length);
  return texts.counts(count("error"), count("warning"), count("info"));
}

/** @param unnamed what stands for the name of an OPD where there is none; null: nothing */
function identityLines(
  evaluation: Evaluation,
  { texts, ink }: Pen<Texts["report"]>,
  unnamed: string | null = texts.unknownUnit,
): string {
  const { unit, region, year, file, sheet, rubric } = evaluation;
  const lines: readonly (readonly [string, string | null])[] = [
    [texts.unit, unit.name ?? unnamed],
    [texts.unitCode, unit.code],
    [texts.cluster, unit.cluster],
    [texts.region, region],
    [texts.year, year === null ? null : String(year)],
    [texts.file, file],
    [texts.sheet, sheet],
    [texts.rubric, rubric?.id ?? null],
    [texts.assessorUsed, officialText(evaluation, texts)],
  ];
  const shown = lines.filter(([, value]) => value !== null);
  const labelWidth = Math.max(...shown.map(([label]) => label.length)) + 2;
  // Not wrapped, so that a long path can be copied whole.
  return shown.map(([label, value]) => `${ink.gray(label.padEnd(labelWidth))}${value}`).join("\n");
}

function officialText({ assessor, assessors }: Evaluation, texts: Texts["report"]): string | null {
  if (assessor === null) return null;
  const evaluatorSilent = assessor === "self" && assessors.evaluator?.answered === 0;
  return evaluatorSilent ? texts.official.selfOnly : texts.official[assessor];
}

function resultLines(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  const { texts, ink } = pen;
  if (evaluation.components.length === 0) return ink.red.bold(texts.unscored);
  return evaluation.complete ? scoredLines(evaluation, pen) : incompleteLines(evaluation, pen);
}

function scoredLines(evaluation: Evaluation, { language, texts, ink, width }: Pen<Texts["report"]>): string {
  const { total, predicate, predicateName, next, flagged, flagFrom } = evaluation;
  const lines: string[] = [];
  if (total !== null && predicate !== null && predicateName !== null) {
    const full = formatWeight(fullScoreOf(evaluation), language);
    const named = predicateText(predicate, predicateName);
    lines.push(ink.bold(texts.result(formatNumber(total, language), full, named)));
  }
  if (next) {
    const needed = texts.next(
      formatNumber(next.points, language),
      predicateText(next.predicate, next.predicateName),
    );
    lines.push(...wrapped(needed, width));
  }
  if (flagged === true) lines.push(ink.red.bold(texts.flagged(flagFrom ?? "")));
  if (flagged === false) lines.push(ink.green(texts.notFlagged));
  return lines.join("\n");
}

function incompleteLines(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  const { texts, ink, language } = pen;
  const { answered, of, range } = evaluation;
  const [min, max] = [range?.min ?? 0, range?.max ?? 0].map((bound) => formatNumber(bound, language));
  const missing = unansweredOf(evaluation).map(({ code, cell, sheet = evaluation.sheet }) =>
    cell === null ? code : `${code} (${placesText([{ sheet, cells: [cell] }])})`,
  );
  return [
    ink.yellow.bold(texts.incomplete(String(answered), String(of), String(min), String(max))),
    ...wrapped(`${texts.missing}: ${formatList(missing, language)}`, pen.width),
    texts.undecided,
  ].join("\n");
}

function findingsLines({ diagnostics }: Evaluation, pen: Pen<Texts["report"]>): string {
  if (diagnostics.length === 0) return pen.texts.noFindings;
  return groupFindings(diagnostics)
    .map(({ severity, count, groups }) => {
      const heading = severityInk(severity, pen)(`${pen.texts.severity[severity]} (${count})`);
      return [heading, ...groups.flatMap((group) => groupLines(group, pen))].join("\n");
    })
    .join("\n\n");
}

const DIFFERENCE_CAUSE = 5;

/** The figures of the sheet that differ; nothing when none does. Why, in full, is told by the findings. */
function differenceLines(
  evaluation: Evaluation,
  { texts, language, ink, width }: Pen<Texts["report"]>,
): string {
  const rows = differenceRows(evaluation, language);
  if (rows.length === 0) return "";
  const { reconciliation } = texts;
  const columns: readonly Column[] = [
    { head: reconciliation.figure, align: "left" },
    { head: reconciliation.stated, align: "right" },
    { head: reconciliation.recomputed, align: "right" },
    { head: reconciliation.difference, align: "right" },
    { head: reconciliation.cell, align: "left" },
    { head: reconciliation.cause, align: "left" },
  ];
  const shown = rows.slice(0, MOST_DIFFERENCES);
  const cells = shown.map((row) => [
    row.figure,
    row.stated,
    row.recomputed,
    row.difference,
    row.cell,
    row.cause,
  ]);
  const [heads = "", ...lines] = alignedRows(columns, cells, { width, flexible: DIFFERENCE_CAUSE });
  const count = reconciliation.count(String(rows.length), String(evaluation.figuresCompared));
  const title = wrapped(count, width).map((line) => ink.bold(line));
  return [...title, ink.gray(heads), ...lines].join("\n");
}

/** A form has a dozen and a half for each assessor. */
const MOST_DIFFERENCES = 20;

function severityInk(severity: Severity, { ink }: Pen<Texts["report"]>): ChalkInstance {
  return { error: ink.red.bold, warning: ink.yellow.bold, info: ink.cyan.bold }[severity];
}

/** The findings of one code: the code in its column, and all that is said beside it. */
function groupLines({ code, name, entries }: FindingGroup, pen: Pen<Texts["report"]>): readonly string[] {
  const { texts, ink, width } = pen;
  const spelledOut = entries.slice(0, SPELLED_OUT);
  const rest = entries.slice(SPELLED_OUT);
  const said = spelledOut.flatMap((entry, index) => entryLines(entry, spelledOut[index + 1]?.fix, pen));
  const restPlaces = placesText(rest.flatMap(({ places }) => places));
  const more = rest.length > 0 ? [`${texts.more(String(rest.length))} ${restPlaces}`] : [];
  const indent = " ".repeat(CODE_WIDTH);
  return [
    ` ${code}`.padEnd(CODE_WIDTH) + ink.gray(name),
    ...[...said, ...more].flatMap((line) => wrapped(line, width - CODE_WIDTH)).map((line) => indent + line),
  ];
}

/** Place, message and fix. A fix that the next finding repeats is told once, after the last of them. */
function entryLines(
  entry: FindingEntry,
  nextFix: string | undefined,
  pen: Pen<Texts["report"]>,
): readonly string[] {
  const { texts, ink, language, width } = pen;
  // Inked word by word, so that no colour goes on into the next line.
  const place = wrapped(placesText(entry.places), width - CODE_WIDTH)
    .flatMap((line) => line.split(" "))
    .map((word) => ink.bold(word))
    .join(" ");
  const finding = `${place === "" ? "" : `${place}: `}${messageText(entry, texts, language)}`;
  return entry.fix === nextFix ? [finding] : [finding, `→ ${fixText(entry, texts)}`];
}

function outputLines({ outputs }: Evaluation, { texts, ink }: Pen<Texts["report"]>): string {
  if (outputs.length === 0) return "";
  return [ink.bold(texts.written), ...outputs.map((path) => `  ${path}`)].join("\n");
}

function batchBlock(
  summary: EvaluationDocument["summary"],
  flagged: readonly Flagged[],
  { texts, ink }: Pen<Texts["report"]>,
): string {
  const lines = [ink.bold(batchText(summary, texts))];
  if (flagged.length === 0) return `${[...lines, ink.green(texts.batchNoneFlagged)].join("\n")}\n`;
  const listed = flagged.map(({ file, name }) => `  ${name ? `${name} (${file})` : file}`);
  return `${[...lines, ink.red.bold(texts.batchFlagged(String(listed.length))), ...listed].join("\n")}\n`;
}

/** The components and sub-components with letter and score, both assessors side by side when both answered. */
function scoreTable(evaluation: Evaluation, pen: Pen<Texts["report"]>): string {
  const { texts, language, ink, width } = pen;
  const rows = scoreRows(evaluation, language);
  const heads = [texts.code, texts.component, ...answerHeads(evaluation, texts), texts.scoreOfWeight];
  const weightWidth = Math.max(...rows.map(({ weight }) => weight.length));
  const cells = rows.map((row) => [row.code, nameCell(row), ...row.answers, scoreCell(row, weightWidth)]);
  const widths = columnWidths([heads, ...cells], width);
  const drawn = cells.map((row, index) =>
    row.map((cell, column) => inked(truncated(cell, (widths[column] ?? 0) - PADDING), rows[index], ink)),
  );
  const totalAt = rows.findIndex(({ kind }) => kind === "total");
  const table = new Table({
    chars: { ...NO_LINES, middle: GAP },
    style: { "padding-left": 0, "padding-right": PADDING, head: [], border: [] },
    colWidths: [...widths],
    colAligns: heads.map((_, column) => (column === heads.length - 1 ? "right" : "left")),
  });
  const grayHeads = heads.map((head) => ink.gray(head));
  table.push(grayHeads, ...drawn);
  const lines = table.toString().replace(/ +$/gm, "").split("\n");
  // Drawn in afterwards: every row but the heads takes one line, and a cell over all columns is slow to lay out.
  const rule = ink.gray("─".repeat(width));
  const headLines = lines.length - drawn.length;
  lines.splice(headLines + totalAt, 0, rule);
  lines.splice(headLines, 0, rule);
  const text = lines.join("\n");
  return anyDerived(evaluation) ? [text, ...wrapped(`${DERIVED} ${texts.derived}`, width)].join("\n") : text;
}

function answerHeads(evaluation: Evaluation, texts: Texts["report"]): readonly string[] {
  const columns = answerColumns(evaluation);
  if (columns.length === 1) return [texts.letter];
  return columns.map((column) => {
    const head = texts.assessor[column];
    return column === evaluation.assessor ? `${head}\n${texts.officialMark}` : head;
  });
}

/** Every column as wide as its widest cell; the names get what is left. */
function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const [heads = []] = rows;
  const widths = heads.map((_, column) => {
    const lines = rows.flatMap((row) => (row[column] ?? "").split("\n"));
    return Math.max(...lines.map((line) => line.length)) + PADDING;
  });
  const others = widths.reduce(
    (sum, each, column) => (column === NAME_COLUMN ? sum : sum + each + GAP.length),
    0,
  );
  // The padding after the last column is cut off again and may stand beyond the edge.
  return widths.with(NAME_COLUMN, width + PADDING - others);
}

function nameCell({ kind, name }: ScoreRow): string {
  return kind === "subcomponent" ? `  ${name}` : name;
}

function scoreCell({ kind, score, weight }: ScoreRow, weightWidth: number): string {
  // Padded after the weight so that the strokes stand below each other in the right-aligned column.
  return kind === "predicate"
    ? score.padEnd(weightWidth + score.length)
    : `${score} / ${weight.padEnd(weightWidth)}`;
}

function inked(cell: string, row: ScoreRow | undefined, ink: ChalkInstance): string {
  return row?.kind === "subcomponent" || cell === "" ? cell : ink.bold(cell);
}
