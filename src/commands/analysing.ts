/** What a recap is asked to say beyond its figures. It is read before anything else, so that a slip is told at once. */
import { type Analyses, NO_ANALYSES } from "../analyses.ts";
import type { PeriodResults } from "../compare/compare.ts";
import type { EntryTexts, TextsAsked } from "../entry-texts.ts";
import type { KnownResult } from "../follow-up/known-result.ts";
import { naturalOrder } from "../recap/order.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import type { PeriodOptions } from "./comparing.ts";
import { comparisonAsked, earlierAsked } from "./comparison-asked.ts";
import type { RegionInRecap } from "./region-analysis.ts";
import type { WrittenGoals } from "./region-goals.ts";

export interface AnalysisOptions extends PeriodOptions {
  /** A path that holds earlier results. */
  readonly previous: string | undefined;
  readonly target: string | undefined;
  /** The file that lists names that changed. */
  readonly names: string | undefined;
  /** Whether self-assessments are held against the evaluators. */
  readonly gap?: boolean | undefined;
  /** The region's own value, where it is asked for. */
  readonly region?: RegionInRecap | undefined;
  /** What to plan for: `next`, a predicate or a score. */
  readonly to?: string | undefined;
  /** What all OPDs together are to reach. */
  readonly goals?: WrittenGoals | undefined;
  /** Whether recommendations are followed up. */
  readonly followUp?: boolean | undefined;
  /** The evidence folder. */
  readonly evidence?: string | undefined;
}

/** The options that ask for an analysis, as they are written. */
export function optionsOf({
  previous,
  gap,
  region,
  to,
  goals,
  followUp,
  evidence,
}: AnalysisOptions): readonly string[] {
  return [
    ...(previous === undefined ? [] : ["--previous"]),
    ...(gap ? ["--gap"] : []),
    ...(region === undefined ? [] : ["--region"]),
    ...(to === undefined ? [] : ["--to"]),
    ...(goals === undefined ? [] : [goals.mean === undefined ? "--share" : "--mean"]),
    ...(followUp ? ["--follow-up"] : []),
    ...(evidence === undefined ? [] : ["--evidence"]),
  ];
}

/** The results of a recap, with what analyses show beyond them. */
export interface RecapResults extends PeriodResults {
  /** By the name of the result; see {@link textsAsked}. */
  readonly texts: ReadonlyMap<string, EntryTexts>;
  /** Files of the run beside its workbooks and their outputs, which are nobody's evidence. */
  readonly ownFiles: readonly string[];
}

/** From the results of the recap to what can be said of them. */
export type Analyse = (latest: RecapResults) => Promise<Analyses>;

/** What of each result the analyses show beyond its entry. */
export function textsAsked({ followUp = false, evidence }: AnalysisOptions): TextsAsked {
  return { followUp, evidence: evidence !== undefined };
}

/**
 * Makes ready what the options ask for.
 *
 * @throws UsageError for earlier results, a target or a list that cannot be used, and for options without effect;
 *   RubricError
 */
export async function analysesAsked(options: AnalysisOptions): Promise<Analyse> {
  const known: KnownResult[] = [];
  const earlier = await earlierAsked(options, known);
  const comparing = await comparisonAsked(options, earlier);
  const measuring = await gapAsked(options);
  const joining = await regionInRecap(options, earlier);
  const planning = await planAsked(options);
  const lifting = await regionPlansAsked(options);
  const followingUp = await followUpAnalysis(options, known);
  const checking = await evidenceAnalysis(options);
  return async (results) => {
    const natural = naturalOrder();
    // However they were gathered: what is said of equal ones must not tell.
    const entries = results.entries.toSorted((one, other) => natural(one.file, other.file));
    const latest = { ...results, entries };
    return {
      ...NO_ANALYSES,
      comparison: comparing(latest),
      gap: measuring(latest),
      region: joining(latest),
      plan: planning(latest),
      regionPlans: lifting(latest),
      followUp: followingUp(latest),
      evidence: await checking(latest),
    };
  };
}

async function gapAsked({
  gap = false,
  rubric,
  language,
  severities,
}: AnalysisOptions): Promise<(latest: PeriodResults) => Analyses["gap"]> {
  if (!gap) return () => null;
  const { measureGap } = await import("../gap/measure-gap.ts");
  const rubrics = await rubricsAtHand(rubric, language);
  return ({ entries }) => measureGap(entries, [], { rubrics, language, severities });
}

async function regionInRecap(
  { region, language, severities }: AnalysisOptions,
  earlier: PeriodResults | null,
): Promise<(latest: PeriodResults) => Analyses["region"]> {
  if (region === undefined) return () => null;
  const { regionAnalysis } = await import("./region-analysis.ts");
  return regionAnalysis({ region, earlier, language, severities });
}

async function planAsked({
  to,
  rubric,
  language,
}: AnalysisOptions): Promise<(latest: PeriodResults) => Analyses["plan"]> {
  if (to === undefined) return () => null;
  const { planTargetOf } = await import("./plan-target.ts");
  const { planRecap } = await import("../plan/plan-recap.ts");
  const rubrics = await rubricsAtHand(rubric, language);
  const predicates = rubrics.flatMap((loaded) => loaded.rubric.predicates);
  const target = to.trim().toLowerCase() === "next" ? null : planTargetOf(to, predicates, language);
  return ({ entries, trees }) => planRecap(entries, { trees, rubrics, to: target });
}

async function regionPlansAsked({
  goals,
  rubric,
  language,
}: AnalysisOptions): Promise<(latest: PeriodResults) => Analyses["regionPlans"]> {
  if (goals === undefined) return () => null;
  const { goalsOf, refuseUnknownLetters } = await import("./region-goals.ts");
  const { planRecapRegion } = await import("../region-plan/plan-recap-region.ts");
  const rubrics = await rubricsAtHand(rubric, language);
  const wanted = goalsOf(goals, language);
  const predicates = rubrics.flatMap((loaded) => loaded.rubric.predicates);
  refuseUnknownLetters(wanted.shares, predicates, language);
  return ({ entries, trees }) => planRecapRegion(entries, { trees, rubrics, goals: wanted });
}

async function followUpAnalysis(
  options: AnalysisOptions,
  earlier: readonly KnownResult[],
): Promise<(latest: RecapResults) => Analyses["followUp"]> {
  if (!options.followUp) return () => null;
  const { followUpAsked } = await import("./follow-up-asked.ts");
  return followUpAsked(options, earlier, await rubricsAtHand(options.rubric, options.language));
}

async function evidenceAnalysis(
  options: AnalysisOptions,
): Promise<(latest: RecapResults) => Promise<Analyses["evidence"]>> {
  if (options.evidence === undefined) return async () => null;
  const { evidenceAsked } = await import("./evidence-asked.ts");
  return evidenceAsked(options.evidence, options);
}

async function rubricsAtHand(
  rubric: string | undefined,
  language: AnalysisOptions["language"],
): Promise<readonly LoadedRubric[]> {
  const own = rubric === undefined ? [] : [await loadRubric(rubric, language)];
  return [...own, ...EDITIONS.map(loadEdition)];
}
