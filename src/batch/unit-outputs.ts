/**
 * What a workbook of several OPDs leaves behind: a memo and a summary for each of them, and one scored copy of the
 * workbook with a result sheet for each. A copy for each would hold every other OPD's sheet as well, as often as there
 * are OPDs.
 */
import path from "node:path";
import type { Assessed, AssessedUnits } from "../evaluate.ts";
import type { Evaluation } from "../evaluation.ts";
import { outputPaths, refusedOutputs, sheetOutputPaths, sheetParts, writeOutputs } from "../outputs.ts";
import type { OutputFault } from "../validate/rule.ts";
import { validate } from "../validate/validate.ts";
import { holdsMacros } from "../workbook/macros.ts";
import type { Evaluations } from "./job.ts";
import { withdrawEarlier } from "./withdraw.ts";
import {
  type Copied,
  copyOf,
  type OutputJob,
  relative,
  summariesOf,
  withFaults,
} from "./workbook-outputs.ts";

/** One OPD with the files that are its own. */
interface Unit extends Copied {
  readonly assessed: Assessed;
  readonly paths: ReturnType<typeof sheetOutputPaths>;
}

/** Writes all of it or nothing; what could not be written becomes a finding beside each result that lacks it. */
export async function withUnitOutputs(assessed: AssessedUnits, job: OutputJob): Promise<Evaluations> {
  const { file, folder, keepExtension, options } = job;
  const units = unitsOf(assessed, job);
  const macros = units.some(({ source }) => holdsMacros(source.package));
  const { scored } = outputPaths(file, folder, { macros, keepExtension });
  const own = units.flatMap(({ paths }) => [paths.markdown, paths.json]);
  const refused = [
    ...refusedOutputs([scored, ...own], job),
    ...own.filter((each) => job.planned.has(path.resolve(each))).map(takenFault),
  ];
  if (refused.length > 0)
    return each(units, (unit) => withFaults(unit.assessed, refusedOf(unit), [], options));
  if (job.overwrite) withdrawEarlier(job, job.inputs);
  const copy = await copyOf(units, scored, options.language);
  const [copies, copyFaults] = "content" in copy ? [[copy], []] : [[], [copy]];
  const made = copies.map((each) => each.path);
  const summarised = new Map(units.map((unit) => [unit, summarisedOf(unit, made, copyFaults, job)]));
  const summaries = units.flatMap((unit) =>
    summariesOf(summarised.get(unit) ?? unit.evaluation, unit.paths, options),
  );
  const { written, faults } = writeOutputs([...copies, ...summaries]);
  return each(units, (unit) => {
    const { markdown, json } = unit.paths;
    const there = written.filter((output) => [scored, markdown, json].includes(output));
    if (faults.length === 0) return summarised.get(unit) ?? unit.evaluation;
    return withFaults(unit.assessed, [...copyFaults, ...faults], there.map(relative), options);
  });

  /** Its own files that were refused or, when all of them might be written, why they are not. */
  function refusedOf({ paths }: Unit): readonly OutputFault[] {
    const ours = refused.filter((fault) => [scored, paths.markdown, paths.json].includes(fault.path));
    return ours.length > 0 ? ours : refused.slice(0, 1);
  }
}

/** Results without a source have nothing to write; a workbook of several OPDs has none of those. */
function unitsOf(assessed: AssessedUnits, { file, folder, keepExtension }: OutputJob): readonly Unit[] {
  const parts = sheetParts(assessed.map(({ evaluation }) => evaluation.sheet ?? ""));
  return assessed.flatMap((one, place): readonly Unit[] => {
    const { evaluation, source } = one;
    if (!source) return [];
    const part = parts[place] ?? "";
    return [
      { assessed: one, evaluation, source, paths: sheetOutputPaths(file, folder, { keepExtension, part }) },
    ];
  });
}

function takenFault(output: string): OutputFault {
  return { kind: "exists", path: output };
}

function summarisedOf(
  { assessed, evaluation, paths }: Unit,
  copies: readonly string[],
  copyFaults: readonly OutputFault[],
  { options }: OutputJob,
): Evaluation {
  const outputs = [...copies, paths.markdown, paths.json].map(relative);
  if (copyFaults.length === 0) return { ...evaluation, outputs };
  const subject = { ...assessed.subject, outputFaults: copyFaults };
  return { ...evaluation, outputs, diagnostics: validate(subject, options.language, options.severity) };
}

function each(units: readonly Unit[], result: (unit: Unit) => Evaluation): Evaluations {
  return units.map(result) as unknown as Evaluations;
}
