/** `--format table`: one result after another, readable at 80 columns, without colour and in a pipe. */
import { Chalk, type ChalkInstance } from "chalk";
import Table from "cli-table3";
import type { Severity } from "../diagnostic.ts";
import type { Evaluation, EvaluationDocument } from "../evaluation.ts";
import { formatList, formatNumber, formatWeight } from "../language/format.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { type FindingEntry, type FindingGroup, groupFindings } from "./findings.ts";
import { batchText, fixText, messageText, placesText, predicateText } from "./phrases.ts";
import type { ReportOptions } from "./report.ts";
import { answerColumns, DERIVED, type ScoreRow, scoreRows } from "./score-rows.ts";
import { anyDerived, fullScoreOf, unansweredOf } from "./subcomponents.ts";
import { visibleLine, withTexts } from "./visible.ts";

/** Narrower than this no table holds; wider than this no line is comfortable to read. */
const NARROWEST = 60;
const WIDEST = 120;
const USUAL_WIDTH = 80;

/** Findings of one code that are spelled out; the cells of the rest are listed. */
const SPELLED_OUT = 10;

/** The width of the column of codes before each finding. */
const CODE_WIDTH = 9;

/** A table without any lines or padding: what is drawn between the cells is said where it is used. */
const PLAIN = {
  chars: Object.fromEntries(
    ["top", "bottom", "left", "right"]
      .flatMap((side) => [side, `${side}-mid`])
      .concat(["top-left", "top-right", "bottom-left", "bottom-right", "mid", "mid-mid", "middle"])
      .map((name) => [name, ""]),
  ),
  style: { "padding-left": 0, "padding-right": 0, head: [], border: [] },
};

/** Columns of the score table are kept apart by one space of padding and this. */
const GAP = " ";
const PADDING = 1;
const NAME_COLUMN = 1;

/** All that rendering needs besides the result. */
interface Pen {
  readonly language: Language;
  readonly texts: Texts["report"];
  readonly ink: ChalkInstance;
  readonly width: number;
}

/** The result for people at a terminal. Ends with a newline. */
export function terminalReport(document: EvaluationDocument, options: ReportOptions): string {
  const pen: Pen = {
    language: options.language,
    texts: textsOf(options.language).report,
    ink: new Chalk({ level: options.colour ? 1 : 0 }),
    width: Math.min(Math.max(options.width ?? USUAL_WIDTH, NARROWEST), WIDEST),
  };
  const shown = withTexts(document, visibleLine);
  const blocks = shown.evaluations.map((evaluation) => evaluationBlock(evaluation, pen));
  if (blocks.length !== 1) blocks.push(batchBlock(shown, pen));
  const separator = `\n${pen.ink.gray("═".repeat(pen.width))}\n\n`;
  return blocks.join(separator);
}

