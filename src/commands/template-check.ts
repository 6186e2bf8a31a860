/** `sakip template check`: templates → findings → text. */

import { readFileSync } from "node:fs";
import { reportedName } from "../batch/job.ts";
import { checkTemplate } from "../check-template.ts";
import type { Severities } from "../diagnostic.ts";
import { documentOf } from "../document.ts";
import { conclude } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { regularFile, systemCode } from "../files.ts";
import type { Input } from "../inputs.ts";
import type { Language } from "../language/language.ts";
import type { CiFormat } from "../report/ci-formats.ts";
import { isReportFormat, REPORTERS, type ReportFormat } from "../report/reporters.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { usualOptions } from "../usual-options.ts";
import { unreadable } from "../workbook/read.ts";
import { errorPieces } from "./error-pieces.ts";
import { inputsOf } from "./inputs-of.ts";
import { loadLetterRubric } from "./letter-rubric.ts";
import type { Outcome } from "./outcome.ts";

export interface TemplateCheckOptions {
  readonly language: Language;
  readonly format: ReportFormat | CiFormat;
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly failOn: "error" | "warning" | "never";
  readonly exclude: readonly string[];
  /** A rubric's id or file; undefined: recognised from each template. */
  readonly rubric: string | undefined;
  readonly severities: Severities | undefined;
}

/**
 * Checks every template that the paths mean.
 *
 * @throws UsageError when a path does not exist, RubricError when the rubric cannot be used
 */
export async function templateCheckCommand(
  paths: readonly string[],
  options: TemplateCheckOptions,
): Promise<Outcome> {
  const { language } = options;
  const rubric = options.rubric === undefined ? undefined : await loadLetterRubric(options.rubric, language);
  const inputs = await inputsOf(paths, options);
  const evaluations: Evaluation[] = [];
  for (const input of inputs) evaluations.push(await checkFile(input, rubric, options));
  const exitCode = exitCodeOf(evaluations, options);
  return { text: await textOf(evaluations, rubric, options, exitCode), exitCode };
}

async function checkFile(
  { file, searched }: Input,
  rubric: LoadedRubric | undefined,
  { language, severities }: TemplateCheckOptions,
): Promise<Evaluation> {
  const name = reportedName(file);
  const options = { rubric, searched, language, severities };
  try {
    return await checkTemplate(readFileSync(regularFile(file)), name, options);
  } catch (error) {
    const reason = systemCode(error);
    if (reason === null) throw error;
    const fault = { kind: "unavailable", reason } as const;
    return conclude(unreadable(fault), { file: name, sha256: null }, options).evaluation;
  }
}

/** 2 when not one of the files holds an LKE. */
function exitCodeOf(evaluations: readonly Evaluation[], { failOn }: TemplateCheckOptions): 0 | 1 | 2 {
  if (evaluations.every(({ rubric }) => rubric === null)) return 2;
  const severities = evaluations.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  if (failOn === "never") return 0;
  const isBad = severities.includes("error") || (failOn === "warning" && severities.includes("warning"));
  return isBad ? 1 : 0;
}

async function textOf(
  evaluations: readonly Evaluation[],
  rubric: LoadedRubric | undefined,
  options: TemplateCheckOptions,
  exitCode: number,
): Promise<string | Iterable<string>> {
  const { format, language, severities, quiet } = options;
  const report = { ...options, view: "template" } as const;
  const documented = usualOptions({ language, rubric, severities });
  if (format === "table" && quiet) return errorPieces(evaluations, documented, report);
  if (isReportFormat(format)) return REPORTERS[format](documentOf(evaluations, documented), report);
  const { ciPieces } = await import("./ci-text.ts");
  return ciPieces(evaluations, { format, language, severities, exitCode });
}
