/** What one evaluated workbook leaves behind: its scored copy, its memo and its summary, or findings about them. */
import path from "node:path";
import { documentOf } from "../document.ts";
import type { Assessed } from "../evaluate.ts";
import type { DocumentOptions, Evaluation } from "../evaluation.ts";
import type { Language } from "../language/language.ts";
import { type OutputFile, type OutputPaths, outputPaths, refusedOutputs, writeOutputs } from "../outputs.ts";
import { jsonReport } from "../report/json.ts";
import { markdownReport } from "../report/markdown.ts";
import type { OutputFault } from "../validate/rule.ts";
import { validate } from "../validate/validate.ts";
import { TOOL } from "../version.ts";
import { holdsMacros } from "../workbook/macros.ts";
import { FaultError } from "../workbook/package.ts";
import { withdrawEarlier } from "./withdraw.ts";

/** One workbook whose outputs are to be written, among the others of the run. */
export interface OutputJob {
  readonly file: string;
  readonly folder: string;
  readonly keepExtension: boolean;
  /** The workbooks of the run, by `realPathsOf`. */
  readonly inputs: ReadonlySet<string>;
  /** Names that earlier workbooks of the run have, as absolute paths. */
  readonly written: ReadonlySet<string>;
  readonly overwrite: boolean;
  readonly options: DocumentOptions;
}

/** Writes the scored copy and the summaries; what could not be written becomes a finding beside the result. */
export async function withOutputs(assessed: Assessed, job: OutputJob): Promise<Evaluation> {
  const { evaluation, source, subject } = assessed;
  const { language } = job.options;
  if (!source) {
    const faults = job.overwrite ? withdrawEarlier(job, job.inputs) : [];
    return faults.length === 0 ? evaluation : withFaults(assessed, faults, [], job.options);
  }
  const paths = outputPaths(job.file, job.folder, {
    macros: holdsMacros(source.package),
    keepExtension: job.keepExtension,
  });
  const refused = refusedOutputs([paths.scored, paths.markdown, paths.json], job);
  if (refused.length > 0) return withFaults(assessed, refused, [], job.options);
  const copy = await copyOf(evaluation, source, paths.scored, language);
  const [copies, copyFaults] = "content" in copy ? [[copy], []] : [[], [copy]];
  const summarised: Evaluation = {
    ...evaluation,
    outputs: [...copies.map((made) => made.path), paths.markdown, paths.json].map(relative),
    diagnostics:
      copyFaults.length === 0
        ? evaluation.diagnostics
        : validate({ ...subject, outputFaults: copyFaults }, language, job.options.severity),
  };
  const summaries = summariesOf(summarised, paths, job.options);
  const { written, faults } = writeOutputs([...copies, ...summaries]);
  if (faults.length === 0) return summarised;
  return withFaults(assessed, [...copyFaults, ...faults], written.map(relative), job.options);
}

function withFaults(
  assessed: Assessed,
  outputFaults: readonly OutputFault[],
  outputs: string[],
  { language, severity }: DocumentOptions,
): Evaluation {
  const diagnostics = validate({ ...assessed.subject, outputFaults }, language, severity);
  return { ...assessed.evaluation, diagnostics, outputs };
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

function summariesOf(evaluation: Evaluation, paths: OutputPaths, options: DocumentOptions): OutputFile[] {
  const document = documentOf([evaluation], options);
  return [
    { path: paths.markdown, content: markdownReport(document, { language: options.language }) },
    { path: paths.json, content: jsonReport(document) },
  ];
}

/** An output as results name it: relative to the working directory, with the separator that every system reads. */
export function relative(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}
