/** `sakip score` and `sakip check`: workbooks → evaluations → files and text. */
import { type Analyses, isAsked, NO_ANALYSES } from "../analyses.ts";
import { evaluateJob } from "../batch/evaluate-job.ts";
import type { Job, JobSetup } from "../batch/job.ts";
import { isUnwritten } from "../batch/job-result.ts";
import { planJobs, plannedSummaries } from "../batch/plan.ts";
import type { Shard } from "../batch/shard.ts";
import { documentOf } from "../document.ts";
import type { DocumentOptions, Evaluation } from "../evaluation.ts";
import type { Input } from "../inputs.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { LoadedMap } from "../layout-map/read.ts";
import { realPathsOf } from "../outputs.ts";
import { entryOf } from "../recap/entry.ts";
import type { CiFormat } from "../report/ci-formats.ts";
import { isReportFormat, REPORTERS, type ReportFormat } from "../report/reporters.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import { type Analyse, type AnalysisOptions, analysesAsked, optionsOf } from "./analysing.ts";
import { errorPieces } from "./error-pieces.ts";
import { type FailOn, fails } from "./fail-on.ts";
import { inputsOf } from "./inputs-of.ts";
import { refuseFileAsFolder } from "./out-folder.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import type { Watcher } from "./watcher.ts";

export interface ScoreOptions {
  readonly language: Language;
  readonly format: ReportFormat | CiFormat;
  /** `check` shows findings only. */
  readonly view: "score" | "check";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly failOn: FailOn;
  readonly watcher: Watcher;
  /** Aborted once the person wants the run to end; whoever asks takes over what the signals of the system do. */
  readonly stop: () => AbortSignal;
  /** Null: nothing is written. */
  readonly write: {
    readonly out: string | null;
    readonly overwrite: boolean;
    /** Take over the results of an earlier run that still hold. */
    readonly resume: boolean;
  } | null;
  /** Patterns of files to leave out. */
  readonly exclude: readonly string[];
  /** Worker threads; undefined: one for each core. */
  readonly jobs: number | undefined;
  /** Seconds that one file may take; undefined: as many as is usual. */
  readonly timeout: number | undefined;
  readonly shard: Shard | null;
  /** The file that lists the OPDs that must send a workbook. */
  readonly opdList: string | null;
  /** A rubric's id or file. */
  readonly rubric: string | undefined;
  /** The file of the map that says where everything stands. */
  readonly map?: string | undefined;
  /** The template that the workbooks are compared with. */
  readonly against?: string | undefined;
  readonly evaluate: Omit<DocumentOptions, "rubric" | "language">;
  /** What the recap, or the report of one workbook, says beyond the figures. */
  readonly analyses?: AnalysisOptions | undefined;
}

/** What a command line means, before any workbook is opened. */
export interface Plan {
  readonly paths: readonly string[];
  readonly inputs: readonly Input[];
  /** One for each input, in the same order. */
  readonly jobs: readonly Job[];
  readonly setup: JobSetup;
  /** What can be said of the results beyond their figures. */
  readonly analyse: Analyse;
}

/**
 * Scores every workbook that the paths mean.
 *
 * @throws UsageError when a path does not exist, RubricError when the rubric cannot be used
 */
export async function scoreCommand(paths: readonly string[], options: ScoreOptions): Promise<Outcome> {
  const plan = await planOf(paths, options);
  const [job] = plan.jobs;
  if (job && plan.jobs.length === 1 && !isOfMany(options)) return scoreOne(job, plan, options);
  const { scoreMany } = await import("./score-many.ts");
  return scoreMany(plan, options);
}

/** A list of OPDs, a region and a plan for all together make a recap of a single workbook too. */
function isOfMany({ shard, opdList, analyses }: ScoreOptions): boolean {
  const isTogether = analyses?.region !== undefined || analyses?.goals !== undefined;
  return shard !== null || opdList !== null || isTogether;
}

async function planOf(paths: readonly string[], options: ScoreOptions): Promise<Plan> {
  const { language, write } = options;
  if (options.shard && options.opdList !== null)
    throw new UsageError(textsOf(language).cli.errors.listWithShard);
  refuseFileAsFolder(write?.out ?? null, language);
  const analyse = await analyseOf(options);
  const inputs = await inputsOf(paths, options);
  const asked = options.rubric === undefined ? undefined : await loadRubric(options.rubric, language);
  const mapped = await mapOf(options, asked);
  const rubric = mapped?.loaded ?? asked;
  refuseUnknownLetter(options.evaluate.flagFrom, rubric, language);
  const jobs = planJobs(inputs, write?.out ?? null);
  const setup: JobSetup = {
    options: {
      ...options.evaluate,
      rubric: rubric ? { id: rubric.rubric.id, sha256: rubric.sha256 } : null,
      ...(mapped && { map: { file: mapped.map.file, sha256: mapped.map.sha256 } }),
      language,
    },
    rubric,
    map: mapped?.map,
    against: await againstOf(options, rubric),
    write: write && { overwrite: write.overwrite || write.resume, resume: write.resume },
    inputs: realPathsOf(inputs.map(({ file }) => file)),
    planned: plannedSummaries(jobs),
  };
  return { paths, inputs, jobs, setup, analyse };
}

