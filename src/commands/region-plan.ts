/** `sakip plan --mean … --share …`: results → which OPDs to lift, by what, so that their region gets there. Writes nothing. */

import { textsOf } from "../language/texts.ts";
import { type Candidate, candidateOf } from "../region-plan/candidate.ts";
import { makeRegionPlans } from "../region-plan/make-region-plan.ts";
import type { RegionPlan } from "../region-plan.ts";
import { regionPlanJson } from "../report/plan-json.ts";
import { regionPlanMarkdown } from "../report/region-plan-markdown.ts";
import { regionPlanTerminal } from "../report/terminal-region-plan.ts";
import { isOfInstansi } from "../rubric/instansi.ts";
import { plainName } from "../validate/unit-name.ts";
import { TOOL } from "../version.ts";
import { shownAs } from "./looking.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { type PlanningOptions, seeResults } from "./planning.ts";
import { goalsOf, refuseUnknownLetters, type WrittenGoals } from "./region-goals.ts";

export interface RegionPlanCommandOptions extends PlanningOptions, WrittenGoals {
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
  const goals = goalsOf(options, language);
  const isKept = keeping(options.keepOpd);
  const candidates: Candidate[] = [];
  const notices = await seeResults(paths, options, ({ evaluation, rubric, choices }) => {
    const candidate = candidateOf(evaluation, rubric, choices);
    if (!isOfInstansi(candidate.rubric)) refuseUnknownLetters(goals.shares, rubric.predicates, language);
    candidates.push(isKept(candidate) ? { ...candidate, choices: [] } : candidate);
  });
  const stranger = options.keepOpd.find((name) => !candidates.some(keeping([name])));
  if (stranger !== undefined) throw new UsageError(textsOf(language).regionPlan.unknownOpd(stranger));
  const plans = makeRegionPlans(candidates, goals);
  return { text: textOf(plans, options), notices, exitCode: exitCodeOf(plans, notices) };
}

function keeping(names: readonly string[]): (candidate: Candidate) => boolean {
  const plain = new Set(names.map(plainName));
  return ({ unit }) => [unit.name, unit.code].some((text) => text !== null && plain.has(plainName(text)));
}

function textOf(plans: readonly RegionPlan[], options: RegionPlanCommandOptions): string {
  return shownAs(options, {
    json: () => regionPlanJson(TOOL, plans),
    markdown: () => regionPlanMarkdown(plans, options.allowJudgement, options),
    table: () => (plans.length === 0 ? "" : regionPlanTerminal(plans, options.allowJudgement, options)),
  });
}

/** 1 when a goal is out of reach or what should count does not, 2 when nobody could be planned for. */
function exitCodeOf(plans: readonly RegionPlan[], notices: readonly string[]): 0 | 1 | 2 {
  if (plans.every(({ outcome }) => outcome === "nobody")) return 2;
  if (notices.length > 0) return 1;
  const isWell = ({ outcome, leftOut }: RegionPlan) =>
    (outcome === "found" || outcome === "reached") && leftOut.every(({ reason }) => reason === "own");
  return plans.every(isWell) ? 0 : 1;
}
