/** Which workbook writes what where, settled for all of them before any is opened. */
import path from "node:path";
import { type Input, sharedStems } from "../inputs.ts";
import { outputPaths } from "../outputs.ts";
import type { Job } from "./job.ts";

/**
 * One job for each input, in the same order.
 *
 * @param out the folder that outputs go below; null: beside each input
 */
export function planJobs(inputs: readonly Input[], out: string | null): readonly Job[] {
  const folderOf = (input: Input) =>
    out === null ? path.dirname(input.file) : path.join(out, input.subfolder);
  const shared = sharedStems(inputs, folderOf);
  const names = new Set<string>();
  return inputs.map((input, index) => {
    const folder = folderOf(input);
    const keepExtension = shared.has(input);
    const name = summaryOf({ file: input.file, folder, keepExtension });
    const taken = names.has(name);
    names.add(name);
    return { index, file: input.file, searched: input.searched, folder, keepExtension, taken };
  });
}

/** Where the summaries go if every workbook is of one OPD, as absolute paths. */
export function plannedSummaries(jobs: readonly Job[]): ReadonlySet<string> {
  return new Set(jobs.map(summaryOf));
}

function summaryOf({ file, folder, keepExtension }: Pick<Job, "file" | "folder" | "keepExtension">): string {
  return path.resolve(outputPaths(file, folder, { macros: false, keepExtension }).json);
}