function evaluationBlock(evaluation: Evaluation, pen: Pen): string {
  const parts = [
    identityLines(evaluation, pen),
    evaluation.components.length > 0 ? scoreTable(evaluation, pen) : "",
    resultLines(evaluation, pen),
    findingsLines(evaluation, pen),
    outputLines(evaluation, pen),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function identityLines(evaluation: Evaluation, { texts, ink }: Pen): string {
  const { unit, region, year, file, sheet, rubric } = evaluation;
  const lines: readonly (readonly [string, string | null])[] = [
    [texts.unit, unit.name ?? texts.unknownUnit],
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

function resultLines(evaluation: Evaluation, pen: Pen): string {
  const { texts, ink } = pen;
  if (evaluation.components.length === 0) return ink.red.bold(texts.unscored);
  return evaluation.complete ? scoredLines(evaluation, pen) : incompleteLines(evaluation, pen);
}

function scoredLines(evaluation: Evaluation, { language, texts, ink }: Pen): string {
  const { total, predicate, predicateName, next, flagged, flagFrom } = evaluation;
  const lines: string[] = [];
  if (total !== null && predicate !== null && predicateName !== null) {
    const full = formatWeight(fullScoreOf(evaluation), language);
    const named = predicateText(predicate, predicateName);
    lines.push(ink.bold(texts.result(formatNumber(total, language), full, named)));
  }
  if (next) {
    lines.push(
      texts.next(formatNumber(next.points, language), predicateText(next.predicate, next.predicateName)),
    );
  }
  if (flagged === true) lines.push(ink.red.bold(texts.flagged(flagFrom ?? "")));
  if (flagged === false) lines.push(ink.green(texts.notFlagged));
  return lines.join("\n");
}

function incompleteLines(evaluation: Evaluation, pen: Pen): string {
  const { texts, ink, language } = pen;
  const { answered, of, range, sheet } = evaluation;
  const [min, max] = [range?.min ?? 0, range?.max ?? 0].map((bound) => formatNumber(bound, language));
  const missing = unansweredOf(evaluation).map(({ code, cell }) =>
    cell === null ? code : `${code} (${placesText([{ sheet, cells: [cell] }])})`,
  );
  return [
    ink.yellow.bold(texts.incomplete(String(answered), String(of), String(min), String(max))),
    paragraph(`${texts.missing}: ${formatList(missing, language)}`, pen.width),
    texts.undecided,
  ].join("\n");
}

function findingsLines({ diagnostics }: Evaluation, pen: Pen): string {
  if (diagnostics.length === 0) return pen.texts.noFindings;
  return groupFindings(diagnostics)
    .map(({ severity, count, groups }) => {
      const heading = severityInk(severity, pen)(`${pen.texts.severity[severity]} (${count})`);
      const rows = groups.flatMap((group) => groupRows(group, pen));
      return `${heading}\n${wrapped(rows, [CODE_WIDTH, pen.width - CODE_WIDTH])}`;
    })
    .join("\n\n");
}

function severityInk(severity: Severity, { ink }: Pen): ChalkInstance {
  return { error: ink.red.bold, warning: ink.yellow.bold, info: ink.cyan.bold }[severity];
}

type Row = readonly [string, string];

function groupRows({ code, name, entries }: FindingGroup, pen: Pen): readonly Row[] {
  const { texts, ink } = pen;
  const spelledOut = entries.slice(0, SPELLED_OUT);
  const rest = entries.slice(SPELLED_OUT);
  const rows = spelledOut.map((entry, index): Row => {
    const lines = entryLines(entry, spelledOut[index + 1]?.fix, pen);
    return [index === 0 ? ` ${code}` : "", lines.join("\n")];
  });
  const [first, ...others] = rows;
  const named: readonly Row[] = first ? [[first[0], `${ink.gray(name)}\n${first[1]}`], ...others] : [];
  if (rest.length === 0) return named;
  const places = rest.flatMap((entry) => entry.places);
  return [...named, ["", `${texts.more(String(rest.length))} ${placesText(places)}`]];
}

/** Place, message and fix. A fix that the next finding repeats is told once, after the last of them. */
function entryLines(entry: FindingEntry, nextFix: string | undefined, pen: Pen): readonly string[] {
  const { texts, ink, language, width } = pen;
  const fitting = (text: string) => breakable(text, width - CODE_WIDTH);
  const places = placesText(entry.places);
  const place = places === "" ? "" : `${ink.bold(`${fitting(places)}:`)} `;
  const finding = `${place}${fitting(messageText(entry, texts, language))}`;
  return entry.fix === nextFix ? [finding] : [finding, fitting(`→ ${fixText(entry, texts)}`)];
}

function outputLines({ outputs }: Evaluation, { texts, ink }: Pen): string {
  if (outputs.length === 0) return "";
  return [ink.bold(texts.written), ...outputs.map((path) => `  ${path}`)].join("\n");
}

function batchBlock({ evaluations, summary }: EvaluationDocument, { texts, ink }: Pen): string {
  const lines = [ink.bold(batchText(summary, texts))];
  if (summary.flagged.length === 0) return `${[...lines, ink.green(texts.batchNoneFlagged)].join("\n")}\n`;
  const flagged = summary.flagged.map((file) => {
    const name = evaluations.find((evaluation) => evaluation.file === file)?.unit.name;
    return `  ${name ? `${name} (${file})` : file}`;
  });
  return `${[...lines, ink.red.bold(texts.batchFlagged(String(flagged.length))), ...flagged].join("\n")}\n`;
}

/** The components and sub-components with letter and score, both assessors side by side when both answered. */
function scoreTable(evaluation: Evaluation, pen: Pen): string {
  const { texts, language, ink, width } = pen;
  const rows = scoreRows(evaluation, language);
  const answerHeads = answerColumns(evaluation).map((column, _, { length }) =>
    length > 1 && column === evaluation.assessor
      ? `${texts.assessor[column]}\n${texts.officialMark}`
      : length > 1
        ? texts.assessor[column]
        : texts.letter,
  );
  const weightWidth = Math.max(...rows.map(({ weight }) => weight.length));
  const cells = rows.map((row) => [row.code, nameCell(row), ...row.answers, scoreCell(row, weightWidth)]);
  const heads = [texts.code, texts.component, ...answerHeads, texts.scoreOfWeight];
  const widths = heads.map(
    (head, column) => widest([head, ...cells.map((row) => row[column] ?? "")]) + PADDING,
  );
  const others = widths.reduce(
    (sum, each, column) => (column === NAME_COLUMN ? sum : sum + each + GAP.length),
    0,
  );
  // The padding after the last column is cut off again and may stand beyond the edge.
  widths[NAME_COLUMN] = width + PADDING - others;
  const drawn = cells.map((row, index) => row.map((cell) => inked(cell, rows[index], ink)));
  const rule = [{ content: ink.gray("─".repeat(width)), colSpan: heads.length }];
  const totalAt = rows.findIndex(({ kind }) => kind === "total");
  const table = new Table({
    ...PLAIN,
    chars: { ...PLAIN.chars, middle: GAP },
    style: { ...PLAIN.style, "padding-right": PADDING },
    colWidths: widths,
    colAligns: heads.map((_, column) => (column === heads.length - 1 ? "right" : "left")),
  });
  table.push(
    heads.map((head) => ink.gray(head)),
    rule,
    ...drawn.slice(0, totalAt),
    rule,
    ...drawn.slice(totalAt),
  );
  const text = withoutTrailingSpaces(table.toString());
  return anyDerived(evaluation) ? `${text}\n${wrapped([[DERIVED, texts.derived]], [2, width - 2])}` : text;
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

function widest(texts: readonly string[]): number {
  return Math.max(...texts.flatMap((text) => text.split("\n").map((line) => line.length)));
}

/** Two columns, the second wrapped at words. */
function wrapped(rows: readonly Row[], colWidths: readonly [number, number]): string {
  const table = new Table({ ...PLAIN, colWidths: [...colWidths], wordWrap: true });
  table.push(...rows.map((row) => [...row]));
  return withoutTrailingSpaces(table.toString());
}

/** A paragraph over the whole width. */
function paragraph(text: string, width: number): string {
  const table = new Table({ ...PLAIN, colWidths: [width], wordWrap: true });
  table.push([breakable(text, width)]);
  return withoutTrailingSpaces(table.toString());
}

/** Lets a word that is longer than a line be broken, which the table would cut off. */
function breakable(text: string, width: number): string {
  // A character of a script outside the Latin ones may take two columns.
  const fits = /^[ -\u024f\u2000-\u206f\u2190-\u21ff]*$/.test(text) ? width : Math.floor(width / 2);
  return text.replace(new RegExp(`\\S{${fits}}(?=\\S)`, "gu"), "$& ");
}

function withoutTrailingSpaces(text: string): string {
  return text.replace(/ +$/gm, "");
}
