/** `sakip follow-up`: results of this year and the years before → what became of the recommendations. Writes nothing. */
import { followUp } from "../follow-up/follow-up.ts";
import type { FollowUps } from "../follow-up.ts";
import { readCurrent, readEarlier } from "../follow-up-sources.ts";
import { followUpJson } from "../report/follow-up-json.ts";
import { followUpMarkdown } from "../report/follow-up-markdown.ts";
import { followUpTerminal } from "../report/terminal-follow-up.ts";
import { loadRubric } from "../rubric/load.ts";
import type { AssessorChoice } from "../score/score.ts";
import { namesOf } from "./comparing.ts";
import { isBadNews, type LookOptions, severitiesOf, shownAs } from "./looking.ts";
import { onlyUnit } from "./one-unit.ts";
import type { Outcome } from "./outcome.ts";
import { refuse } from "./path-problems.ts";

export interface FollowUpCommandOptions extends LookOptions {
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

function textOf(followUps: FollowUps, options: FollowUpCommandOptions): string {
  return shownAs(options, {
    json: () => followUpJson(followUps),
    markdown: () => followUpMarkdown(followUps, options),
    table: () => followUpTerminal(followUps, options),
  });
}

/** 2 when not one of the units has a result. */
function exitCodeOf({ units, findings }: FollowUps, { failOn }: FollowUpCommandOptions): 0 | 1 | 2 {
  if (units.length === 0) return 2;
  if (failOn === "never") return 0;
  const isOpen = failOn === "open" && units.some(({ counts }) => counts.done < counts.of);
  return isBadNews(severitiesOf(findings), failOn) || isOpen ? 1 : 0;
}
