/** The library: the same evaluation that the command prints, as an object. */
import { readFile } from "node:fs/promises";
import { assess, assessUnits } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Language } from "./language/language.ts";
import { loadRubric } from "./rubric/load.ts";

export type { Diagnostic, Severity } from "./diagnostic.ts";
export type {
  EvaluatedComponent,
  EvaluatedSubcomponent,
  Evaluation,
  EvaluationDocument,
} from "./evaluation.ts";
export type { Language };

export interface EvaluateOptions {
  /** Whose answers make the official score; default `auto`: the evaluator's once there are any. */
  readonly assessor?: "auto" | "self" | "evaluator";
  /** A rubric's id or the path of a rubric file; default: recognised from the workbook. */
  readonly rubric?: string;
  /** This letter and below are flagged; default: the rubric's. */
  readonly flagFrom?: string;
  /** The answer sheet, where a workbook has several. */
  readonly sheet?: string;
  /** The sheets of the assessors, in workbooks that have one for each and do not say which. */
  readonly sheets?: { readonly self?: string; readonly evaluator?: string };
  /** The OPD and the year, where the workbook does not say. */
  readonly opd?: string;
  readonly year?: number;
  /** Language of the findings; default `id`. */
  readonly language?: Language;
  /** The name to report for a workbook given as bytes. */
  readonly file?: string;
}

/**
 * Evaluates one workbook. What is wrong with it is in `diagnostics`, never an exception. Of a workbook of several OPDs
 * it is the first, with a finding (SKP021) that names the other sheets; `evaluateAll` has them all.
 *
 * @param workbook a path, or the file's bytes
 * @throws when the path cannot be read or the rubric cannot be used
 */
export async function evaluate(
  workbook: string | Uint8Array,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const { bytes, name, settings } = await opened(workbook, options);
  return (await assess(bytes, name, settings)).evaluation;
}

/** Evaluates one workbook: an evaluation for each OPD that has a sheet of its own in it, nearly always one. */
export async function evaluateAll(
  workbook: string | Uint8Array,
  options: EvaluateOptions = {},
): Promise<readonly Evaluation[]> {
  const { bytes, name, settings } = await opened(workbook, options);
  return (await assessUnits(bytes, name, settings)).map(({ evaluation }) => evaluation);
}

async function opened(workbook: string | Uint8Array, { rubric, file, ...rest }: EvaluateOptions) {
  const bytes = typeof workbook === "string" ? await readFile(workbook) : workbook;
  const name = file ?? (typeof workbook === "string" ? workbook : "");
  const loaded = rubric === undefined ? undefined : await loadRubric(rubric, rest.language);
  return { bytes, name, settings: { ...rest, rubric: loaded } };
}
