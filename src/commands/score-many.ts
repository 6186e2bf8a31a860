/** `sakip score` and `sakip check` of many workbooks: evaluated by workers, gathered, and told together. */
import { availableParallelism } from "node:os";
import { type Evaluations, type Job, type JobResult, type Kept, reportedName } from "../batch/job.ts";
import { resultOf } from "../batch/job-result.ts";
import { removeLeftovers } from "../batch/leftovers.ts";
import { isInShard } from "../batch/shard.ts";
import { runBatch } from "../batch.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { NO_TEXTS } from "../entry-texts.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { buildRecap } from "../recap/build.ts";
import type { ListedUnit, Recap, RecapEntry } from "../recap.ts";
import { visibleLine } from "../report/visible.ts";
import { EDITIONS, loadEdition } from "../rubric/load.ts";
import { outputFindings } from "../validate/outputs.ts";
import type { OutputFault } from "../validate/rule.ts";
import { textsAsked } from "./analysing.ts";
import { fails } from "./fail-on.ts";
import { type Gathering, openGathering } from "./gathering.ts";
import { filesTogether, togetherFolder, writeTogether } from "./many-outputs.ts";
import { textOfMany } from "./many-text.ts";
import type { Outcome } from "./outcome.ts";
import type { Plan, ScoreOptions } from "./score.ts";

/** Scores the workbooks of a plan, as far as the person lets it. */
export async function scoreMany(plan: Plan, options: ScoreOptions): Promise<Outcome> {
  const listed = options.opdList === null ? null : await unitsIn(options.opdList, options.language);
  const jobs = jobsOf(plan, options);
  if (options.write?.resume)
    removeLeftovers([...jobs.map(({ folder }) => folder), togetherFolder(plan.paths, options.write.out)]);
  return gathered(async (gathering) => {
    await evaluateAll(jobs, plan, gathering, options.stop(), options);
    return told(gathering, plan, { jobs, listed }, options);
  });
}

/** Tells of the OPDs of one workbook what is told of those of many. */
export async function tellUnits(
  job: Job,
  evaluations: Evaluations,
  plan: Plan,
  options: ScoreOptions,
): Promise<Outcome> {
  return gathered(async (gathering) => {
    const result = resultOf(job, evaluations, keptFor(options), new Set());
    gathering.add(result);
    tellWatcher(result, options);
    options.watcher.ended();
    return told(gathering, plan, { jobs: [job], listed: null }, options);
  });
}

/** The gathering is closed once its texts are shown, or when there will be none. */
async function gathered(tell: (gathering: Gathering) => Promise<Outcome>): Promise<Outcome> {
  const gathering = openGathering();
  try {
    return await tell(gathering);
  } catch (error) {
    gathering.close();
    throw error;
  }
}

/** What all results come to: the recap, its files and its text. */
async function told(
  gathering: Gathering,
  plan: Plan,
  { jobs, listed }: { readonly jobs: readonly Job[]; readonly listed: readonly ListedUnit[] | null },
  options: ScoreOptions,
): Promise<Outcome> {
  const entries = gathering.entries();
  const notReached = jobs.filter(({ index }) => !gathering.isDone(index));
  const recap = buildRecap(entries, {
    trees: gathering.trees,
    rubrics: plan.setup.rubric ? [plan.setup.rubric] : EDITIONS.map(loadEdition),
    listed,
    notReached: notReached.map(({ file }) => reportedName(file)),
    analyses: await plan.analyse({
      source: plan.paths.join(", "),
      entries,
      trees: gathering.trees,
      texts: gathering.texts(),
      ownFiles: filesTogether(plan.paths, options.write?.out ?? null),
      findings: [],
    }),
    language: options.language,
    severities: options.evaluate.severity,
  });
  const { written, faults } = await writeTogether(recap, gathering, plan, options);
  const unwritten = outputFindings({ outputFaults: faults }, options.language);
  const exitCode = exitCodeOf(recap, entries, gathering, faults, options);
  return {
    text: textOfMany(recap, gathering, { plan, entries, written, unwritten, options, exitCode }),
    notices: noticesOf(recap, unwritten, options),
    exitCode,
  };
}

