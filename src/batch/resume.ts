/** Results of an earlier run that still hold, so that a run that was cut short can go on where it ended. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { DocumentOptions, Evaluation, EvaluationDocument } from "../evaluation.ts";
import { documentSchema } from "../evaluation-schema.ts";
import { regularFile } from "../files.ts";
import { outputPaths } from "../outputs.ts";
import { EDITIONS, loadEdition } from "../rubric/load.ts";
import { TOOL } from "../version.ts";
import { type Evaluations, type Job, type JobSetup, reportedName } from "./job.ts";
import { sheetSummaries } from "./sheet-summaries.ts";
import { memoOf, type OutputJob, relative } from "./workbook-outputs.ts";

/**
 * The evaluations in the workbook's summaries, if the same workbook would give the same ones again: same bytes, name,
 * rubric, options and version, every output that they name is there, and the memos say what they would say now. A
 * summary is written last and withdrawn first, so that the outputs beside it are of its own run. Null: evaluate it.
 *
 * @param addendum as of `evaluateJob`
 */
export async function earlierEvaluations(
  job: Job,
  setup: JobSetup,
  addendum?: OutputJob["addendum"],
): Promise<Evaluations | null> {
  const { json } = outputPaths(job.file, job.folder, { macros: false, keepExtension: job.keepExtension });
  const whole = earlierIn(json, job, setup);
  const found = whole ? [whole] : earlierUnits(job, setup);
  const [first, ...others] = found;
  if (!first || first.sha256 !== fingerprint(job.file)) return null;
  // Of a workbook of several OPDs no memo says more than its result.
  const more = others.length === 0 ? await addendum?.(first) : "";
  return found.every((each) => isTold(each, setup.options, more)) ? [first, ...others] : null;
}

/** What a memo says beyond its result rests on options that its summary does not hold. */
function isTold(evaluation: Evaluation, options: DocumentOptions, more: string | undefined): boolean {
  const memo = evaluation.outputs.find((output) => output.endsWith(".summary.md"));
  if (memo === undefined) return false;
  try {
    return readFileSync(regularFile(memo), "utf8") === memoOf(evaluation, options, more);
  } catch {
    return false;
  }
}

/** Of a workbook of several OPDs: all of them or none. */
function earlierUnits(job: Job, setup: JobSetup): readonly Evaluation[] {
  const found = sheetSummaries(job, setup.inputs).flatMap((json) => earlierIn(json, job, setup) ?? []);
  const units = found
    .filter(({ among, sha256 }) => among !== undefined && sha256 === found[0]?.sha256)
    .sort((one, other) => (one.among?.index ?? 0) - (other.among?.index ?? 0));
  const isWhole = units.every(({ among }, place) => among?.index === place + 1 && among.of === units.length);
  return isWhole ? units : [];
}

/** The evaluation in one summary, if it holds but for the workbook's bytes. */
function earlierIn(json: string, job: Job, setup: JobSetup): Evaluation | null {
  const document = documentIn(json);
  const [evaluation, ...others] = document?.evaluations ?? [];
  if (!document || !evaluation || others.length > 0) return null;
  const holds =
    document.tool.name === TOOL.name &&
    document.tool.version === TOOL.version &&
    areSame(document.options, setup.options) &&
    evaluation.file === reportedName(job.file) &&
    evaluation.outputs.includes(relative(json)) &&
    evaluation.outputs.every((output) => existsSync(output)) &&
    rubricsInUse(setup).includes(evaluation.rubric?.sha256 ?? "");
  return holds ? evaluation : null;
}

/** What a summary file holds; null when there is none, or none as we write it. */
function documentIn(file: string): EvaluationDocument | null {
  try {
    return documentSchema.safeParse(JSON.parse(readFileSync(regularFile(file), "utf8"))).data ?? null;
  } catch {
    return null;
  }
}

function areSame(earlier: DocumentOptions, now: DocumentOptions): boolean {
  return JSON.stringify(flat(earlier)) === JSON.stringify(flat(now));
}

function flat({
  assessor,
  rubric,
  flagFrom,
  sheet,
  sheets,
  opd,
  year,
  map,
  language,
  severity,
}: DocumentOptions): readonly unknown[] {
  return [
    assessor,
    rubric?.id,
    rubric?.sha256,
    flagFrom,
    sheet,
    sheets?.self,
    sheets?.evaluator,
    opd,
    year,
    map?.sha256,
    language,
    severity,
  ];
}

function rubricsInUse({ rubric }: JobSetup): readonly string[] {
  return rubric ? [rubric.sha256] : EDITIONS.map((id) => loadEdition(id).sha256);
}

function fingerprint(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}
