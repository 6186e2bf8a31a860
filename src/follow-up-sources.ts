/** What following up rests on: results of this year and of earlier ones, with as little of each as it needs. */
import { answeredTree } from "./answered-tree.ts";
import type { EntryTexts } from "./entry-texts.ts";
import type { Evaluation } from "./evaluation.ts";
import { draftsOf } from "./follow-up/drafts.ts";
import type { CurrentResult } from "./follow-up/follow-up.ts";
import { followUpNotes, type KnownResult, knownResult } from "./follow-up/known-result.ts";
import { type KeptResults, keptResults } from "./kept-results.ts";
import { entryOf } from "./recap/entry.ts";
import type { GroupComponent, RecapEntry } from "./recap.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "./rubric/load.ts";
import type { UsualChoices } from "./usual-options.ts";

/** The results of this year. */
export async function readCurrent(
  paths: readonly string[],
  options: UsualChoices,
): Promise<KeptResults<CurrentResult>> {
  const rubrics = [...(options.rubric ? [options.rubric] : []), ...EDITIONS.map(loadEdition)];
  return keptResults(paths, options, (evaluation) => ({
    known: knownOf(evaluation),
    ...draftsOf(evaluation, rubricOf(evaluation, rubrics)),
  }));
}

/** What a recap's results are kept beside. */
export interface RecapTexts {
  /** By the name of the result; one without has nothing to be followed up. */
  readonly texts: ReadonlyMap<string, EntryTexts>;
  /** The tree of every rubric that the entries name, by its sha256. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  readonly rubrics: readonly LoadedRubric[];
}

/** The results of a recap, as far as they are kept: drafts do not say in which cells their criteria stand. */
export function currentOf(
  entries: readonly RecapEntry[],
  { texts, trees, rubrics }: RecapTexts,
): readonly CurrentResult[] {
  return entries.flatMap((entry) => {
    const notes = texts.get(entry.file)?.followUp;
    if (!notes) return [];
    const components = answeredTree(entry, trees.get(entry.rubric?.sha256 ?? "") ?? []);
    const drafts = draftsOf({ unit: entry.unit, sheet: null, components }, rubricOf(entry, rubrics));
    return [{ known: knownResult(notes, entry), ...drafts }];
  });
}

/** Results of earlier years. */
export async function readEarlier(
  paths: readonly string[],
  options: UsualChoices,
): Promise<KeptResults<KnownResult>> {
  return keptResults(paths, options, knownOf);
}

export function knownOf(evaluation: Evaluation): KnownResult {
  return knownResult(followUpNotes(evaluation), entryOf(evaluation));
}

function rubricOf({ rubric }: Pick<Evaluation, "rubric">, rubrics: readonly LoadedRubric[]) {
  return rubrics.find(({ sha256 }) => sha256 === rubric?.sha256)?.rubric ?? null;
}
