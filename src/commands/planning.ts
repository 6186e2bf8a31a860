/** What every plan begins with: the results that paths mean, their rubrics, and what may be raised at what cost. */
import { readCosts } from "../costs-file.ts";
import type { Evaluation } from "../evaluation.ts";
import { foundResults, isThere } from "../found-results.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { ChoiceOptions } from "../plan/choices.ts";
import { type CostOf, costsFrom } from "../plan/costs.ts";
import { plannableRubric } from "../plan/plannable.ts";
import { visibleLine } from "../report/visible.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { LookOptions } from "./looking.ts";
import { UsageError } from "./outcome.ts";

export interface PlanningOptions extends LookOptions {
  readonly assessor: AssessorChoice;
  readonly allowJudgement: boolean;
  /** Codes that stay as they are. */
  readonly keep: readonly string[];
  /** The file of costs. */
  readonly cost: string | undefined;
  readonly rubric: string | undefined;
}

/** One result that can be planned for. */
interface Planned {
  readonly evaluation: Evaluation;
  readonly rubric: Rubric;
  readonly choices: ChoiceOptions;
}

/**
 * Hands over every result that the paths mean, one after the other.
 *
 * @returns why other files are not planned for, a line each
 * @throws UsageError for a code or a file of costs that cannot be used, a path without results, and a rubric that is
 *   not at hand or does not score by letters
 */
export async function seeResults(
  paths: readonly string[],
  options: PlanningOptions,
  see: (planned: Planned) => void,
): Promise<readonly string[]> {
  const { language, assessor, severities } = options;
  const own = options.rubric === undefined ? undefined : await loadRubric(options.rubric, language);
  const costOf = costsOf(options);
  const rubrics = [...(own ? [own] : []), ...EDITIONS.map(loadEdition)];
  const notices: string[] = [];
  let seen = 0;
  for (const given of paths) {
    if (!isThere(given)) throw new UsageError(textsOf(language).cli.errors.noSuchPath(given));
    for await (const found of foundResults(given, { language, assessor, rubric: own, severities })) {
      if (found.kind === "finding")
        notices.push(noticeOf(found.finding.file, found.finding.diagnostic.message));
      else if (found.evaluation.rubric === null) notices.push(...unscored(found.evaluation));
      else {
        seen += 1;
        see(plannedFor(found.evaluation, rubrics, costOf, options));
      }
    }
  }
  if (seen + notices.length === 0)
    throw new UsageError(paths.map(textsOf(language).cli.errors.nothingFound).join("\n"));
  return notices;
}

function noticeOf(file: string, message: string): string {
  return visibleLine(`${file}: ${message}`);
}

/** Why a file is not planned for; one that lies about in a folder and is no LKE is nobody's. */
function unscored({ file, diagnostics }: Evaluation): readonly string[] {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return errors.slice(0, 1).map(({ message }) => noticeOf(file, message));
}

function costsOf({ cost, language }: PlanningOptions): CostOf {
  if (cost === undefined) return costsFrom(new Map());
  const { costs, problems } = readCosts(cost, language);
  if (problems.length === 0) return costsFrom(costs);
  const heading = textsOf(language).plan.command.unusable(cost);
  throw new UsageError([heading, ...problems.map((problem) => `  ${visibleLine(problem)}`)].join("\n"));
}

function plannedFor(
  evaluation: Evaluation,
  rubrics: readonly LoadedRubric[],
  costOf: CostOf,
  { language, allowJudgement, keep }: PlanningOptions,
): Planned {
  const words = textsOf(language).plan.command;
  const id = evaluation.rubric?.id ?? "";
  const rubric = plannableRubric(evaluation.rubric, rubrics);
  if (rubric === "unknown-rubric") throw new UsageError(words.unknownRubric(evaluation.file, id));
  if (rubric === "not-letters") throw new UsageError(words.notLetters(evaluation.file, id));
  const kept = keep.map((code) => knownCode(code, rubric, language));
  return { evaluation, rubric, choices: { allowJudgement, keep: kept, costOf } };
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
