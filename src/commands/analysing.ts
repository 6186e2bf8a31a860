/** What a recap is asked to say beyond its figures. It is read before anything else, so that a slip is told at once. */
import { type Analyses, NO_ANALYSES } from "../analyses.ts";
import type { PeriodResults } from "../compare/compare.ts";
import { textsOf } from "../language/texts.ts";
import { EDITIONS, loadEdition } from "../rubric/load.ts";
import type { PeriodOptions } from "./comparing.ts";
import { UsageError } from "./outcome.ts";

export interface AnalysisOptions extends PeriodOptions {
  /** A path that holds earlier results. */
  readonly previous: string | undefined;
  readonly target: string | undefined;
  /** The file that lists names that changed. */
  readonly names: string | undefined;
}

/** From the results of the recap to what can be said of them. */
export type Analyse = (latest: PeriodResults) => Analyses;

/**
 * Makes ready what the options ask for.
 *
 * @throws UsageError for earlier results, a target or a list that cannot be used, and for options without effect
 */
export async function analysesAsked(options: AnalysisOptions): Promise<Analyse> {
  const { previous, target, names, language, severities } = options;
  if (previous === undefined) {
    const idle = target === undefined ? (names === undefined ? null : "--names") : "--target";
    if (idle !== null) throw new UsageError(textsOf(language).compare.command.needsPrevious(idle));
    return () => NO_ANALYSES;
  }
  const { namesOf, periodsOf, targetOf } = await import("./comparing.ts");
  const { compare } = await import("../compare/compare.ts");
  const asked = {
    target: targetOf(target, language),
    same: namesOf(names, language),
    rubrics: EDITIONS.map((id) => loadEdition(id).rubric),
    language,
    severities,
  };
  const earlier = await periodsOf([previous], options);
  return (latest) => ({ ...NO_ANALYSES, comparison: compare([...earlier, latest], asked) });
}
