/** One period of a comparison as files: a workbook, a summary, or a folder of either. */
import { statSync } from "node:fs";
import { evaluateJob } from "./batch/evaluate-job.ts";
import type { JobSetup } from "./batch/job.ts";
import { planJobs } from "./batch/plan.ts";
import type { PeriodResults } from "./compare/compare.ts";
import type { Evaluation } from "./evaluation.ts";
import { findInputs } from "./inputs.ts";
import type { Language } from "./language/language.ts";
import { textsOf } from "./language/texts.ts";
import { entryOf, treeOf } from "./recap/entry.ts";
import { sourceFinding } from "./recap/findings.ts";
import type { FileFinding, GroupComponent, RecapEntry } from "./recap.ts";
import { byPrecedence, findResultFiles, isResultFile, readResults } from "./result-files.ts";

export interface PeriodOptions {
  readonly language: Language;
  /** How workbooks are scored that have no results yet. */
  readonly setup: JobSetup;
}

/** A path that cannot be a period, and why. */
export type PeriodProblem = "no-such-path" | "nothing-found";

/**
 * Reads a period. A folder with results is read for those alone: they hold what its workbooks were scored as. In a
 * folder without any the workbooks are scored, and nothing is written.
 */
export async function readPeriod(
  given: string,
  options: PeriodOptions,
): Promise<PeriodResults | PeriodProblem> {
  const stats = statSync(given, { throwIfNoEntry: false });
  if (!stats) return "no-such-path";
  const files = stats.isDirectory() ? findResultFiles([given]).files : isResultFile(given) ? [given] : [];
  const gathered = openGathered(given);
  if (files.length > 0) readAll(files, gathered, options);
  else await scoreAll(given, gathered, options);
  const period = gathered.period();
  return period.entries.length + period.findings.length === 0 ? "nothing-found" : period;
}

interface Gathered {
  add(evaluation: Evaluation): void;
  readonly findings: FileFinding[];
  period(): PeriodResults;
}

function openGathered(source: string): Gathered {
  const entries = new Map<string, RecapEntry>();
  const trees = new Map<string, readonly GroupComponent[]>();
  const findings: FileFinding[] = [];
  return {
    findings,
    add: (evaluation) => {
      const { file, rubric } = evaluation;
      const known = entries.get(file);
      // A result is more than none, whichever was read first.
      if (known && (known.rubric !== null || rubric === null)) return;
      entries.set(file, entryOf(evaluation));
      if (rubric && !trees.has(rubric.sha256)) trees.set(rubric.sha256, treeOf(evaluation));
    },
    period: () => ({
      source,
      trees,
      entries: [...entries.values()],
      findings: [...findings, ...[...entries.values()].flatMap(reasonOf)],
    }),
  };
}

/** Why a file of the period has no result. A file that lies about in a folder and is no LKE is nobody's. */
function reasonOf({ file, unit, reason, status }: RecapEntry): readonly FileFinding[] {
  if (reason === null || (status === "not-lke" && reason.severity === "info")) return [];
  return [{ file, unit: unit.name, diagnostic: reason }];
}

function readAll(files: readonly string[], gathered: Gathered, { language }: PeriodOptions): void {
  for (const file of byPrecedence(files)) {
    for (const item of readResults(file, textsOf(language).recap.command.line)) {
      if (item.kind === "fault") gathered.findings.push(sourceFinding(file, item.fault, language));
      else if (item.kind === "evaluation") gathered.add(item.evaluation);
    }
  }
}

async function scoreAll(given: string, gathered: Gathered, { setup }: PeriodOptions): Promise<void> {
  const { inputs } = await findInputs([given]);
  for (const job of planJobs(inputs, null)) gathered.add(await evaluateJob(job, setup));
}
