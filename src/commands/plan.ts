/** `sakip plan --to`: results → the least effort by which each OPD reaches a target. Writes nothing. */
import { makePlan } from "../plan/make-plan.ts";
import type { Plan } from "../plan.ts";
import { planJson } from "../report/plan-json.ts";
import { planMarkdown } from "../report/plan-markdown.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import { TOOL } from "../version.ts";
import { shownAs } from "./looking.ts";
import type { Outcome } from "./outcome.ts";
import { planTargetOf } from "./plan-target.ts";
import { type PlanningOptions, seeResults } from "./planning.ts";

export interface PlanCommandOptions extends PlanningOptions {
  /** A predicate or a score. */
  readonly to: string;
}

/**
 * Plans for every result that the paths mean.
 *
 * @throws UsageError for a target that is none, and as {@link seeResults} does
 */
export async function planCommand(paths: readonly string[], options: PlanCommandOptions): Promise<Outcome> {
  const plans: Plan[] = [];
  const notices = await seeResults(paths, options, ({ evaluation, rubric, choices }) => {
    const target = planTargetOf(options.to, rubric.predicates, options.language);
    plans.push(makePlan(evaluation, rubric, { ...choices, target }));
  });
  return { text: textOf(plans, options), notices, exitCode: exitCodeOf(plans, notices) };
}

function textOf(plans: readonly Plan[], options: PlanCommandOptions): string {
  return shownAs(options, {
    json: () => planJson(TOOL, plans),
    markdown: () => planMarkdown(plans, options.allowJudgement, options),
    table: () => (plans.length === 0 ? "" : planTerminal(plans, options.allowJudgement, options)),
  });
}

/** 1 when somebody cannot reach it or a file cannot be planned for, 2 when nobody could be planned for. */
function exitCodeOf(plans: readonly Plan[], notices: readonly string[]): 0 | 1 | 2 {
  if (plans.length === 0) return 2;
  if (notices.length > 0) return 1;
  return plans.every(({ outcome }) => outcome === "found" || outcome === "reached") ? 0 : 1;
}
