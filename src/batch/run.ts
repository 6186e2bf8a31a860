/** What a run of many jobs is told beside them. */
import type { JobResult } from "./job.ts";

export interface RunOptions {
  /** Worker threads. */
  readonly workers: number;
  /** How long one file may take. */
  readonly timeoutSeconds: number;
  /** How much memory one worker's objects may take. */
  readonly memoryMegabytes: number;
  /** Once aborted, files in hand are finished and no others are begun. */
  readonly stop: AbortSignal;
  readonly onBegin: (file: string) => void;
  readonly onResult: (result: JobResult) => void;
}
