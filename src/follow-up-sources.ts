/** What following up rests on: results of this year and of earlier ones, with as little of each as it needs. */
import type { Evaluation } from "./evaluation.ts";
import { draftsOf } from "./follow-up/drafts.ts";
import type { CurrentResult } from "./follow-up/follow-up.ts";
import { type KnownResult, knownResult } from "./follow-up/known-result.ts";
import { type KeptResults, keptResults } from "./kept-results.ts";
import { entryOf } from "./recap/entry.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "./rubric/load.ts";
import type { UsualChoices } from "./usual-options.ts";

/** The results of this year. */
export async function readCurrent(
  paths: readonly string[],
  options: UsualChoices,
): Promise<KeptResults<CurrentResult>> {
  const rubrics = [...(options.rubric ? [options.rubric] : []), ...EDITIONS.map(loadEdition)];
  return keptResults(paths, options, (evaluation) => ({
    known: knownResult(evaluation, entryOf(evaluation)),
    ...draftsOf(evaluation, rubricOf(evaluation, rubrics)),
  }));
}

/** Results of earlier years. */
export async function readEarlier(
  paths: readonly string[],
  options: UsualChoices,
): Promise<KeptResults<KnownResult>> {
  return keptResults(paths, options, (evaluation) => knownResult(evaluation, entryOf(evaluation)));
}

function rubricOf({ rubric }: Evaluation, rubrics: readonly LoadedRubric[]) {
  return rubrics.find(({ sha256 }) => sha256 === rubric?.sha256)?.rubric ?? null;
}
