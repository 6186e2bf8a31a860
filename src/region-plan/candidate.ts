/** What a regional plan keeps of a result, so that those of a thousand OPDs fit in memory. */
import type { Evaluation } from "../evaluation.ts";
import { type Exact, ZERO } from "../exact.ts";
import { type Choice, type ChoiceOptions, choicesOf } from "../plan/choices.ts";
import { exactTotal } from "../plan/threshold.ts";
import { unansweredIn } from "../plan/unanswered.ts";
import type { PlannedResult } from "../plan.ts";
import type { Rubric } from "../rubric/schema.ts";

export interface Candidate
  extends Pick<
    Evaluation,
    "file" | "sha256" | "among" | "unit" | "region" | "year" | "rubric" | "total" | "predicate"
  > {
  readonly law: Rubric;
  /** Before it is rounded; zero while incomplete, when nobody asks. */
  readonly now: Exact;
  readonly unanswered: readonly string[];
  readonly choices: readonly (readonly Choice[])[];
}

/** An evaluation, or an entry of a recap with the tree of its rubric. */
type CandidateResult = Pick<Evaluation, "sha256" | "among" | "unit" | "region" | "rubric"> & PlannedResult;

/** @param rubric that the result is by; its answers are letters */
export function candidateOf(result: CandidateResult, rubric: Rubric, options: ChoiceOptions): Candidate {
  const { file, sha256, among, unit, region, year, total, predicate } = result;
  const isComplete = total !== null;
  return {
    file,
    sha256,
    among,
    unit,
    region,
    year,
    rubric: result.rubric,
    total,
    predicate,
    law: rubric,
    now: isComplete ? exactTotal(result) : ZERO,
    unanswered: unansweredIn(result),
    choices: isComplete ? choicesOf(result, rubric, options) : [],
  };
}
