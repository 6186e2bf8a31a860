/** A comparison for people at a terminal: readable at 80 columns, in a pipe, without colour. */
import type { ChalkInstance } from "chalk";
import type { ComparedUnit, Comparison, Step } from "../comparison.ts";
import type { CompareTexts } from "../language/compare-id.ts";
import { textsOf } from "../language/texts.ts";
import { hanging, wrapped } from "./columns.ts";
import {
  bothRows,
  countsLine,
  criterionText,
  figureRows,
  middleRows,
  periodsText,
  targetLine,
  transitionRows,
  unitRows,
} from "./compare-phrases.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import { countText } from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { BULLET, findingLines } from "./terminal-findings.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Enough to see what happened; `--format json` has all. */
const UNITS_AT_MOST = 200;
/** The recap tells more than this. */
const UNITS_OF_RECAP = 40;

/** Ends with a newline. One unit alone is shown with its components and criteria. */
export function compareTerminal(comparison: Comparison, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).compare);
  const [only, another] = comparison.units;
  const isOne = only !== undefined && another === undefined;
  const blocks = [
    titleLines(comparison, pen),
    unitTable(comparison, UNITS_AT_MOST, pen),
    ownLines(comparison, pen),
    ...(isOne ? unitBlocks(only, comparison, pen) : regionBlocks(comparison, pen)),
    findingLines(comparison.findings, { ...pen, title: pen.texts.findings }),
  ];
  return `${joinedBlocks(blocks)}\n`;
}

/** As a block of the recap, which tells the findings. */
export function comparisonBlock(comparison: Comparison, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).compare);
  return joinedBlocks([
    titleLines(comparison, pen),
    unitTable(comparison, UNITS_OF_RECAP, pen),
    ownLines(comparison, pen),
    ...regionBlocks(comparison, pen),
  ]);
}

function titleLines(comparison: Comparison, { texts, ink, width }: Pen<CompareTexts>): readonly string[] {
  return [
    ink.bold(visibleLine(texts.title(periodsText(comparison)))),
    ...comparison.periods
      .filter(({ label, source }) => label !== source)
      .flatMap(({ label, source }) => wrapped(visibleLine(texts.periodSource(label, source)), width)),
  ];
}

/** The region's own results, with what they are not. */
function ownLines(comparison: Comparison, pen: Pen<CompareTexts>): readonly string[] {
  const { own: units = [] } = comparison;
  if (units.length === 0) return [];
  return [...wrapped(pen.texts.own, pen.width), ...unitTable({ ...comparison, units }, units.length, pen)];
}

function unitTable(comparison: Comparison, atMost: number, pen: Pen<CompareTexts>): readonly string[] {
  const { texts, language, width, ink } = pen;
  const { periods, units, target } = comparison;
  const [heads = [], ...rows] = unitRows(comparison, language).map((row) => row.map(visibleLine));
  const predicate = heads.length - (target === null ? 1 : 2);
  const columns = heads.map(
    (head, place): Column => ({ head, align: place === 0 || place === predicate ? "left" : "right" }),
  );
  const [head = "", ...lines] = alignedRows(columns, rows.slice(0, atMost), { width, flexible: 0 });
  const rest = units.length - lines.length;
  return [
    ink.bold(head),
    ...lines.map((line, place) => coloured(line, units[place], periods.length, ink)),
    ...(rest > 0 ? [texts.rest(countText(rest, language))] : []),
  ];
}

function coloured(line: string, unit: ComparedUnit | undefined, periods: number, ink: ChalkInstance): string {
  const outcome = unit?.steps[periods - 2]?.outcome;
  return outcome === "fell" ? ink.red(line) : outcome === "rose" ? ink.green(line) : line;
}

function regionBlocks(comparison: Comparison, pen: Pen<CompareTexts>): readonly (readonly string[])[] {
  const { language, width } = pen;
  const target = targetLine(comparison, language);
  return [
    plainTable(middleRows(comparison, language), pen),
    ...comparison.steps.map((step) => stepLines(step, comparison, pen)),
    target === null ? [] : wrapped(target, width),
  ];
}

function stepLines(step: Step, comparison: Comparison, pen: Pen<CompareTexts>): readonly string[] {
  const { texts, language, ink, width } = pen;
  const [from, to] = [step.from, step.to].map((place) => comparison.periods[place]?.label ?? "");
  const matrix = plainTable(transitionRows(step, comparison, language), pen);
  return [
    ink.bold(visibleLine(texts.stepTitle(from ?? "", to ?? ""))),
    ...wrapped(countsLine(step, language), width),
    ...plainTable(bothRows(step, comparison, language), pen),
    ...(matrix.length === 0
      ? []
      : [
          texts.transitions,
          ...matrix.map((line) => `  ${line}`),
          visibleLine(texts.transitionsNote(from ?? "", to ?? "")),
        ]),
  ];
}

function plainTable(rows: readonly (readonly string[])[], { width }: Pen<CompareTexts>): readonly string[] {
  const [head, ...lines] = rows;
  if (!head) return [];
  const columns = head.map((text, place): Column => ({ head: text, align: place === 0 ? "left" : "right" }));
  return alignedRows(columns, lines, { width, flexible: 0 });
}

function unitBlocks(
  unit: ComparedUnit,
  comparison: Comparison,
  pen: Pen<CompareTexts>,
): readonly (readonly string[])[] {
  const { texts, language, ink, width } = pen;
  return comparison.steps.flatMap((step, place) => {
    const own = unit.steps[place];
    if (!own?.shared) return [];
    const [from = "", to = ""] = [step.from, step.to].map(
      (period) => comparison.periods[period]?.label ?? "",
    );
    const [head = [], ...rows] = figureRows(own, { from, to }, language);
    const columns = head.map(
      (text, column): Column => ({ head: text, align: isName(column) ? "left" : "right" }),
    );
    const criteria = own.shared.criteria.flatMap((change) =>
      hanging(BULLET, visibleLine(criterionText(change, language)), width),
    );
    return [
      [
        ink.bold(visibleLine(texts.stepTitle(from, to))),
        ...alignedRows(columns, rows, { width, flexible: NAME }),
      ],
      criteria.length === 0 ? [] : [texts.criteria, ...criteria],
    ];
  });
}

/** Columns of the figures of one unit. */
const NAME = 1;
const LETTERS = 3;

function isName(column: number): boolean {
  return column <= NAME || column === LETTERS;
}
