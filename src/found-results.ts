/** Results wherever they are: in summaries, or still in workbooks that nobody has scored. */
import { statSync } from "node:fs";
import { evaluateJob } from "./batch/evaluate-job.ts";
import type { JobSetup } from "./batch/job.ts";
import { planJobs } from "./batch/plan.ts";
import type { Evaluation } from "./evaluation.ts";
import { findInputs } from "./inputs.ts";
import { textsOf } from "./language/texts.ts";
import { sourceFinding } from "./recap/findings.ts";
import type { FileFinding } from "./recap.ts";
import { byPrecedence, findResultFiles, isResultFile, readResults } from "./result-files.ts";
import { type UsualChoices, usualOptions } from "./usual-options.ts";

/** An evaluation, or why a file holds none that can be used. */
export type FoundResult =
  | { readonly kind: "evaluation"; readonly evaluation: Evaluation }
  | { readonly kind: "finding"; readonly finding: FileFinding };

/**
 * What a path holds, one after the other. A folder with results is read for those alone: they say what its workbooks
 * were scored as, and the first of two about one workbook is the one that counts. In a folder without any the
 * workbooks are scored as the options say, and nothing is written. Nothing comes of a path that does not exist:
 * {@link isThere} tells.
 */
export async function* foundResults(given: string, options: UsualChoices): AsyncIterable<FoundResult> {
  const { language } = options;
  const files = resultFilesOf(given);
  for (const file of byPrecedence(files)) {
    for (const item of readResults(file, textsOf(language).recap.command.line)) {
      if (item.kind === "fault")
        yield { kind: "finding", finding: sourceFinding(file, item.fault, language) };
      else if (item.kind === "evaluation") yield item;
    }
  }
  if (files.length > 0) return;
  const { inputs } = await findInputs([given]);
  const setup = readingSetup(options);
  for (const job of planJobs(inputs, null)) {
    for (const evaluation of await evaluateJob(job, setup)) yield { kind: "evaluation", evaluation };
  }
}

export function isThere(given: string): boolean {
  return statSync(given, { throwIfNoEntry: false }) !== undefined;
}

function resultFilesOf(given: string): readonly string[] {
  if (statSync(given, { throwIfNoEntry: false })?.isDirectory()) return findResultFiles([given]).files;
  return isResultFile(given) ? [given] : [];
}

function readingSetup(options: UsualChoices): JobSetup {
  return {
    options: usualOptions(options),
    rubric: options.rubric,
    write: null,
    inputs: new Set(),
    planned: new Set(),
  };
}
