/** `sakip score` and `sakip check`: workbooks → evaluations → files and text. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Severity } from "../diagnostic.ts";
import { documentOf } from "../document.ts";
import { type Assessed, assess, conclude, type EvaluateOptions } from "../evaluate.ts";
import type { Evaluation, EvaluationDocument } from "../evaluation.ts";
import { findInputs, type Input, sharedStems } from "../inputs.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { REPORTERS, type ReportFormat } from "../report/reporters.ts";
import { EDITIONS, type LoadedRubric, loadEdition, loadRubric } from "../rubric/load.ts";
import { unreadable } from "../workbook/read.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { withOutputs } from "./workbook-outputs.ts";

export const FAIL_ON = ["error", "flagged", "incomplete", "warning", "never"] as const;

export type FailOn = (typeof FAIL_ON)[number];

export interface ScoreOptions {
  readonly language: Language;
  readonly format: ReportFormat;
  /** `check` shows findings only. */
  readonly view: "score" | "check";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly failOn: FailOn;
  /** Called once for each workbook as it is done. */
  readonly progress: (line: string) => void;
  /** Null: nothing is written. */
  readonly write: { readonly out: string | null; readonly overwrite: boolean } | null;
  /** A rubric's id or file. */
  readonly rubric: string | undefined;
  readonly evaluate: Omit<EvaluateOptions, "rubric" | "language">;
}

/**
 * Scores every workbook that the paths mean.
 *
 * @throws UsageError when a path does not exist, RubricError when the rubric cannot be used
 */
export async function scoreCommand(paths: readonly string[], options: ScoreOptions): Promise<Outcome> {
  const inputs = await inputsOf(paths, options.language);
  const rubric =
    options.rubric === undefined ? undefined : await loadRubric(options.rubric, options.language);
  refuseUnknownLetter(options.evaluate.flagFrom, rubric, options.language);
  const evaluateOptions: EvaluateOptions = {
    ...options.evaluate,
    language: options.language,
    rubric,
  };
  const folderOf = (input: Input) =>
    options.write?.out ? path.join(options.write.out, input.subfolder) : path.dirname(input.file);
  const shared = sharedStems(inputs, folderOf);
  const written = new Set<string>();
  const assessed: Assessed[] = [];
  for (const [index, input] of inputs.entries()) {
    const result = await assessFile(input, evaluateOptions);
    const job = options.write && {
      input,
      inputs: inputs.map(({ file }) => file),
      folder: folderOf(input),
      keepExtension: shared.has(input),
      written,
      overwrite: options.write.overwrite,
    };
    assessed.push(job ? await withOutputs(result, job, options.language) : result);
    options.progress(`[${index + 1}/${inputs.length}] ${input.file}`);
  }
  return conclusion(assessed, options);
}

async function inputsOf(paths: readonly string[], language: Language): Promise<readonly Input[]> {
  const { inputs, missing } = await findInputs(paths);
  const { errors } = textsOf(language).cli;
  if (missing.length > 0) {
    throw new UsageError(
      missing
        .map((miss) =>
          miss.kind === "no-such-path" ? errors.noSuchPath(miss.path) : errors.nothingFound(miss.path),
        )
        .join("\n"),
    );
  }
  return inputs;
}

function refuseUnknownLetter(
  letter: string | undefined,
  rubric: LoadedRubric | undefined,
  language: Language,
): void {
  const rubrics = rubric ? [rubric] : EDITIONS.map(loadEdition);
  const known = rubrics.flatMap((loaded) => loaded.rubric.predicates.map((predicate) => predicate.letter));
  if (letter === undefined || known.includes(letter)) return;
  const allowed = [...new Set(known)].join(", ");
  throw new UsageError(textsOf(language).cli.errors.invalidChoice("--flag-from", letter, allowed));
}

async function assessFile(input: Input, options: EvaluateOptions): Promise<Assessed> {
  const file = input.file.split(path.sep).join("/");
  try {
    return await assess(readFileSync(input.file), file, { ...options, searched: input.searched });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    return conclude(unreadable({ kind: "unavailable", reason: code }), { file, sha256: null }, options);
  }
}

/** What standard output gets and the exit code: 2 when not one input could be read, 1 when `--fail-on` says so. */
function conclusion(assessed: readonly Assessed[], options: ScoreOptions): Outcome {
  const document = documentOf(assessed.map(({ evaluation }) => evaluation));
  const text =
    options.quiet && options.format === "table"
      ? errorsOnly(document, options)
      : REPORTERS[options.format](document, options);
  if (document.summary.unreadable === document.summary.workbooks) return { text, exitCode: 2 };
  return {
    text,
    exitCode: document.evaluations.some((evaluation) => fails(evaluation, options.failOn)) ? 1 : 0,
  };
}

/** `--quiet`: the errors of the workbooks that have any. */
function errorsOnly(document: EvaluationDocument, options: ScoreOptions): string {
  const evaluations = document.evaluations
    .map((evaluation) => ({
      ...evaluation,
      diagnostics: evaluation.diagnostics.filter(({ severity }) => severity === "error"),
    }))
    .filter(({ diagnostics }) => diagnostics.length > 0);
  if (evaluations.length === 0) return "";
  return evaluations
    .map((evaluation) =>
      REPORTERS.table({ ...document, evaluations: [evaluation] }, { ...options, view: "check" }),
    )
    .join("\n");
}

function fails(evaluation: Evaluation, failOn: FailOn): boolean {
  const has = (severity: Severity) =>
    evaluation.diagnostics.some((diagnostic) => diagnostic.severity === severity);
  const isUnwritten = evaluation.diagnostics.some(({ name }) => name.startsWith("output-"));
  switch (failOn) {
    case "never":
      return false;
    // No complete result: answers are missing, or there was no LKE to read. Other errors are let pass.
    case "incomplete":
      return (evaluation.total === null && has("error")) || isUnwritten;
    case "flagged":
      return has("error") || evaluation.flagged === true;
    case "warning":
      return has("error") || has("warning");
    case "error":
      return has("error");
  }
}
