/** What a recap is asked to say beyond its figures. It is read before anything else, so that a slip is told at once. */
import { type Analyses, NO_ANALYSES } from "../analyses.ts";
import type { PeriodResults } from "../compare/compare.ts";
import type { EntryTexts, TextsAsked } from "../entry-texts.ts";
import type { Evaluation } from "../evaluation.ts";
import type { KnownResult } from "../follow-up/known-result.ts";
import { textsOf } from "../language/texts.ts";
import { readOpdList } from "../opd-list.ts";
import { naturalOrder } from "../recap/order.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import type { PeriodOptions } from "./comparing.ts";
import { UsageError } from "./outcome.ts";

export interface AnalysisOptions extends PeriodOptions {
  /** A path that holds earlier results. */
  readonly previous: string | undefined;
  readonly target: string | undefined;
  /** The file that lists names that changed. */
  readonly names: string | undefined;
  /** Whether self-assessments are held against the evaluators. */
  readonly gap?: boolean | undefined;
  /** The region's own value, where it is asked for. */
  readonly region?: RegionAsked | undefined;
  /** What to plan for: `next`, a predicate or a score. */
  readonly to?: string | undefined;
  /** Whether recommendations are followed up. */
  readonly followUp?: boolean | undefined;
  /** The evidence folder. */
  readonly evidence?: string | undefined;
}

interface RegionAsked {
  /** Percent, as it was written. */
  readonly unitWeight: string | undefined;
  /** The file that lists the units with their clusters. */
  readonly opdList: string | null;
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
  const earlier: KnownResult[] = [];
  const comparing = await comparisonAsked(options, earlier);
  const measuring = await gapAsked(options);
  const joining = await regionAnalysis(options);
  const planning = await planAsked(options);
  const followingUp = await followUpAnalysis(options, earlier);
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
      followUp: followingUp(latest),
      evidence: await checking(latest),
    };
  };
}

/** @param known gets the earlier results as follow-up needs them, where it is asked for: they are read once */
async function comparisonAsked(
  options: AnalysisOptions,
  known: KnownResult[],
): Promise<(latest: PeriodResults) => Analyses["comparison"]> {
  const { previous, target, names, language, severities } = options;
  if (previous === undefined) {
    const idle = target === undefined ? (names === undefined ? null : "--names") : "--target";
    if (idle !== null) throw new UsageError(textsOf(language).compare.command.needsPrevious(idle));
    return () => null;
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
  const see = options.followUp ? await keeping(known) : undefined;
  const earlier = await periodsOf([previous], { ...options, see });
  return (latest) => compare([...earlier, latest], asked);
}

async function keeping(known: KnownResult[]): Promise<(evaluation: Evaluation) => void> {
  const { knownOf } = await import("../follow-up-sources.ts");
  return (evaluation) => {
    if (evaluation.rubric !== null) known.push(knownOf(evaluation));
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

/** Of the latest year: the results of others are told and do not count. */
async function regionAnalysis({
  region,
  language,
  severities,
}: AnalysisOptions): Promise<(latest: PeriodResults) => Analyses["region"]> {
  if (region === undefined) return () => null;
  const { regionAsked, weightOf } = await import("./region-asked.ts");
  const { buildRegion } = await import("../region/build-region.ts");
  const { yearsAmong } = await import("../region/members.ts");
  const unitWeight = weightOf(region.unitWeight, language);
  const listed = region.opdList === null ? null : (await readOpdList(region.opdList, language)).units;
  const asked = regionAsked({ listed, unitMean: "clusters", unitWeight, language, severities });
  return ({ entries }) => {
    const [year = null] = yearsAmong(entries);
    return buildRegion({ entries, texts: new Map(), findings: [] }, { ...asked, year, previous: null });
  };
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
