/** The pipeline for one workbook: open → read → score → reconcile → validate → assemble. Each stage ignorant of the others. */
import { createHash } from "node:crypto";
import { assemble } from "./assemble.ts";
import type { Assessment, AssessorSheetNames } from "./assessment.ts";
import type { Severities } from "./diagnostic.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Language } from "./language/language.ts";
import type { LayoutMap } from "./layout-map.ts";
import { compareFigures } from "./reconcile/compare.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "./rubric/load.ts";
import { type AssessorChoice, score } from "./score/score.ts";
import type { Subject } from "./validate/rule.ts";
import { validate } from "./validate/validate.ts";
import { explained } from "./workbook/causes/explain.ts";
import type { Package } from "./workbook/package.ts";
import { type ReadOptions, type ReadResult, readUnits, readWorkbook } from "./workbook/read.ts";
import { repeatedFigures } from "./workbook/repeated-figures.ts";

export interface EvaluateOptions {
  /** Whose answers make the official score; default `auto`. */
  readonly assessor?: AssessorChoice | undefined;
  /** Default: recognised from the workbook among the built-in editions. */
  readonly rubric?: LoadedRubric | undefined;
  /** This letter and below are flagged; default: the rubric's. */
  readonly flagFrom?: string | undefined;
  /** The answer sheet, where a workbook has several. */
  readonly sheet?: string | undefined;
  /** The sheets of the assessors, in workbooks that have one for each. */
  readonly sheets?: AssessorSheetNames | undefined;
  /** Where everything stands, in place of what would be recognised; needs the rubric that its codes are of. */
  readonly map?: LayoutMap | undefined;
  /** Used where the workbook does not say. */
  readonly opd?: string | undefined;
  readonly year?: number | undefined;
  /** Found by searching a folder: a file without an answer sheet is then no error. */
  readonly searched?: boolean | undefined;
  /** Language of the findings; default `id`. */
  readonly language?: Language | undefined;
  /** Severities in place of the rules' own. */
  readonly severities?: Severities | undefined;
}

/** An evaluation with what a scored copy of its workbook is made from. */
export interface Assessed {
  readonly evaluation: Evaluation;
  /** What the rules looked at, so that they can look again once the outputs are written. */
  readonly subject: Subject;
  /** Null when there is nothing to score: the file is unreadable or holds no answer sheet. */
  readonly source: {
    readonly package: Package;
    readonly assessment: Assessment;
    readonly loaded: LoadedRubric;
  } | null;
}

/** The OPDs of one workbook. */
export type AssessedUnits = readonly [Assessed, ...Assessed[]];

/**
 * Evaluates one workbook as that of one OPD; where it holds several, a finding says that only the first counts.
 *
 * @param bytes the file's content
 * @param file the name to report; never opened
 */
export async function assess(
  bytes: Uint8Array,
  file: string,
  options: EvaluateOptions = {},
): Promise<Assessed> {
  return conclude(await readWorkbook(bytes, readOptions(file, options)), sourceOf(bytes, file), options);
}

/** Evaluates one workbook: a result for each OPD that has a sheet of its own in it, in the order of the sheets. */
export async function assessUnits(
  bytes: Uint8Array,
  file: string,
  options: EvaluateOptions = {},
): Promise<AssessedUnits> {
  const [first, ...others] = await readUnits(bytes, readOptions(file, options));
  const source = sourceOf(bytes, file);
  return [conclude(first, source, options), ...others.map((other) => conclude(other, source, options))];
}

function readOptions(file: string, options: EvaluateOptions): ReadOptions {
  const { sheet = null, sheets, map, opd = null, year = null } = options;
  const rubrics = options.rubric ? [options.rubric] : EDITIONS.map(loadEdition);
  return { file, rubrics, sheet, sheets, map, opd, year };
}

function sourceOf(bytes: Uint8Array, file: string): { readonly file: string; readonly sha256: string } {
  return { file, sha256: createHash("sha256").update(bytes).digest("hex") };
}

/** Scores, validates and assembles what was read. */
export function conclude(
  { reading, package: pkg, workbook, loaded, tables, map }: ReadResult,
  source: { readonly file: string; readonly sha256: string | null },
  options: EvaluateOptions,
): Assessed {
  const assessment = reading.kind === "assessment" ? reading.assessment : null;
  const flagFrom = loaded ? (options.flagFrom ?? loaded.rubric.flagFrom) : null;
  const scorecard =
    assessment && loaded && flagFrom !== null
      ? score(assessment, loaded.rubric, { assessor: options.assessor ?? "auto", flagFrom })
      : null;
  const repeated =
    assessment && loaded && workbook ? repeatedFigures(workbook, tables, assessment, loaded.rubric) : [];
  const reconciliation =
    assessment && loaded && scorecard && workbook
      ? explained(compareFigures(assessment, scorecard, loaded.rubric, repeated), {
          workbook,
          package: pkg,
          assessment,
          rubric: loaded.rubric,
        })
      : null;
  const subject: Subject = {
    reading,
    rubric: loaded?.rubric ?? null,
    scorecard,
    reconciliation,
    outputFaults: [],
    searched: options.searched ?? false,
    map,
  };
  const language = options.language ?? "id";
  const diagnostics = validate(subject, language, options.severities);
  const evaluation = assemble({
    ...source,
    reading,
    loaded,
    scorecard,
    reconciliation,
    language,
    flagFrom,
    diagnostics,
  });
  return {
    evaluation,
    subject,
    source: assessment && loaded && pkg ? { package: pkg, assessment, loaded } : null,
  };
}
