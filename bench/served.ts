/** A peer that stays in one warm process and is handed one job after the other. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface Job {
  readonly file: string;
  readonly folder: string;
}

export interface Served {
  /** Milliseconds that the job took by the peer's own clock: neither start-up nor the pipe counts. */
  run(job: Job): Promise<number>;
  stop(): void;
}

/** Starts a peer that reads jobs as JSON lines and answers each with `{"ms"}`. */
export function serve(command: readonly string[]): Served {
  const [program = "", ...args] = command;
  const child = spawn(program, args, { stdio: "pipe" });
  const complaints: Buffer[] = [];
  child.stderr.on("data", (chunk: Buffer) => complaints.push(chunk));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async run(job) {
      child.stdin.write(`${JSON.stringify(job)}\n`);
      const { value, done } = await answers.next();
      if (done) throw new Error(lastLine(Buffer.concat(complaints).toString()) || "ended without an answer");
      return (JSON.parse(value) as { ms: number }).ms;
    },
    stop: () => end(child),
  };
}

function end(child: ChildProcessWithoutNullStreams): void {
  child.stdin.destroy();
  child.kill();
}

/** What a traceback ends with in Python, or the line that names the error in Node. */
function lastLine(text: string): string {
  const lines = text.trim().split("\n");
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines.at(-1) ?? "";
}