/** A shard's own results are compared with nothing and are no region: the recap of all shards is. */
async function analyseOf({ analyses, shard, language }: ScoreOptions): Promise<Analyse> {
  if (!analyses) return async () => NO_ANALYSES;
  const [asked] = optionsOf(analyses);
  if (shard && asked !== undefined)
    throw new UsageError(textsOf(language).cli.errors.conflictingOptions(asked, "--shard"));
  return analysesAsked(analyses);
}

async function mapOf(
  { map, evaluate, language }: ScoreOptions,
  rubric: LoadedRubric | undefined,
): Promise<LoadedMap | null> {
  if (map === undefined) return null;
  if (evaluate.sheet !== null)
    throw new UsageError(textsOf(language).cli.errors.conflictingOptions("--map", "--sheet"));
  const { readMap } = await import("../layout-map/read.ts");
  return readMap(map, rubric, language);
}

async function againstOf(
  { against, language }: ScoreOptions,
  rubric: LoadedRubric | undefined,
): Promise<JobSetup["against"]> {
  if (against === undefined) return undefined;
  const { readAgainst } = await import("./check-against.ts");
  return readAgainst(against, { rubric, language });
}

function refuseUnknownLetter(
  letter: string | null,
  rubric: LoadedRubric | undefined,
  language: Language,
): void {
  const rubrics = rubric ? [rubric] : EDITIONS.map(loadEdition);
  const known = rubrics.flatMap((loaded) => loaded.rubric.predicates.map((predicate) => predicate.letter));
  if (letter === null || known.includes(letter)) return;
  const allowed = [...new Set(known)].join(", ");
  throw new UsageError(textsOf(language).cli.errors.invalidChoice("--flag-from", letter, allowed));
}

/** One workbook is evaluated here and now: no thread, and no recap unless it holds several OPDs. */
async function scoreOne(job: Job, plan: Plan, options: ScoreOptions): Promise<Outcome> {
  const { setup } = plan;
  options.watcher.started(1);
  const analysesOf = analysesOnce(plan, options);
  const evaluations = await evaluateJob(job, setup, async (result) =>
    addendumOf(await analysesOf(result), "markdown", options),
  );
  const [evaluation, ...others] = evaluations;
  if (others.length > 0) {
    const { tellUnits } = await import("./score-many.ts");
    return tellUnits(job, evaluations, plan, options);
  }
  const entry = entryOf(evaluation);
  const unwritten = isUnwritten(evaluation);
  options.watcher.done({
    file: entry.file,
    flagged: Number(entry.flagged === true),
    unreadable: entry.status === "unreadable",
  });
  const failed = fails({ ...entry, unwritten }, options.failOn);
  const exitCode = entry.status === "unreadable" ? 2 : failed ? 1 : 0;
  const analyses = await analysesOf(evaluation);
  const text = await textOfOne(evaluation, analyses, setup, options, exitCode);
  const addendum = await addendumOf(analyses, options.format, options);
  return { text: addendum === "" || typeof text !== "string" ? text : `${text}\n${addendum}`, exitCode };
}

/** What is said of one workbook beyond its result. It is looked for once: its memo and what is shown say the same. */
function analysesOnce(plan: Plan, options: ScoreOptions): (evaluation: Evaluation) => Promise<Analyses> {
  const asked = options.analyses ? optionsOf(options.analyses) : [];
  const found = new Map<Evaluation, Promise<Analyses>>();
  const look = async (evaluation: Evaluation) => {
    if (asked.length === 0) return NO_ANALYSES;
    const { analysesOfOne } = await import("./told-of-one.ts");
    return analysesOfOne(evaluation, plan, options);
  };
  return (evaluation) => {
    const analyses = found.get(evaluation) ?? look(evaluation);
    found.set(evaluation, analyses);
    return analyses;
  };
}

/** In a format that people read; else nothing. */
async function addendumOf(
  analyses: Analyses,
  format: ScoreOptions["format"],
  options: ScoreOptions,
): Promise<string> {
  const isRead = format === "markdown" || (format === "table" && !options.quiet);
  if (!isRead || !isAsked(analyses)) return "";
  const { toldOfOne } = await import("./told-of-one.ts");
  return toldOfOne(analyses, { ...options, format });
}

async function textOfOne(
  evaluation: Evaluation,
  analyses: Analyses,
  setup: JobSetup,
  options: ScoreOptions,
  exitCode: number,
): Promise<string | Iterable<string>> {
  const { format, language, quiet } = options;
  if (format === "table" && quiet) return errorPieces([evaluation], setup.options, options);
  if (format === "json") {
    const { jsonWithAnalyses } = await import("../report/analyses-json.ts");
    return [...jsonWithAnalyses(documentOf([evaluation], setup.options), [evaluation], analyses)].join("");
  }
  if (isReportFormat(format)) return REPORTERS[format](documentOf([evaluation], setup.options), options);
  const { ciPieces } = await import("./ci-text.ts");
  return ciPieces([evaluation], { format, language, severities: setup.options.severity, exitCode });
}
