/** Cold times: whole processes, from start to exit, one after the other. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { bareProcesses, LIBREOFFICE, type Peer } from "./peers.ts";

interface Contestant {
  readonly name: string;
  command(file: string): readonly string[];
  readonly fine: readonly number[];
}

/** LibreOffice takes part in every third round only: it alone takes as long as all others together. */
const LIBREOFFICE_EVERY = 3;

/** Milliseconds by process; each round takes the next file, so that the same round is the same file for all. */
export function measureCold(
  peers: readonly Peer[],
  files: readonly string[],
  { scratch, rounds }: { readonly scratch: string; readonly rounds: number },
): ReadonlyMap<string, readonly number[]> {
  const contestants = [
    ...bareProcesses().map(({ name, command }): Contestant => ({ name, command: () => command, fine: [0] })),
    ...peers.map(
      ({ name, cold, fine }): Contestant => ({
        name,
        command: (file) => cold(file, path.join(scratch, name)),
        fine,
      }),
    ),
  ];
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  // The first round fills the disk cache, the compile caches and LibreOffice's profile.
  for (let round = -1; round < rounds; round += 1) {
    const file = files[Math.max(round, 0) % files.length] ?? "";
    for (const contestant of contestants) {
      if (contestant.name === LIBREOFFICE && round % LIBREOFFICE_EVERY > 0) continue;
      const ms = timeOf(contestant, file);
      if (round >= 0) times.get(contestant.name)?.push(ms);
    }
  }
  return times;
}

function timeOf({ name, command, fine }: Contestant, file: string): number {
  const [program = "", ...args] = command(file);
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const ms = performance.now() - started;
  if (status === null || !fine.includes(status))
    throw new Error(`${name} ended with ${status} on ${file}: ${stderr}`);
  return ms;
}
