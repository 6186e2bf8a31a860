/** Last year's results, as far as this year's blank workbooks show them, and whose they are. */

import { existsSync, readFileSync } from "node:fs";
import type { Evaluation } from "./evaluation.ts";
import { regularFile } from "./files.ts";
import { recommendedIn } from "./follow-up/recommended.ts";
import type { Language } from "./language/language.ts";
import { textsOf } from "./language/texts.ts";
import { recapResults } from "./previous-recap.ts";
import { sourceFinding } from "./recap/findings.ts";
import { findResultFiles, readResults } from "./result-files.ts";
import { resultName } from "./result-name.ts";

/** One OPD's earlier result. */
export interface PreviousResult {
  /** Where it stands: the file, and the workbook that it is of where the file holds several. */
  readonly source: string;
  readonly unit: { readonly name: string | null; readonly code: string | null };
  readonly year: number | null;
  readonly rubric: { readonly id: string; readonly sha256: string };
  /** Whose answers it rests on. */
  readonly assessor: string | null;
  readonly total: number | null;
  readonly predicate: string | null;
  readonly components: readonly PreviousComponent[];
  /** Null: the file does not hold them. */
  readonly recommendations: Recommendations | null;
}

export interface PreviousComponent {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  /** Null when one of its answers is missing. */
  readonly score: number | null;
}

/** `notes`: nobody wrote a recommendation, so these are the evaluator's notes. */
export interface Recommendations {
  readonly from: "recommendations" | "notes";
  readonly texts: readonly string[];
}

/**
 * Reads a file of results, a folder of them or a `rekap.json`. Of each result only the little is kept that a blank
 * workbook shows.
 *
 * @param language of the problems
 */
export function readPrevious(
  given: string,
  language: Language,
): { readonly results: readonly PreviousResult[]; readonly problems: readonly string[] } {
  const texts = textsOf(language);
  if (!existsSync(given)) {
    return { results: [], problems: [texts.cli.errors.noSuchPath(given)] };
  }
  const files = filesOf(given);
  if (files.length === 0) return { results: [], problems: [texts.template.previous.nothingFound(given)] };
  const results = new Map<string, PreviousResult>();
  const problems: string[] = [];
  for (const file of files) {
    const recap = recapIn(file);
    for (const result of recap ?? []) results.set(JSON.stringify([file, result.source]), result);
    if (recap) continue;
    for (const item of readResults(file, texts.recap.command.line)) {
      if (item.kind === "fault") {
        problems.push(`${file}: ${sourceFinding(file, item.fault, language).diagnostic.message}`);
      }
      const result = item.kind === "evaluation" ? resultOf(item.evaluation, file) : null;
      // The same workbook may stand in its summary and in a run's NDJSON.
      if (result && item.kind === "evaluation") {
        results.set(JSON.stringify([resultName(item.evaluation), item.evaluation.sha256]), result);
      }
    }
  }
  return { results: [...results.values()], problems };
}

/** Recaps only where the results that they were built from are not there: they hold more. */
function filesOf(given: string): readonly string[] {
  const { files, recaps } = findResultFiles([given]);
  return files.length > 0 ? files : recaps;
}

/** Null when the file is no recap. */
function recapIn(file: string): readonly PreviousResult[] | null {
  if (!/\.json$/i.test(file) || /\.summary\.json$/i.test(file)) return null;
  try {
    return recapResults(JSON.parse(readFileSync(regularFile(file), "utf8").replace(/^\uFEFF/, "")), file);
  } catch {
    // Whoever reads it as results tells what is wrong with it.
    return null;
  }
}

/** Null for a workbook that has no result: it could not be read or is no LKE. */
function resultOf(evaluation: Evaluation, file: string): PreviousResult | null {
  const { rubric, unit, year, assessor, total, predicate, components } = evaluation;
  if (rubric === null) return null;
  return {
    source: /\.summary\.json$/i.test(file) ? file : `${file}: ${resultName(evaluation)}`,
    unit: { name: unit.name, code: unit.code },
    year,
    rubric,
    assessor,
    total,
    predicate,
    components: components.map(({ code, name, weight, score }) => ({ code, name, weight, score })),
    recommendations: recommendationsOf(components),
  };
}

/** A note may say that all is well, so notes stand in only where the workbook has not one recommendation. */
function recommendationsOf(components: Evaluation["components"]): Recommendations {
  const texts = (field: "recommendation" | "evaluatorNote") =>
    recommendedIn(components, field).map(({ code, text }) => `${code}: ${text}`);
  const recommended = texts("recommendation");
  return recommended.length > 0
    ? { from: "recommendations", texts: recommended }
    : { from: "notes", texts: texts("evaluatorNote") };
}
