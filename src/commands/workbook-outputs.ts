/** What one evaluated workbook leaves behind: its scored copy, its memo and its summary, or findings about them. */
import path from "node:path";
import { documentOf } from "../document.ts";
import type { Assessed } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Input } from "../inputs.ts";
import type { Language } from "../language/language.ts";
import { type OutputFile, type OutputPaths, outputPaths, refusedOutputs, writeOutputs } from "../outputs.ts";
import { jsonReport } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import type { OutputFault } from "../validate/rule.ts";
import { validate } from "../validate/validate.ts";
import { TOOL } from "../version.ts";
import { holdsMacros } from "../workbook/macros.ts";
import { FaultError } from "../workbook/package.ts";

/** One workbook whose outputs are to be written, among the others of the run. */
export interface OutputJob {
  readonly input: Input;
  readonly inputs: readonly string[];
  readonly folder: string;
  readonly keepExtension: boolean;
  /** Outputs of this run so far, as absolute paths; grows. */
  readonly written: Set<string>;
  readonly overwrite: boolean;
}

/** Writes the scored copy and the summaries; what could not be written becomes a finding beside the result. */
export async function withOutputs(assessed: Assessed, job: OutputJob, language: Language): Promise<Assessed> {
  const { evaluation, source, subject } = assessed;
  if (!source) return assessed;
  const paths = outputPaths(job.input.file, job.folder, {
    macros: holdsMacros(source.package),
    keepExtension: job.keepExtension,
  });
  const refused = refusedOutputs([paths.scored, paths.markdown, paths.json], job);
  if (refused.length > 0) return withFaults(assessed, refused, [], language);
  const copy = await copyOf(evaluation, source, paths.scored, language);
  const [copies, copyFaults] = "content" in copy ? [[copy], []] : [[], [copy]];
  const summarised: Evaluation = {
    ...evaluation,
    outputs: [...copies.map((made) => made.path), paths.markdown, paths.json].map(relative),
    diagnostics:
      copyFaults.length === 0
        ? evaluation.diagnostics
        : validate({ ...subject, outputFaults: copyFaults }, language),
  };
  const { written, faults } = writeOutputs([...copies, ...summariesOf(summarised, paths, language)]);
  for (const name of written) job.written.add(path.resolve(name));
  if (faults.length === 0) return { ...assessed, evaluation: summarised };
  return withFaults(assessed, [...copyFaults, ...faults], written.map(relative), language);
}

function withFaults(
  assessed: Assessed,
  outputFaults: readonly OutputFault[],
  outputs: string[],
  language: Language,
): Assessed {
  const diagnostics = validate({ ...assessed.subject, outputFaults }, language);
  return { ...assessed, evaluation: { ...assessed.evaluation, diagnostics, outputs } };
}

/** The scored copy, or why a workbook that could be read cannot be copied: other parts matter then. */
async function copyOf(
  evaluation: Evaluation,
  { package: pkg, assessment, loaded }: NonNullable<Assessed["source"]>,
  file: string,
  language: Language,
): Promise<OutputFile | OutputFault> {
  const { scoredWorkbook } = await import("../workbook/scored.ts");
  try {
    const rubric = loaded.rubric;
    return {
      path: file,
      content: scoredWorkbook(pkg, { assessment, evaluation, rubric, language, tool: TOOL }),
    };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { fault } = error;
    const [part, reason] = fault.kind === "damaged" ? [fault.part, fault.reason] : ["", fault.kind];
    return { kind: "uncopied", path: file, part: part || "[Content_Types].xml", reason };
  }
}

function summariesOf(evaluation: Evaluation, paths: OutputPaths, language: Language): OutputFile[] {
  const document = documentOf([evaluation]);
  return [
    { path: paths.markdown, content: markdownReport(document, { language }) },
    { path: paths.json, content: jsonReport(document) },
  ];
}

/** Relative to the working directory, with the separator that every system reads. */
function relative(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}
