/** The document that `--format json` prints and `.summary.json` holds. */
import type { Evaluation, EvaluationDocument } from "./evaluation.ts";
import { TOOL } from "./version.ts";

/** Evaluations with the tool's name and a count of what came out; every one is counted exactly once. */
export function documentOf(evaluations: readonly Evaluation[]): EvaluationDocument {
  const count = (wanted: Outcome) =>
    evaluations.filter((evaluation) => outcomeOf(evaluation) === wanted).length;
  return {
    tool: { ...TOOL },
    evaluations: [...evaluations],
    summary: {
      workbooks: evaluations.length,
      scored: count("scored"),
      incomplete: count("incomplete"),
      unreadable: count("unreadable"),
      notLke: count("not-lke"),
      flagged: evaluations.filter(({ flagged }) => flagged === true).map(({ file }) => file),
    },
  };
}

type Outcome = "scored" | "incomplete" | "not-lke" | "unreadable";

/** What came of one workbook, told from its evaluation alone so that a recap can tell it too. */
function outcomeOf(evaluation: Evaluation): Outcome {
  if (evaluation.total !== null) return "scored";
  if (evaluation.rubric !== null) return "incomplete";
  return evaluation.diagnostics.some(({ name }) => name.startsWith("file-")) ? "unreadable" : "not-lke";
}
