/** A comparison as Markdown: for a memo, a pull request, a wiki. Everything is in it, the details folded away. */
import type { ComparedUnit, Comparison, Step } from "../comparison.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import {
  bothRows,
  comparedName,
  countsLine,
  criterionText,
  figureRows,
  middleRows,
  periodsText,
  targetLine,
  transitionRows,
  unitRows,
} from "./compare-phrases.ts";
import { findingsPart } from "./markdown-findings.ts";
import { escaped, table } from "./markdown-text.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

/** Ends with a newline. */
export function compareMarkdown(
  comparison: Comparison,
  { language }: Pick<ReportOptions, "language">,
): string {
  const parts = [
    ...figureParts(comparison, language, "#"),
    ...comparison.units.flatMap((unit) => unitParts(unit, comparison, language)),
    findingsPart(textsOf(language).compare.findings, comparison.findings),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** As a part of the recap, which has the findings; what changed within each unit stands in `rekap.json`. */
export function comparisonSection(comparison: Comparison, language: Language): string {
  const parts = figureParts(comparison, language, "##");
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The one unit of a comparison as a part of its memo, with everything that changed. */
export function unitComparisonSection(comparison: Comparison, language: Language): string {
  const { compare: texts } = textsOf(language);
  const parts = [
    `## ${shown(texts.title(periodsText(comparison)))}`,
    rowsTable(unitRows(comparison, language).map((row) => row.map(shown))),
    ...comparison.units.flatMap((unit) => stepDetails(unit, comparison, language)),
    findingsPart(texts.findings, comparison.findings, "###"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function figureParts(comparison: Comparison, language: Language, heading: "#" | "##"): readonly string[] {
  const { compare: texts } = textsOf(language);
  const target = targetLine(comparison, language);
  return [
    `${heading} ${shown(texts.title(periodsText(comparison)))}`,
    comparison.periods
      .filter(({ label, source }) => label !== source)
      .map(({ label, source }) => `- ${shown(texts.periodSource(label, source))}`)
      .join("\n"),
    target === null || comparison.units.length === 1 ? "" : `**${target}**`,
    rowsTable(unitRows(comparison, language).map((row) => row.map(shown))),
    ...ownParts(comparison, language),
    rowsTable(middleRows(comparison, language)),
    ...comparison.steps.flatMap((step) => stepParts(step, comparison, language, `${heading}#`)),
  ];
}

/** The region's own results, with what they are not. */
function ownParts(comparison: Comparison, language: Language): readonly string[] {
  const { own: units = [] } = comparison;
  if (units.length === 0) return [];
  const rows = unitRows({ ...comparison, units }, language).map((row) => row.map(shown));
  return [textsOf(language).compare.own, rowsTable(rows)];
}

function shown(text: string): string {
  return escaped(visibleLine(text));
}

function rowsTable(rows: readonly (readonly string[])[]): string {
  const [head, ...lines] = rows;
  return head
    ? table(
        [...head],
        lines.map((line) => [...line]),
      )
    : "";
}

function stepParts(
  step: Step,
  comparison: Comparison,
  language: Language,
  heading: string,
): readonly string[] {
  const { compare: texts } = textsOf(language);
  const [from = "", to = ""] = [step.from, step.to].map((place) => comparison.periods[place]?.label ?? "");
  const transitions = rowsTable(transitionRows(step, comparison, language));
  return [
    `${heading} ${shown(texts.stepTitle(from, to))}`,
    countsLine(step, language),
    rowsTable(bothRows(step, comparison, language)),
    transitions === ""
      ? ""
      : `${texts.transitions}. ${shown(texts.transitionsNote(from, to))}\n\n${transitions}`,
  ];
}

function unitParts(unit: ComparedUnit, comparison: Comparison, language: Language): readonly string[] {
  const steps = stepDetails(unit, comparison, language);
  if (steps.length === 0) return [];
  const summary = shown(comparedName(unit));
  return [`<details><summary>${summary}</summary>\n\n${steps.join("\n\n")}\n\n</details>`];
}

/** For each step its figures and the criteria that are answered otherwise. */
function stepDetails(unit: ComparedUnit, comparison: Comparison, language: Language): readonly string[] {
  const { compare: texts } = textsOf(language);
  return comparison.steps.flatMap((step, place) => {
    const own = unit.steps[place];
    if (!own?.shared) return [];
    const [from = "", to = ""] = [step.from, step.to].map(
      (period) => comparison.periods[period]?.label ?? "",
    );
    const [head = [], ...rows] = figureRows(own, { from: shown(from), to: shown(to) }, language);
    const criteria = own.shared.criteria.map((change) => `- ${shown(criterionText(change, language))}`);
    return [
      shown(texts.stepTitle(from, to)),
      rowsTable([head, ...rows.map((row) => row.map(shown))]),
      ...(criteria.length === 0 ? [] : [`${texts.criteria}:\n\n${criteria.join("\n")}`]),
    ];
  });
}
