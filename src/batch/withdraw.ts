/** Earlier outputs of a file that has no result any more: left there, they would be taken for its result. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { regularFile, systemCode } from "../files.ts";
import { outputPaths, refusedOutputs } from "../outputs.ts";
import type { OutputFault } from "../validate/rule.ts";
import { TOOL } from "../version.ts";
import { type Job, reportedName } from "./job.ts";

/**
 * Removes what a summary of ours names as made from this very file, the summary first: nothing else vouches for the
 * others.
 *
 * @param inputs the workbooks of the run, by `realPathsOf`: none of them is removed
 * @returns what could not be removed
 */
export function withdrawEarlier(
  job: Pick<Job, "file" | "folder" | "keepExtension">,
  inputs: ReadonlySet<string>,
): readonly OutputFault[] {
  const { file, folder, keepExtension } = job;
  const at = (macros: boolean) => outputPaths(file, folder, { macros, keepExtension });
  const { json, markdown, scored } = at(false);
  const named = new Set(
    outputsNamedIn(json, reportedName(file)).map((output) => path.posix.basename(output)),
  );
  const ours = [json, markdown, scored, at(true).scored].filter(
    (output) =>
      named.has(path.basename(output)) &&
      refusedOutputs([output], { inputs, written: new Set(), overwrite: true }).length === 0,
  );
  return ours.flatMap(removalFault);
}

/** Empty unless the summary is of this one workbook. Its shape is not to be trusted. */
function outputsNamedIn(summary: string, workbook: string): readonly string[] {
  try {
    const { tool, evaluations } = JSON.parse(readFileSync(regularFile(summary), "utf8"));
    const [{ file, outputs }, ...others] = evaluations;
    const isOurs = tool.name === TOOL.name && file === workbook && others.length === 0;
    return isOurs ? outputs.filter((output: unknown) => typeof output === "string") : [];
  } catch {
    return [];
  }
}

function removalFault(output: string): readonly OutputFault[] {
  try {
    rmSync(output, { force: true });
    return [];
  } catch (error) {
    const reason = systemCode(error) ?? String(error);
    return [{ kind: "failed", path: output, reason }];
  }
}
