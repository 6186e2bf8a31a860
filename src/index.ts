/** The library: the same evaluation that the command prints, as an object. */
import { readFile } from "node:fs/promises";
import { assess } from "./evaluate.ts";
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
  /** The OPD and the year, where the workbook does not say. */
  readonly opd?: string;
  readonly year?: number;
  /** Language of the findings; default `id`. */
  readonly language?: Language;
  /** The name to report for a workbook given as bytes. */
  readonly file?: string;
}

/**
 * Evaluates one workbook. What is wrong with it is in `diagnostics`, never an exception.
 *
 * @param workbook a path, or the file's bytes
 * @throws when the path cannot be read or the rubric cannot be used
 */
export async function evaluate(
  workbook: string | Uint8Array,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const { rubric, file, ...rest } = options;
  const bytes = typeof workbook === "string" ? await readFile(workbook) : workbook;
  const name = file ?? (typeof workbook === "string" ? workbook : "");
  const loaded = rubric === undefined ? undefined : await loadRubric(rubric, options.language);
  return (await assess(bytes, name, { ...rest, rubric: loaded })).evaluation;
}
