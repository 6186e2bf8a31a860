/** One workbook of a run: read, scored, written; whatever is wrong with it ends as a finding. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { FileFault } from "../assessment.ts";
import {
  type Assessed,
  type AssessedUnits,
  assessUnits,
  conclude,
  type EvaluateOptions,
} from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { regularFile, systemCode } from "../files.ts";
import { outputPaths } from "../outputs.ts";
import { unreadable } from "../workbook/read.ts";
import { type Evaluations, type Job, type JobResult, type JobSetup, type Kept, reportedName } from "./job.ts";
import { resultOf } from "./job-result.ts";
import { withdrawEarlier } from "./withdraw.ts";
import type { OutputJob } from "./workbook-outputs.ts";

/**
 * Evaluates one workbook and writes what it leaves behind. Never throws on account of the workbook.
 *
 * @param addendum what the memo of a workbook of one OPD says beyond the result; empty for nothing
 */
export async function evaluateJob(
  job: Job,
  setup: JobSetup,
  addendum?: (evaluation: Evaluation) => Promise<string>,
): Promise<Evaluations> {
  try {
    if (setup.write?.resume) {
      const { earlierEvaluations } = await import("./resume.ts");
      const earlier = await earlierEvaluations(job, setup, addendum);
      if (earlier) return earlier;
    }
    const assessed = await assessFile(job, setup);
    if (setup.write) return await written(assessed, job, setup, addendum);
    const [first, ...others] = assessed;
    return [first.evaluation, ...others.map(({ evaluation }) => evaluation)];
  } catch (error) {
    return [brokenOff(job, setup, error)];
  }
}

/**
 * What goes back to whoever handed out the job. No evaluation, however odd, ends the run.
 *
 * @param known as of `resultOf`
 */
export async function jobResult(
  job: Job,
  setup: JobSetup,
  kept: Kept,
  known: Set<string>,
): Promise<JobResult> {
  try {
    return resultOf(job, await evaluateJob(job, setup), kept, known);
  } catch (error) {
    return resultOf(job, [brokenOff(job, setup, error)], kept, known);
  }
}

function brokenOff(job: Job, setup: JobSetup, error: unknown): Evaluation {
  return lostEvaluation(job, setup, { kind: "crash", cause: "error", detail: detailOf(error) });
}

/** The evaluation of a workbook on which whoever evaluated it broke down. An earlier result holds no more. */
export function lostEvaluation(job: Job, setup: JobSetup, fault: FileFault): Evaluation {
  if (setup.write?.overwrite) withdrawEarlier(job, setup.inputs);
  return withoutWorkbook(job, setup, fault).evaluation;
}

async function assessFile(job: Job, setup: JobSetup): Promise<AssessedUnits> {
  try {
    const bytes = readFileSync(regularFile(job.file));
    const options = evaluateOptions(job, setup);
    const units = await assessUnits(bytes, reportedName(job.file), options);
    if (!setup.against) return units;
    const { compareWithTemplate } = await import("../check-against.ts");
    const own = units.map(({ evaluation }) => evaluation);
    const compared = await compareWithTemplate(own, bytes, setup.against, options);
    const withFindings = (unit: Assessed, index: number) => ({
      ...unit,
      evaluation: compared[index] ?? unit.evaluation,
    });
    const [first, ...others] = units;
    return [withFindings(first, 0), ...others.map((unit, index) => withFindings(unit, index + 1))];
  } catch (error) {
    const reason = refusalOf(error);
    if (reason === null) throw error;
    return [withoutWorkbook(job, setup, { kind: "unavailable", reason })];
  }
}

async function written(
  assessed: AssessedUnits,
  job: Job,
  setup: JobSetup,
  addendum: OutputJob["addendum"],
): Promise<Evaluations> {
  const { file, folder, keepExtension, taken } = job;
  const names = (["scored", "markdown", "json"] as const).flatMap((kind) =>
    [false, true].map((macros) => path.resolve(outputPaths(file, folder, { macros, keepExtension })[kind])),
  );
  const output = {
    file,
    folder,
    keepExtension,
    inputs: setup.inputs,
    written: new Set(taken ? names : []),
    planned: setup.planned,
    overwrite: setup.write?.overwrite ?? false,
    options: setup.options,
    addendum,
  };
  const [only, ...others] = assessed;
  if (others.length > 0) {
    const { withUnitOutputs } = await import("./unit-outputs.ts");
    return withUnitOutputs(assessed, output);
  }
  const { withOutputs } = await import("./workbook-outputs.ts");
  return [await withOutputs(only, output)];
}

function withoutWorkbook(job: Job, setup: JobSetup, fault: FileFault): Assessed {
  const source = { file: reportedName(job.file), sha256: null };
  return conclude(unreadable(fault), source, evaluateOptions(job, setup));
}

function evaluateOptions(job: Job, { options, rubric, map }: JobSetup): EvaluateOptions {
  return {
    rubric,
    map,
    assessor: options.assessor,
    flagFrom: options.flagFrom ?? undefined,
    sheet: options.sheet ?? undefined,
    sheets: options.sheets,
    opd: options.opd ?? undefined,
    year: options.year ?? undefined,
    language: options.language,
    severities: options.severity,
    searched: job.searched,
  };
}

/** The system's own code for what went wrong, when it was the system that refused to open the file. */
function refusalOf(error: unknown): string | null {
  const code = systemCode(error);
  return code !== null && /^(E[A-Z0-9]+|ERR_FS_\w+)$/.test(code) ? code : null;
}

/** Enough of an error's message to report it by. */
function detailOf(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.slice(0, 200);
}
