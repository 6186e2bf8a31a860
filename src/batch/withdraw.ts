/** Earlier outputs of a file that has no result any more: left there, they would be taken for its result. */
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { regularFile, systemCode } from "../files.ts";
import { outputPaths, refusedOutputs } from "../outputs.ts";
import type { OutputFault } from "../validate/rule.ts";
import { TOOL } from "../version.ts";
import { type Job, reportedName } from "./job.ts";
import { sheetSummaries } from "./sheet-summaries.ts";

/**
 * Removes what summaries of ours name as made from this very file, each summary first: nothing else vouches for the
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
  const copies = [scored, at(true).scored];
  return [
    ...withdrawn(json, [json, markdown, ...copies], job, inputs),
    ...withdrawSheets(job, inputs, copies),
  ];
}

/**
 * Removes the summaries and memos of single sheets, of a workbook that held several OPDs when they were made.
 *
 * @param copies scored copies to remove with them
 */
export function withdrawSheets(
  job: Pick<Job, "file" | "folder" | "keepExtension">,
  inputs: ReadonlySet<string>,
  copies: readonly string[],
): readonly OutputFault[] {
  return sheetSummaries(job, inputs).flatMap((json) =>
    withdrawn(json, [json, json.replace(/json$/, "md"), ...copies], job, inputs),
  );
}

/** Removes those of the outputs that the summary names. */
function withdrawn(
  summary: string,
  outputs: readonly string[],
  { file }: Pick<Job, "file">,
  inputs: ReadonlySet<string>,
): readonly OutputFault[] {
  const named = new Set(
    outputsNamedIn(summary, reportedName(file)).map((output) => path.posix.basename(output)),
  );
  const ours = outputs.filter(
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
