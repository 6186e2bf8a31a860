/** `sakip follow-up`: results of this year and the years before → what became of the recommendations. Writes nothing. */
import type { Severities } from "../diagnostic.ts";
import { followUp } from "../follow-up/follow-up.ts";
import type { FollowUps } from "../follow-up.ts";
import { readCurrent, readEarlier } from "../follow-up-sources.ts";
import type { Language } from "../language/language.ts";
import { followUpJson } from "../report/follow-up-json.ts";
import { followUpMarkdown } from "../report/follow-up-markdown.ts";
import { followUpTerminal } from "../report/terminal-follow-up.ts";
import { loadRubric } from "../rubric/load.ts";
import type { AssessorChoice } from "../score/score.ts";
import { namesOf } from "./comparing.ts";
import { unitsNamed } from "./one-unit.ts";
import type { Outcome } from "./outcome.ts";
import { refuse } from "./path-problems.ts";

export interface FollowUpCommandOptions {
  readonly language: Language;
  readonly format: "table" | "markdown" | "json";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  /** `open`: a recommendation is not certainly done. */
  readonly failOn: "error" | "warning" | "open" | "never";
  readonly assessor: AssessorChoice;
  /** Paths that hold results of earlier years. */
  readonly previous: readonly string[];
  /** The file that lists names that changed. */
  readonly names: string | undefined;
  /** The one unit to show. */
  readonly opd: string | undefined;
  readonly rubric: string | undefined;
  readonly severities: Severities | undefined;
}

/**
 * Follows up every result that the paths mean.
 *
 * @throws UsageError for a path without results, an unknown unit, a list that cannot be used
 */
export async function followUpCommand(
  paths: readonly string[],
  options: FollowUpCommandOptions,
): Promise<Outcome> {
  const { language, assessor, severities } = options;
  const same = namesOf(options.names, language);
  const rubric = options.rubric === undefined ? undefined : await loadRubric(options.rubric, language);
  const choices = { language, assessor, rubric, severities };
  const current = await readCurrent(paths, choices);
  const earlier = await readEarlier(options.previous, choices);
  refuse([...current.problems, ...earlier.problems], language);
  const followUps = followUp(
    {
      current: current.results,
      previous: earlier.results,
      findings: [...current.findings, ...earlier.findings],
    },
    { same, language, severities },
  );
  const shown = options.opd === undefined ? followUps : onlyUnit(followUps, options.opd, language);
  return { text: textOf(shown, options), exitCode: exitCodeOf(shown, options) };
}

/** Figures of the region stay what they are: one unit of it is looked at. */
function onlyUnit(followUps: FollowUps, wanted: string, language: Language): FollowUps {
  const units = unitsNamed(followUps.units, wanted, language);
  const files = new Set(units.map(({ file }) => file));
  return { ...followUps, units, findings: followUps.findings.filter(({ file }) => files.has(file)) };
}

function textOf(followUps: FollowUps, options: FollowUpCommandOptions): string {
  switch (options.format) {
    case "json":
      return followUpJson(followUps);
    case "markdown":
      return followUpMarkdown(followUps, options);
    case "table":
      return options.quiet ? "" : followUpTerminal(followUps, options);
  }
}

/** 2 when not one of the units has a result. */
function exitCodeOf({ units, findings }: FollowUps, { failOn }: FollowUpCommandOptions): 0 | 1 | 2 {
  if (units.length === 0) return 2;
  if (failOn === "never") return 0;
  const severities = findings.map(({ diagnostic }) => diagnostic.severity);
  const isBad =
    severities.includes("error") ||
    (failOn === "warning" && severities.includes("warning")) ||
    (failOn === "open" && units.some(({ counts }) => counts.done < counts.of));
  return isBad ? 1 : 0;
}
