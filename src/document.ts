/** The document that `--format json` prints and `.summary.json` holds. */
import type { DocumentOptions, Evaluation, EvaluationDocument } from "./evaluation.ts";
import { resultName } from "./result-name.ts";
import { TOOL } from "./version.ts";

/** Evaluations with the tool's name, the options and a count of what came out; every one is counted exactly once. */
export function documentOf(evaluations: readonly Evaluation[], options: DocumentOptions): EvaluationDocument {
  const results = evaluations.map((evaluation) => ({
    status: outcomeOf(evaluation),
    flagged: evaluation.flagged,
    file: resultName(evaluation),
  }));
  return { tool: { ...TOOL }, options, evaluations: [...evaluations], summary: summaryOf(results) };
}

/** The count of what came of all workbooks, from as little of each as that takes. */
export function summaryOf(
  results: readonly { readonly status: Outcome; readonly flagged: boolean | null; readonly file: string }[],
): EvaluationDocument["summary"] {
  const count = (wanted: Outcome) => results.filter(({ status }) => status === wanted).length;
  return {
    workbooks: results.length,
    scored: count("scored"),
    incomplete: count("incomplete"),
    unreadable: count("unreadable"),
    notLke: count("not-lke"),
    flagged: results.filter(({ flagged }) => flagged === true).map(({ file }) => file),
  };
}

export type Outcome = "scored" | "incomplete" | "not-lke" | "unreadable";

/** What came of one workbook, told from its evaluation alone so that a recap can tell it too. */
export function outcomeOf(evaluation: Evaluation): Outcome {
  if (evaluation.total !== null) return "scored";
  if (evaluation.rubric !== null) return "incomplete";
  return evaluation.diagnostics.some(({ name }) => name.startsWith("file-")) ? "unreadable" : "not-lke";
}
