/**
 * Jobs in worker threads. A worker that is stuck, breaks down or runs out of memory is replaced; the file that it had
 * in hand is told, and the rest of its chunk goes back to be done by others.
 */
import { MessageChannel, type MessagePort, receiveMessageOnPort } from "node:worker_threads";
import { Tinypool } from "tinypool";
import type { FileFault } from "../assessment.ts";
import { lostEvaluation } from "./evaluate-job.ts";
import type { Job, JobSetup, Kept } from "./job.ts";
import { resultOf } from "./job-result.ts";
import { removeOwnLeftovers } from "./leftovers.ts";
import type { RunOptions } from "./run.ts";
import type { Report, WorkerSetup } from "./worker.ts";

declare const SAKIP_WORKER: string | undefined;

/** A message for each chunk costs little beside ten milliseconds for each file; small chunks lose less to a crash. */
const CHUNK_AT_MOST = 8;

/** Chunks for each worker that are still to come when the chunks begin to get smaller, so that all end together. */
const CHUNKS_AHEAD = 4;

/** Runs the jobs in worker threads and hands on each result as it comes. Ends early when it is told to stop. */
export async function runInWorkers(
  jobs: readonly Job[],
  setup: JobSetup,
  kept: Kept,
  options: RunOptions,
): Promise<void> {
  const stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  options.stop.addEventListener("abort", () => Atomics.store(stopped, 0, 1));
  const workers = Math.min(options.workers, jobs.length);
  const pool = startPool(workers, options.memoryMegabytes, { setup, kept, stopped });
  const broken = new Promise<never>((_, reject) => pool.on("error", reject));
  const waiting = [...jobs].reverse();
  const run: Run = { pool, setup, kept, options, broken, waiting, lost: [], workers };
  try {
    await Promise.all(Array.from({ length: workers }, () => takeChunks(run)));
  } finally {
    await pool.destroy();
    removeOwnLeftovers(run.lost);
  }
}

interface Run {
  readonly pool: Tinypool;
  readonly setup: JobSetup;
  readonly kept: Kept;
  readonly options: RunOptions;
  /** Rejects when workers cannot even be started. */
  readonly broken: Promise<never>;
  /** The next job last. */
  readonly waiting: Job[];
  /** Jobs that a worker broke down on; grows. */
  readonly lost: Job[];
  readonly workers: number;
}

function startPool(workers: number, memoryMegabytes: number, workerData: WorkerSetup): Tinypool {
  const worker =
    typeof SAKIP_WORKER === "string"
      ? new URL(SAKIP_WORKER, import.meta.url)
      : new URL("./worker-from-source.mjs", import.meta.url);
  return new Tinypool({
    filename: worker.href,
    name: "evaluateChunk",
    minThreads: workers,
    maxThreads: workers,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
    workerData,
  });
}

async function takeChunks(run: Run): Promise<void> {
  while (run.waiting.length > 0 && !run.options.stop.aborted) {
    const size = Math.ceil(run.waiting.length / (run.workers * CHUNKS_AHEAD));
    const chunk = run.waiting.splice(-Math.min(size, CHUNK_AT_MOST)).reverse();
    const left = await runChunk(chunk, run);
    run.waiting.push(...left.toReversed());
  }
}

/** Has one worker do the chunk. What is left is not done yet, because the worker ended before. */
async function runChunk(chunk: readonly Job[], run: Run): Promise<readonly Job[]> {
  const { port1: ours, port2: report } = new MessageChannel();
  const progress = watchChunk(ours, chunk, run.options);
  try {
    const task = run.pool.run(
      { jobs: chunk, report },
      { transferList: [report], signal: progress.overdue.signal },
    );
    await Promise.race([task, run.broken]);
    return progress.end().left.filter(() => !run.options.stop.aborted);
  } catch (error) {
    const { inHand, left } = progress.end();
    // No file is to blame when the worker never came so far as to open one.
    if (left.length === chunk.length && !inHand) throw error;
    if (!inHand) return left;
    run.lost.push(inHand);
    const fault = faultOf(error, progress.overdue.signal.aborted, run.options);
    const evaluation = lostEvaluation(inHand, run.setup, fault);
    run.options.onResult(resultOf(inHand, [evaluation], run.kept, new Set()));
    return left.filter((job) => job !== inHand);
  }
}

function faultOf(error: unknown, isOverdue: boolean, { timeoutSeconds }: RunOptions): FileFault {
  if (isOverdue) return { kind: "too-slow", seconds: timeoutSeconds };
  const isMemory = error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
  const [detail = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return isMemory
    ? { kind: "crash", cause: "memory", detail: "" }
    : { kind: "crash", cause: "error", detail };
}

interface ChunkProgress {
  /** Aborted when a file takes longer than it may. */
  readonly overdue: AbortController;
  /** Takes what was still on its way; after that nothing counts any more. */
  end(): { readonly inHand: Job | null; readonly left: readonly Job[] };
}

/** Hands on what a worker reports of its chunk, and watches the clock for each file. */
function watchChunk(port: MessagePort, chunk: readonly Job[], options: RunOptions): ChunkProgress {
  const left = new Map(chunk.map((job) => [job.index, job]));
  const overdue = new AbortController();
  let clock: NodeJS.Timeout | undefined;
  let inHand: Job | null = null;
  const take = (message: Report) => {
    clearTimeout(clock);
    if (message.kind === "begun") {
      inHand = left.get(message.index) ?? null;
      if (inHand) options.onBegin(inHand.file);
      clock = setTimeout(() => overdue.abort(), options.timeoutSeconds * 1000);
    } else {
      inHand = null;
      left.delete(message.result.index);
      options.onResult(message.result);
    }
  };
  port.on("message", take);
  return {
    overdue,
    end() {
      for (let late = receiveMessageOnPort(port); late; late = receiveMessageOnPort(port)) take(late.message);
      clearTimeout(clock);
      port.close();
      return { inHand, left: [...left.values()] };
    },
  };
}
