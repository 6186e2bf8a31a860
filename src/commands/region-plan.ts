/** `sakip plan --mean … --share …`: results → which OPDs to lift, by what, so that their region gets there. Writes nothing. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { type Candidate, candidateOf } from "../region-plan/candidate.ts";
import type { RegionGoals, WantedShare } from "../region-plan/goals.ts";
import { isOwn } from "../region-plan/left-out.ts";
import { makeRegionPlans } from "../region-plan/make-region-plan.ts";
import type { RegionPlan } from "../region-plan.ts";
import { regionPlanJson } from "../report/plan-json.ts";
import { regionPlanMarkdown } from "../report/region-plan-markdown.ts";
import { regionPlanTerminal } from "../report/terminal-region-plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoreOf } from "../score-text.ts";
import { plainName } from "../validate/unit-name.ts";
import { TOOL } from "../version.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { type PlanningOptions, seeResults } from "./planning.ts";
import { shareOf } from "./share-text.ts";

export interface RegionPlanCommandOptions extends PlanningOptions {
  /** A score. */
  readonly mean: string | undefined;
  /** Each a letter and a share of the OPDs: `BB:2/3`. */
  readonly share: readonly string[];
  /** Names or codes of OPDs that stay as they are. */
  readonly keepOpd: readonly string[];
}

/**
 * Plans for all results that the paths mean together.
 *
 * @throws UsageError for a goal that is none, an OPD that is not there, and as {@link seeResults} does
 */
export async function regionPlanCommand(
  paths: readonly string[],
  options: RegionPlanCommandOptions,
): Promise<Outcome> {
  const { language } = options;
  const goals = goalsOf(options);
  const isKept = keeping(options.keepOpd);
  const candidates: Candidate[] = [];
  const notices = await seeResults(paths, options, ({ evaluation, rubric, choices }) => {
    const candidate = candidateOf(evaluation, rubric, choices);
    if (!isOwn(candidate)) knownLetters(goals.shares, rubric, language);
    candidates.push(isKept(candidate) ? { ...candidate, choices: [] } : candidate);
  });
  const stranger = options.keepOpd.find((name) => !candidates.some(keeping([name])));
  if (stranger !== undefined) throw new UsageError(textsOf(language).regionPlan.unknownOpd(stranger));
  const plans = makeRegionPlans(candidates, goals);
  return { text: textOf(plans, options), notices, exitCode: exitCodeOf(plans) };
}

function goalsOf({ mean, share, language }: RegionPlanCommandOptions): RegionGoals {
  const words = textsOf(language).regionPlan;
  const wanted = mean === undefined ? null : scoreOf(mean);
  if (mean !== undefined && wanted === null) throw new UsageError(words.invalidMean(mean));
  const shares = share.map((text) => {
    const parsed = shareOf(text);
    if (!parsed) throw new UsageError(words.invalidShare(text));
    return { ...parsed, letter: parsed.letter.toUpperCase() };
  });
  const twice = shares.find(({ letter }, place) => shares.findIndex((one) => one.letter === letter) < place);
  if (twice) throw new UsageError(words.letterTwice(twice.letter));
  return { mean: wanted, shares };
}

function keeping(names: readonly string[]): (candidate: Candidate) => boolean {
  const plain = new Set(names.map(plainName));
  return ({ unit }) => [unit.name, unit.code].some((text) => text !== null && plain.has(plainName(text)));
}

function knownLetters(shares: readonly WantedShare[], { predicates }: Rubric, language: Language): void {
  const letters = predicates.map(({ letter }) => letter);
  const stranger = shares.find(({ letter }) => !letters.includes(letter));
  if (stranger)
    throw new UsageError(textsOf(language).regionPlan.unknownLetter(stranger.letter, letters.join(", ")));
}

function textOf(plans: readonly RegionPlan[], options: RegionPlanCommandOptions): string {
  switch (options.format) {
    case "json":
      return regionPlanJson(TOOL, plans);
    case "markdown":
      return regionPlanMarkdown(plans, options.allowJudgement, options);
    case "table":
      return options.quiet || plans.length === 0
        ? ""
        : regionPlanTerminal(plans, options.allowJudgement, options);
  }
}

/** 1 when a goal is out of reach or an OPD that should count does not, 2 when nobody could be planned for. */
function exitCodeOf(plans: readonly RegionPlan[]): 0 | 1 | 2 {
  if (plans.every(({ outcome }) => outcome === "nobody")) return 2;
  const isWell = ({ outcome, leftOut }: RegionPlan) =>
    (outcome === "found" || outcome === "reached") && leftOut.every(({ reason }) => reason === "own");
  return plans.every(isWell) ? 0 : 1;
}
