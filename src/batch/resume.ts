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
import { relative } from "./workbook-outputs.ts";

/**
 * The evaluations in the workbook's summaries, if the same workbook would give the same ones again: same bytes, name,
 * rubric, options and version, and every output that they name is there. A summary is written last and withdrawn
 * first, so that the outputs beside it are of its own run. Null: evaluate it.
 */
export function earlierEvaluations(job: Job, setup: JobSetup): Evaluations | null {
  const { json } = outputPaths(job.file, job.folder, { macros: false, keepExtension: job.keepExtension });
  const whole = earlierIn(json, job, setup);
  const found = whole ? [whole] : earlierUnits(job, setup);
  const [first, ...others] = found;
  return first && first.sha256 === fingerprint(job.file) ? [first, ...others] : null;
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
