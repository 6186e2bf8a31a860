/** Earlier results, and what changed since, as a part of a recap. */
import type { Analyses } from "../analyses.ts";
import type { PeriodResults } from "../compare/compare.ts";
import type { Evaluation } from "../evaluation.ts";
import type { KnownResult } from "../follow-up/known-result.ts";
import { textsOf } from "../language/texts.ts";
import { EDITIONS, loadEdition } from "../rubric/load.ts";
import type { AnalysisOptions } from "./analysing.ts";
import { UsageError } from "./outcome.ts";

/**
 * The earlier results, read once for all that rests on them.
 *
 * @param known gets them as follow-up needs them, where it is asked for
 * @throws UsageError for earlier results, a target or a list that cannot be used, and for options without effect
 */
export async function earlierAsked(
  options: AnalysisOptions,
  known: KnownResult[],
): Promise<PeriodResults | null> {
  const { previous, target, names, language } = options;
  if (previous === undefined) {
    const idle = target === undefined ? (names === undefined ? null : "--names") : "--target";
    if (idle !== null) throw new UsageError(textsOf(language).compare.command.needsPrevious(idle));
    return null;
  }
  const { periodsOf } = await import("./comparing.ts");
  const see = options.followUp ? await keeping(known) : undefined;
  const [earlier = null] = await periodsOf([previous], { ...options, see });
  return earlier;
}

export async function comparisonAsked(
  { target, names, language, severities }: AnalysisOptions,
  earlier: PeriodResults | null,
): Promise<(latest: PeriodResults) => Analyses["comparison"]> {
  if (earlier === null) return () => null;
  const { namesOf, targetOf } = await import("./comparing.ts");
  const { compare } = await import("../compare/compare.ts");
  const asked = {
    target: targetOf(target, language),
    same: namesOf(names, language),
    rubrics: EDITIONS.map((id) => loadEdition(id).rubric),
    language,
    severities,
  };
  return (latest) => compare([earlier, latest], asked);
}

async function keeping(known: KnownResult[]): Promise<(evaluation: Evaluation) => void> {
  const { knownOf } = await import("../follow-up-sources.ts");
  return (evaluation) => {
    if (evaluation.rubric !== null) known.push(knownOf(evaluation));
  };
}
