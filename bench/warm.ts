/** Warm times: every peer in a process of its own, handed the same files in turn. */
import { existsSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Peer, SAKIP } from "./peers.ts";
import { type Served, serve } from "./served.ts";

export interface WarmTimes {
  /** Milliseconds by peer; the same place in every list is the same file in the same round. */
  readonly times: ReadonlyMap<string, readonly number[]>;
  readonly files: readonly string[];
  /** Files that a peer could not do or does not score alike; they are measured for nobody. */
  readonly leftOut: readonly string[];
}

/** Runs of each file before anything is measured: V8 goes on compiling what is hot for about so many. */
const WARM_UP_ROUNDS = 15;

export async function measureWarm(
  peers: readonly Peer[],
  files: readonly string[],
  { scratch, rounds }: { readonly scratch: string; readonly rounds: number },
): Promise<WarmTimes> {
  const able = peers.flatMap(({ name, warm }) => (warm ? [{ name, warm }] : []));
  const { comparable, leftOut } = await compare(able, files, scratch);
  const served = able.map(({ name, warm }) => ({ name, process: serve(warm) }));
  const times = new Map<string, number[]>(able.map(({ name }) => [name, []]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const file of comparable) {
      for (const { name, process } of served) {
        const ms = await process.run({ file, folder: path.join(scratch, name) });
        if (round >= 0) times.get(name)?.push(ms);
      }
    }
  }
  for (const { process } of served) process.stop();
  return { times, files: comparable, leftOut };
}

/** A time is worth nothing without the right result: each file's total and predicate must be the same from all. */
async function compare(
  peers: readonly { readonly name: string; readonly warm: readonly string[] }[],
  files: readonly string[],
  scratch: string,
): Promise<{ readonly comparable: readonly string[]; readonly leftOut: readonly string[] }> {
  const comparable: string[] = [];
  const leftOut: string[] = [];
  for (const file of files) {
    const results = new Map<string, string>();
    for (const { name, warm } of peers) {
      const process = serve(warm);
      results.set(name, await resultOf(process, file, path.join(scratch, name)));
      process.stop();
    }
    const ours = results.get(SAKIP);
    const others = [...results].filter(([, result]) => result !== ours);
    if (others.length === 0) comparable.push(file);
    else
      leftOut.push(
        `${path.basename(file)}: ${[[SAKIP, ours], ...others].map(([name, result]) => `${name}: ${result}`).join("; ")}`,
      );
  }
  return { comparable, leftOut };
}

async function resultOf(process: Served, file: string, folder: string): Promise<string> {
  const summary = path.join(folder, `${path.parse(file).name}.summary.json`);
  rmSync(summary, { force: true });
  try {
    await process.run({ file, folder });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  if (!existsSync(summary)) return "no summary written";
  const { evaluations } = JSON.parse(readFileSync(summary, "utf8")) as {
    evaluations: readonly { total: number | null; predicate: string | null }[];
  };
  return evaluations.map(({ total, predicate }) => `${total} ${predicate}`).join();
}
