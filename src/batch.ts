/** Many workbooks: in worker threads where that pays, one after the other where it does not. */
import { setImmediate } from "node:timers/promises";
import { jobResult } from "./batch/evaluate-job.ts";
import type { Job, JobSetup, Kept } from "./batch/job.ts";
import type { RunOptions } from "./batch/run.ts";

/** Starting worker threads takes as long as evaluating about so many workbooks. */
const FEW = 8;

/** An LKE takes some ten milliseconds; a file that takes a minute never was one. */
const USUAL_TIMEOUT_SECONDS = 60;

/**
 * Reading stays far below it, whatever the file (see the limits of `workbook/zip/limits.ts`). From 2 GB on V8 lets a heap grow
 * fourfold before it collects all of it; below, it does so every quarter of a second, and forgets compiled code each time.
 */
const WORKER_MEGABYTES = 2048;

export interface BatchOptions extends Omit<RunOptions, "timeoutSeconds" | "memoryMegabytes"> {
  /** How long one file may take; undefined: as long as is usual. */
  readonly timeoutSeconds: number | undefined;
  readonly memoryMegabytes?: number;
}

/**
 * Evaluates all jobs and hands on each result as it comes, in any order; the results are the same for any number of
 * workers. One workbook never stops the others. A few are evaluated without threads, unless a limit was asked for that
 * only a thread can keep.
 *
 * @throws when worker threads cannot be started
 */
export async function runBatch(
  jobs: readonly Job[],
  setup: JobSetup,
  kept: Kept,
  options: BatchOptions,
): Promise<void> {
  if (jobs.length === 0) return;
  if (jobs.length <= FEW && options.timeoutSeconds === undefined) return runHere(jobs, setup, kept, options);
  const { runInWorkers } = await import("./batch/pool.ts");
  const { timeoutSeconds = USUAL_TIMEOUT_SECONDS, memoryMegabytes = WORKER_MEGABYTES } = options;
  await runInWorkers(jobs, setup, kept, { ...options, timeoutSeconds, memoryMegabytes });
}

async function runHere(
  jobs: readonly Job[],
  setup: JobSetup,
  kept: Kept,
  { stop, onBegin, onResult }: BatchOptions,
): Promise<void> {
  const known = new Set<string>();
  for (const job of jobs) {
    // Signals are heard between files only.
    await setImmediate();
    if (stop.aborted) return;
    onBegin(job.file);
    onResult(await jobResult(job, setup, kept, known));
  }
}
