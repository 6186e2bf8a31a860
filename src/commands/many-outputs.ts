/** What many workbooks leave behind together: the recap, or of a shard what `sakip recap` needs to make it. */
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { isSummarised } from "../batch/job.ts";
import type { Shard } from "../batch/shard.ts";
import { relative } from "../batch/workbook-outputs.ts";
import type { Evaluation } from "../evaluation.ts";
import { RECAP_FILES, realPathsOf, refusedOutputs, writeOutputs } from "../outputs.ts";
import type { Recap } from "../recap.ts";
import { shardReport } from "../report/json.ts";
import type { OutputFault } from "../validate/rule.ts";
import { TOOL } from "../version.ts";
import type { Gathering } from "./gathering.ts";
import type { Plan, ScoreOptions } from "./score.ts";

/** The files written, relative to the working directory, and why others were not. */
interface Written {
  readonly written: readonly string[];
  readonly faults: readonly OutputFault[];
}

/** Writes the recap or the shard's results, where anything is to be written. */
export async function writeTogether(
  recap: Recap,
  gathering: Gathering,
  plan: Plan,
  { write, shard, language }: ScoreOptions,
): Promise<Written> {
  if (!write) return { written: [], faults: [] };
  const folder = togetherFolder(plan.paths, write.out);
  const overwrite = write.overwrite || write.resume;
  if (shard) return writeShard(shard, gathering, { folder, overwrite });
  const { writeRecap } = await import("./recap-outputs.ts");
  const inputs = plan.inputs.map(({ file }) => file);
  const findings = gathering.findings();
  const result = await writeRecap(recap, findings, { folder, language, overwrite, inputs });
  if (overwrite && result.faults.length === 0 && recap.summary.notReached === 0) removeShards(folder);
  return result;
}

const SHARD = /^rekap\.shard-\d+-of-\d+\.json$/;

/** The results of earlier shards: the recap that stands beside them now is newer. */
function removeShards(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isFile() && SHARD.test(entry.name) && isShardOfOurs(file)) rmSync(file, { force: true });
  }
}

function isShardOfOurs(file: string): boolean {
  try {
    const { tool, shard } = JSON.parse(readFileSync(file, "utf8"));
    return tool.name === TOOL.name && typeof shard.index === "number";
  } catch {
    return false;
  }
}

/** `--out`, else the one folder that was given, else where we are. */
export function togetherFolder(paths: readonly string[], out: string | null): string {
  const [given = ".", ...others] = paths;
  const isFolder = others.length === 0 && statSync(given, { throwIfNoEntry: false })?.isDirectory() === true;
  return out ?? (isFolder ? given : ".");
}

/** The paths of a command line, and the recap of what they hold wherever it is written. */
export function filesTogether(paths: readonly string[], out: string | null): readonly string[] {
  const folder = togetherFolder(paths, out);
  return [...paths, ...Object.values(RECAP_FILES).map((name) => path.join(folder, name))];
}

/** Whole evaluations of the workbooks that have no summary of their own: unreadable ones and those that are no LKE. */
function writeShard(
  shard: Shard,
  gathering: Gathering,
  { folder, overwrite }: { readonly folder: string; readonly overwrite: boolean },
): Written {
  const file = path.join(folder, `rekap.shard-${shard.index}-of-${shard.of}.json`);
  const refused = refusedOutputs([file], { inputs: realPathsOf([]), written: new Set(), overwrite });
  if (refused.length > 0) return { written: [], faults: refused };
  const unsummarised: Evaluation[] = [];
  // What only several files together show is found again when the shards come together.
  for (const evaluation of gathering.evaluations({ findings: [] }))
    if (!isSummarised(evaluation)) unsummarised.push(evaluation);
  const content = shardReport(shard, TOOL, unsummarised);
  const { written, faults } = writeOutputs([{ path: file, content }]);
  return { written: written.map(relative), faults };
}