function tellWatcher({ file, results }: JobResult, { watcher }: Pick<ScoreOptions, "watcher">): void {
  watcher.done({
    file,
    flagged: results.filter(({ flagged }) => flagged).length,
    unreadable: results.some(({ status }) => status === "unreadable"),
  });
}

async function unitsIn(file: string, language: Language): Promise<readonly ListedUnit[]> {
  const { readOpdList } = await import("../opd-list.ts");
  return (await readOpdList(file, language)).units;
}

function jobsOf({ inputs, jobs }: Plan, { shard }: ScoreOptions): readonly Job[] {
  if (!shard) return jobs;
  return jobs.filter(({ index }) => {
    const input = inputs[index];
    return input !== undefined && isInShard(input, shard);
  });
}

async function evaluateAll(
  jobs: readonly Job[],
  { setup }: Plan,
  gathering: Gathering,
  stop: AbortSignal,
  options: ScoreOptions,
): Promise<void> {
  const { watcher } = options;
  watcher.started(jobs.length);
  stop.addEventListener("abort", () => watcher.ended());
  try {
    await runBatch(jobs, setup, keptFor(options), {
      workers: options.jobs ?? availableParallelism(),
      timeoutSeconds: options.timeout,
      stop,
      onBegin: (file) => watcher.began(file),
      onResult(result) {
        gathering.add(result);
        tellWatcher(result, options);
      },
    });
  } finally {
    watcher.ended();
  }
}

/** Which evaluations are needed whole once all are done. */
function wholeFor({ format, view, quiet, shard, write }: ScoreOptions): Kept["whole"] {
  const isTold = format === "table" ? view === "check" || quiet : format !== "markdown";
  if (isTold) return "all";
  return shard && write ? "unsummarised" : "none";
}

function keptFor(options: ScoreOptions): Kept {
  const { analyses } = options;
  return { whole: wholeFor(options), texts: analyses ? textsAsked(analyses) : NO_TEXTS };
}

/** What is said apart from the result: what stopped, and what was not written if the result does not say it. */
function noticesOf(
  { summary: { workbooks, notReached } }: Recap,
  unwritten: readonly Diagnostic[],
  { language, write, format, quiet }: ScoreOptions,
): readonly string[] {
  const { cli } = textsOf(language);
  const stopped = notReached > 0 ? [cli.stopped(String(workbooks), String(workbooks + notReached))] : [];
  const goOn = notReached > 0 && write ? [cli.goOn] : [];
  const isTold = format === "table" && !quiet;
  return [
    ...stopped,
    ...goOn,
    ...(isTold ? [] : unwritten.map(({ code, message, fix }) => visibleLine(`${code} ${message} → ${fix}`))),
  ];
}

/** 130 when the run was stopped, 2 when not one workbook could be read, 1 when `--fail-on` says so. */
function exitCodeOf(
  { summary, findings }: Recap,
  entries: readonly RecapEntry[],
  { unwritten }: Gathering,
  faults: readonly OutputFault[],
  { failOn }: ScoreOptions,
): Outcome["exitCode"] {
  if (summary.notReached > 0) return 130;
  if (summary.workbooks > 0 && summary.unreadable === summary.workbooks) return 2;
  const count = { error: faults.length, warning: 0, info: 0 };
  for (const { diagnostic } of findings) count[diagnostic.severity] += 1;
  const together = { total: 0, flagged: null, findings: count, unwritten: faults.length > 0 };
  const isFailed =
    fails(together, failOn) ||
    entries.some((entry) => fails({ ...entry, unwritten: unwritten.has(entry.file) }, failOn));
  return isFailed ? 1 : 0;
}
