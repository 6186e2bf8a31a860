/** What following up rests on: results of this year and of earlier ones, with as little of each as it needs. */
import type { Evaluation } from "./evaluation.ts";
import { draftsOf } from "./follow-up/drafts.ts";
import type { CurrentResult } from "./follow-up/follow-up.ts";
import { type KnownResult, knownResult } from "./follow-up/known-result.ts";
import { foundResults, isThere } from "./found-results.ts";
import { entryOf } from "./recap/entry.ts";
import type { FileFinding } from "./recap.ts";
import { resultName } from "./result-name.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "./rubric/load.ts";
import type { UsualChoices } from "./usual-options.ts";

/** Paths that hold no results, and why. */
export interface SourceProblem {
  readonly kind: "no-such-path" | "nothing-found";
  readonly path: string;
}

interface Read<T> {
  readonly results: readonly T[];
  readonly findings: readonly FileFinding[];
  readonly problems: readonly SourceProblem[];
}

/** The results of this year. */
export async function readCurrent(
  paths: readonly string[],
  options: UsualChoices,
): Promise<Read<CurrentResult>> {
  const rubrics = [...(options.rubric ? [options.rubric] : []), ...EDITIONS.map(loadEdition)];
  return read(paths, options, (evaluation) => ({
    known: knownResult(evaluation, entryOf(evaluation)),
    ...draftsOf(evaluation, rubricOf(evaluation, rubrics)),
  }));
}

/** Results of earlier years. */
export async function readEarlier(
  paths: readonly string[],
  options: UsualChoices,
): Promise<Read<KnownResult>> {
  return read(paths, options, (evaluation) => knownResult(evaluation, entryOf(evaluation)));
}

function rubricOf({ rubric }: Evaluation, rubrics: readonly LoadedRubric[]) {
  return rubrics.find(({ sha256 }) => sha256 === rubric?.sha256)?.rubric ?? null;
}

async function read<T>(
  paths: readonly string[],
  options: UsualChoices,
  kept: (evaluation: Evaluation) => T,
): Promise<Read<T>> {
  const results = new Map<string, T>();
  const findings: FileFinding[] = [];
  const problems: SourceProblem[] = [];
  for (const path of paths) {
    if (!isThere(path)) {
      problems.push({ kind: "no-such-path", path });
      continue;
    }
    const before = results.size + findings.length;
    for await (const found of foundResults(path, options)) {
      if (found.kind === "finding") findings.push(found.finding);
      else if (found.evaluation.rubric === null) findings.push(...reasonOf(found.evaluation));
      else results.set(resultName(found.evaluation), kept(found.evaluation));
    }
    if (results.size + findings.length === before) problems.push({ kind: "nothing-found", path });
  }
  return { results: [...results.values()], findings, problems };
}

/** Why a file has no result; one that lies about in a folder and is no LKE is nobody's. */
function reasonOf({ file, unit, diagnostics }: Evaluation): readonly FileFinding[] {
  const [diagnostic] = diagnostics.filter(({ severity }) => severity === "error");
  return diagnostic ? [{ file, unit: unit.name, diagnostic }] : [];
}
