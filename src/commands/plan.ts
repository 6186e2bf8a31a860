/** `sakip plan`: results → the least effort by which each OPD reaches a target. Writes nothing. */
import { readCosts } from "../costs-file.ts";
import type { Evaluation } from "../evaluation.ts";
import { foundResults, isThere } from "../found-results.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { type CostOf, costsFrom } from "../plan/costs.ts";
import { makePlan } from "../plan/make-plan.ts";
import type { Plan, PlanTarget } from "../plan.ts";
import { planJson } from "../report/plan-json.ts";
import { planMarkdown } from "../report/plan-markdown.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import { visibleLine } from "../report/visible.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { AssessorChoice } from "../score/score.ts";
import { scoreOf } from "../score-text.ts";
import { TOOL } from "../version.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface PlanCommandOptions {
  readonly language: Language;
  readonly format: "table" | "markdown" | "json";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly assessor: AssessorChoice;
  /** A predicate or a score. */
  readonly to: string;
  readonly allowJudgement: boolean;
  /** Codes that stay as they are. */
  readonly keep: readonly string[];
  /** The file of costs. */
  readonly cost: string | undefined;
  readonly rubric: string | undefined;
}

/**
 * Plans for every result that the paths mean.
 *
 * @throws UsageError for a target, a code or a file of costs that cannot be used, a path without results, and a rubric
 *   that is not at hand or does not score by letters
 */
export async function planCommand(paths: readonly string[], options: PlanCommandOptions): Promise<Outcome> {
  const { language, assessor } = options;
  const own = options.rubric === undefined ? undefined : await loadRubric(options.rubric, language);
  const costOf = costsOf(options);
  const rubrics = [...(own ? [own] : []), ...EDITIONS.map(loadEdition)];
  const plans: Plan[] = [];
  const notices: string[] = [];
  for (const given of paths) {
    if (!isThere(given)) throw new UsageError(textsOf(language).cli.errors.noSuchPath(given));
    for await (const found of foundResults(given, { language, assessor, rubric: own })) {
      if (found.kind === "finding")
        notices.push(noticeOf(found.finding.file, found.finding.diagnostic.message));
      else if (found.evaluation.rubric === null) notices.push(...unscored(found.evaluation));
      else plans.push(planFor(found.evaluation, rubrics, costOf, options));
    }
  }
  if (plans.length + notices.length === 0)
    throw new UsageError(paths.map(textsOf(language).cli.errors.nothingFound).join("\n"));
  return { text: textOf(plans, options), notices, exitCode: exitCodeOf(plans) };
}

function noticeOf(file: string, message: string): string {
  return visibleLine(`${file}: ${message}`);
}

/** Why a file is not planned for; one that lies about in a folder and is no LKE is nobody's. */
function unscored({ file, diagnostics }: Evaluation): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.slice(0, 1).map(({ message }) => noticeOf(file, message));
}

function costsOf({ cost, language }: PlanCommandOptions): CostOf {
  if (cost === undefined) return costsFrom(new Map());
  const { costs, problems } = readCosts(cost, language);
  if (problems.length === 0) return costsFrom(costs);
  const heading = textsOf(language).plan.command.unusable(cost);
  throw new UsageError([heading, ...problems.map((problem) => `  ${visibleLine(problem)}`)].join("\n"));
}

function planFor(
  evaluation: Evaluation,
  rubrics: readonly LoadedRubric[],
  costOf: CostOf,
  options: PlanCommandOptions,
): Plan {
  const { language, allowJudgement } = options;
  const words = textsOf(language).plan.command;
  const id = evaluation.rubric?.id ?? "";
  const loaded = rubrics.find(({ sha256 }) => sha256 === evaluation.rubric?.sha256);
  if (!loaded) throw new UsageError(words.unknownRubric(evaluation.file, id));
  const { rubric } = loaded;
  const method = rubric.scoring?.method ?? "letters";
  if (method !== "letters" && method !== "share") throw new UsageError(words.notLetters(evaluation.file, id));
  return makePlan(evaluation, rubric, {
    target: targetOf(options.to, rubric, language),
    allowJudgement,
    keep: options.keep.map((code) => knownCode(code, rubric, language)),
    costOf,
  });
}

function targetOf(to: string, { predicates }: Rubric, language: Language): PlanTarget {
  const predicate = predicates.find(({ letter }) => letter === to.trim().toUpperCase());
  if (predicate) return { kind: "predicate", letter: predicate.letter, name: predicate.name };
  const score = scoreOf(to);
  if (score !== null) return { kind: "score", score };
  const known = predicates.map(({ letter }) => letter).join(", ");
  throw new UsageError(textsOf(language).plan.command.invalidTarget(to, known));
}

/** A code as the rubric writes it: `2.C` is `2.c`. */
function knownCode(code: string, { components }: Rubric, language: Language): string {
  const wanted = code.trim().toLowerCase();
  const codes = components.flatMap((component) => [
    component.code,
    ...component.subcomponents.map((part) => part.code),
  ]);
  if (codes.includes(wanted)) return wanted;
  throw new UsageError(textsOf(language).plan.command.unknownCode(code));
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
