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
import { withdrawEarlier, withdrawSheets } from "./withdraw.ts";

/** One workbook whose outputs are to be written, among the others of the run. */
export interface OutputJob {
  readonly file: string;
  readonly folder: string;
  readonly keepExtension: boolean;
  /** The workbooks of the run, by `realPathsOf`. */
  readonly inputs: ReadonlySet<string>;
  /** Names that earlier workbooks of the run have, as absolute paths. */
  readonly written: ReadonlySet<string>;
  /** The summaries that the workbooks of the run have if each is of one OPD, as absolute paths. */
  readonly planned: ReadonlySet<string>;
  readonly overwrite: boolean;
  readonly options: DocumentOptions;
  /** What the memo says beyond the result. */
  readonly addendum?: ((evaluation: Evaluation) => Promise<string>) | undefined;
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
  if (job.overwrite) withdrawSheets(job, job.inputs, []);
  const copy = await copyOf([{ evaluation, source }], paths.scored, language);
  const [copies, copyFaults] = "content" in copy ? [[copy], []] : [[], [copy]];
  const summarised: Evaluation = {
    ...evaluation,
    outputs: [...copies.map((made) => made.path), paths.markdown, paths.json].map(relative),
    diagnostics:
      copyFaults.length === 0
        ? evaluation.diagnostics
        : validate({ ...subject, outputFaults: copyFaults }, language, job.options.severity),
  };
  const summaries = summariesOf(summarised, paths, job.options, await job.addendum?.(summarised));
  const { written, faults } = writeOutputs([...copies, ...summaries]);
  if (faults.length === 0) return summarised;
  return withFaults(assessed, [...copyFaults, ...faults], written.map(relative), job.options);
}

/** The evaluation with findings about outputs that are not there. */
export function withFaults(
  assessed: Assessed,
  outputFaults: readonly OutputFault[],
  outputs: string[],
  { language, severity }: DocumentOptions,
): Evaluation {
  const diagnostics = validate({ ...assessed.subject, outputFaults }, language, severity);
  return { ...assessed.evaluation, diagnostics, outputs };
}

/** What of one result a scored copy shows. */
export interface Copied {
  readonly evaluation: Evaluation;
  readonly source: NonNullable<Assessed["source"]>;
}

/** The scored copy, or why a workbook that could be read cannot be copied: other parts matter then. */
export async function copyOf(
  results: readonly Copied[],
  file: string,
  language: Language,
): Promise<OutputFile | OutputFault> {
  const { scoredWorkbook } = await import("../workbook/scored.ts");
  const [first, ...others] = results.map(({ evaluation, source: { assessment, loaded } }) => ({
    evaluation,
    assessment,
    rubric: loaded.rubric,
  }));
  const pkg = results[0]?.source.package;
  if (!first || !pkg) throw new Error("there is nothing to copy");
  try {
    return { path: file, content: scoredWorkbook(pkg, [first, ...others], { language, tool: TOOL }) };
  } catch (error) {
    if (!(error instanceof FaultError)) throw error;
    const { fault } = error;
    const [part, reason] = fault.kind === "damaged" ? [fault.part, fault.reason] : ["", fault.kind];
    return { kind: "uncopied", path: file, part: part || "[Content_Types].xml", reason };
  }
}

/** The memo and, last, the summary of one result. */
export function summariesOf(
  evaluation: Evaluation,
  paths: Omit<OutputPaths, "scored">,
  options: DocumentOptions,
  addendum = "",
): OutputFile[] {
  return [
    { path: paths.markdown, content: memoOf(evaluation, options, addendum) },
    { path: paths.json, content: jsonReport(documentOf([evaluation], options)) },
  ];
}

/** The memo of one result. */
export function memoOf(evaluation: Evaluation, options: DocumentOptions, addendum = ""): string {
  const memo = markdownReport(documentOf([evaluation], options), { language: options.language });
  return addendum === "" ? memo : `${memo}\n${addendum}`;
}

/** An output as results name it: relative to the working directory, with the separator that every system reads. */
export function relative(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}
