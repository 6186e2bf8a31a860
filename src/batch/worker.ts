/** What runs in each worker thread: chunks of jobs, each result handed back as it is there. */
import { type MessagePort, workerData } from "node:worker_threads";
import { jobResult } from "./evaluate-job.ts";
import type { Job, JobResult, JobSetup, Kept } from "./job.ts";

/** What every worker is given once. */
export interface WorkerSetup {
  readonly setup: JobSetup;
  readonly kept: Kept;
  /** One shared number: other than 0 once the run is to stop. */
  readonly stopped: Int32Array;
}

export interface Chunk {
  readonly jobs: readonly Job[];
  readonly report: MessagePort;
}

/** `begun` comes before a file is opened: if nothing follows, it was that file. */
export type Report =
  | { readonly kind: "begun"; readonly index: number }
  | { readonly kind: "done"; readonly result: JobResult };

const knownRubrics = new Set<string>();

/** Evaluates the jobs of a chunk in turn, and no more of them once the run is to stop. */
export async function evaluateChunk({ jobs, report }: Chunk): Promise<void> {
  // The pool hands its own data and ours over together.
  const [, { setup, kept, stopped }] = workerData as readonly [unknown, WorkerSetup];
  const send = (message: Report) => report.postMessage(message);
  for (const job of jobs) {
    if (Atomics.load(stopped, 0) !== 0) break;
    send({ kind: "begun", index: job.index });
    send({ kind: "done", result: await jobResult(job, setup, kept, knownRubrics) });
  }
  report.close();
}
