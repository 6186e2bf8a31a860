/** What of an evaluation goes back to whoever handed out the job. */
import { entryTexts } from "../entry-texts.ts";
import type { Evaluation } from "../evaluation.ts";
import { entryOf, treeOf } from "../recap/entry.ts";
import {
  type Evaluations,
  isSummarised,
  type Job,
  type JobResult,
  type Kept,
  reportedName,
  type UnitResult,
} from "./job.ts";

/** The result of one job; see {@link unitResult}. */
export function resultOf(
  { index, file }: Job,
  [first, ...others]: Evaluations,
  kept: Kept,
  known: Set<string>,
): JobResult {
  const of = (evaluation: Evaluation) => unitResult(evaluation, kept, known);
  return { index, file: reportedName(file), results: [of(first), ...others.map(of)] };
}

/**
 * What goes back of one evaluation.
 *
 * @param known fingerprints of the rubrics whose trees the receiver has; grows
 */
function unitResult(evaluation: Evaluation, kept: Kept, known: Set<string>): UnitResult {
  const { diagnostics, rubric } = evaluation;
  const isNew = rubric !== null && !known.has(rubric.sha256);
  const whole = kept.whole === "all" || (kept.whole === "unsummarised" && !isSummarised(evaluation));
  const entry = entryOf(evaluation);
  const texts = entryTexts(evaluation, kept.texts);
  const tree = isNew ? { rubric: rubric.sha256, components: treeOf(evaluation) } : null;
  if (isNew) known.add(rubric.sha256);
  return {
    file: entry.file,
    unit: entry.unit.name,
    status: entry.status,
    flagged: entry.flagged === true,
    unwritten: isUnwritten(evaluation),
    entry: JSON.stringify(entry),
    texts: texts && JSON.stringify(texts),
    tree,
    diagnostics: diagnostics.length > 0 ? JSON.stringify(diagnostics) : null,
    evaluation: whole ? JSON.stringify(evaluation) : null,
  };
}

/** Whether an output was refused or failed. */
export function isUnwritten({ diagnostics }: Evaluation): boolean {
  return diagnostics.some(({ name }) => name.startsWith("output-"));
}
