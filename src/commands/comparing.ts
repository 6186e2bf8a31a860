/** What comparing rests on, as a command line gives it: earlier results, names that changed, a target. */
import type { PeriodResults } from "../compare/compare.ts";
import type { SameUnit } from "../compare/match-units.ts";
import type { Severities } from "../diagnostic.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { readPeriod } from "../periods.ts";
import { loadRubric } from "../rubric/load.ts";
import { readSameUnits } from "../same-units.ts";
import type { AssessorChoice } from "../score/score.ts";
import { scoreOf } from "../score-text.ts";
import { UsageError } from "./outcome.ts";

export interface PeriodOptions {
  readonly language: Language;
  readonly assessor: AssessorChoice;
  readonly rubric: string | undefined;
  readonly severities: Severities | undefined;
  /** Shown each result that is kept. */
  readonly see?: ((evaluation: Evaluation) => void) | undefined;
}

/** The score to reach. @throws UsageError */
export function targetOf(target: string | undefined, language: Language): number | null {
  if (target === undefined) return null;
  const score = scoreOf(target);
  if (score === null) throw new UsageError(textsOf(language).compare.command.invalidTarget(target));
  return score;
}

/** The file that lists names that changed. @throws UsageError with every fault of it */
export function namesOf(names: string | undefined, language: Language): readonly SameUnit[] {
  if (names === undefined) return [];
  const { same, problems } = readSameUnits(names, language);
  if (problems.length === 0) return same;
  const { list } = textsOf(language).compare.command;
  throw new UsageError([list.unusable(names), ...problems.map((problem) => `  ${problem}`)].join("\n"));
}

/**
 * The results that each path holds.
 *
 * @throws UsageError for paths that do not exist or hold none, RubricError
 */
export async function periodsOf(
  paths: readonly string[],
  { language, rubric, assessor, severities, see }: PeriodOptions,
): Promise<readonly PeriodResults[]> {
  const asked = rubric === undefined ? undefined : await loadRubric(rubric, language);
  const { errors } = textsOf(language).cli;
  const periods: PeriodResults[] = [];
  const problems: string[] = [];
  for (const given of paths) {
    const period = await readPeriod(given, {
      language,
      assessor,
      rubric: asked,
      severities,
      ...(see && { see }),
    });
    if (period === "no-such-path") problems.push(errors.noSuchPath(given));
    else if (period === "nothing-found") problems.push(errors.nothingFound(given));
    else periods.push(period);
  }
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  return periods;
}
