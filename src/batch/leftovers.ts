/** Half-written files under temporary names, left behind by a process or a thread that was killed. */
import { removeTemporaries } from "../outputs.ts";
import type { Job } from "./job.ts";

/** Removes from the folders what processes that are no more left of our outputs. */
export function removeLeftovers(folders: readonly string[]): void {
  for (const folder of new Set(folders)) removeTemporaries(folder, isGone);
}

/** Removes what threads of this process left that were ended while they had these jobs in hand. */
export function removeOwnLeftovers(lost: readonly Job[]): void {
  const isOwn = (pid: number) => pid === process.pid;
  for (const folder of new Set(lost.map((job) => job.folder))) removeTemporaries(folder, isOwn);
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}
