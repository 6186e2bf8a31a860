/** Whole processes that are run to their end, with the time and the memory that they took. */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Run {
  readonly name: string;
  readonly ms: number;
  /** The most memory that the processes held, threads included, summed; NaN where the system does not tell. */
  readonly peakMb: number;
}

export interface Process {
  readonly command: readonly string[];
  /** For its standard input. */
  readonly input: string;
  /** Exit codes of a run that worked. */
  readonly fine: readonly number[];
}

/** Starts all processes at once and waits for the last one. */
export async function runToEnd(name: string, processes: readonly Process[]): Promise<Run> {
  const started = performance.now();
  const peaks = await Promise.all(processes.map(peakOf));
  return { name, ms: performance.now() - started, peakMb: peaks.reduce((sum, peak) => sum + peak, 0) };
}

/** How often the high-water mark is read: it only grows, so what is missed is the end. */
const LOOK_EVERY_MS = 20;

function peakOf({ command: [program = "", ...args], input, fine }: Process): Promise<number> {
  const child = spawn(program, args, { stdio: ["pipe", "ignore", "pipe"] });
  let peak = Number.NaN;
  let complaints = "";
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  const timer = setInterval(() => {
    peak = highWaterMark(child.pid) ?? peak;
  }, LOOK_EVERY_MS);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(timer);
      if (code !== null && fine.includes(code)) resolve(peak);
      else reject(new Error(`${program} ended with ${code}: ${complaints.slice(-2000)}`));
    });
  });
}

/** Megabytes; null once the process is gone and where there is no /proc. */
function highWaterMark(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
