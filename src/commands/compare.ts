/** `sakip compare`: the results of several years → what changed. Writes nothing. */
import { compare } from "../compare/compare.ts";
import type { Comparison } from "../comparison.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { compareJson } from "../report/compare-json.ts";
import { compareMarkdown } from "../report/compare-markdown.ts";
import { compareTerminal } from "../report/terminal-compare.ts";
import { EDITIONS, loadEdition } from "../rubric/load.ts";
import type { AssessorChoice } from "../score/score.ts";
import { namesOf, periodsOf, targetOf } from "./comparing.ts";
import { isBadNews, type LookOptions, severitiesOf, shownAs } from "./looking.ts";
import { unitsNamed } from "./one-unit.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface CompareCommandOptions extends LookOptions {
  /** `fell`: a total fell in the last step. */
  readonly failOn: "error" | "warning" | "fell" | "never";
  readonly assessor: AssessorChoice;
  readonly target: string | undefined;
  /** The file that lists names that changed. */
  readonly names: string | undefined;
  /** The one unit to show. */
  readonly opd: string | undefined;
  readonly rubric: string | undefined;
}

/**
 * Compares the periods that the paths mean, earliest first.
 *
 * @throws UsageError for fewer than two, a path without results, a target that is no score, a list that cannot be used
 */
export async function compareCommand(
  paths: readonly string[],
  options: CompareCommandOptions,
): Promise<Outcome> {
  const { language } = options;
  const words = textsOf(language).compare.command;
  if (paths.length < 2) throw new UsageError(words.atLeastTwo);
  const target = targetOf(options.target, language);
  const same = namesOf(options.names, language);
  const periods = await periodsOf(paths, options);
  const comparison = compare(periods, {
    target,
    same,
    rubrics: EDITIONS.map((id) => loadEdition(id).rubric),
    language,
    severities: options.severities,
  });
  const shown = options.opd === undefined ? comparison : onlyUnit(comparison, options.opd, language);
  return { text: textOf(shown, options), exitCode: exitCodeOf(shown, options) };
}

/** Figures of the region stay what they are: one unit of it is looked at. */
function onlyUnit(comparison: Comparison, wanted: string, language: Language): Comparison {
  const { own = [], ...ofUnits } = comparison;
  return { ...ofUnits, units: unitsNamed([...comparison.units, ...own], wanted, language) };
}

function textOf(comparison: Comparison, options: CompareCommandOptions): string {
  return shownAs(options, {
    json: () => compareJson(comparison),
    markdown: () => compareMarkdown(comparison, options),
    table: () => compareTerminal(comparison, options),
  });
}

/** 2 when not one of the units has a result. */
function exitCodeOf({ units, findings, periods }: Comparison, { failOn }: CompareCommandOptions): 0 | 1 | 2 {
  if (units.length === 0) return 2;
  if (failOn === "never") return 0;
  const fell = units.some(({ steps }) => steps[periods.length - 2]?.outcome === "fell");
  return isBadNews(severitiesOf(findings), failOn) || (failOn === "fell" && fell) ? 1 : 0;
}
