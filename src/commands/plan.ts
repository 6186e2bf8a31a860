/** `sakip plan --to`: results → the least effort by which each OPD reaches a target. Writes nothing. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan, PlanTarget } from "../plan.ts";
import { planJson } from "../report/plan-json.ts";
import { planMarkdown } from "../report/plan-markdown.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoreOf } from "../score-text.ts";
import { TOOL } from "../version.ts";
import { type Outcome, UsageError } from "./outcome.ts";
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
    const target = targetOf(options.to, rubric, options.language);
    plans.push(makePlan(evaluation, rubric, { ...choices, target }));
  });
  return { text: textOf(plans, options), notices, exitCode: exitCodeOf(plans) };
}

function targetOf(to: string, { predicates }: Rubric, language: Language): PlanTarget {
  const predicate = predicates.find(({ letter }) => letter === to.trim().toUpperCase());
  if (predicate) return { kind: "predicate", letter: predicate.letter, name: predicate.name };
  const score = scoreOf(to);
  if (score !== null) return { kind: "score", score };
  const known = predicates.map(({ letter }) => letter).join(", ");
  throw new UsageError(textsOf(language).plan.command.invalidTarget(to, known));
}

function textOf(plans: readonly Plan[], options: PlanCommandOptions): string {
  switch (options.format) {
    case "json":
      return planJson(TOOL, plans);
    case "markdown":
      return planMarkdown(plans, options.allowJudgement, options);
    case "table":
      return options.quiet || plans.length === 0 ? "" : planTerminal(plans, options.allowJudgement, options);
  }
}

/** 1 when somebody cannot reach it, 2 when nobody could be planned for. */
function exitCodeOf(plans: readonly Plan[]): 0 | 1 | 2 {
  if (plans.length === 0) return 2;
  return plans.every(({ outcome }) => outcome === "found" || outcome === "reached") ? 0 : 1;
}
