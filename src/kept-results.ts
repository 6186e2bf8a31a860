/** Results that several paths hold, with as little of each as is needed. */
import type { Evaluation } from "./evaluation.ts";
import { foundResults, isThere } from "./found-results.ts";
import type { FileFinding } from "./recap.ts";
import { resultName } from "./result-name.ts";
import type { UsualChoices } from "./usual-options.ts";

/** A path that holds no results, and why. */
export interface PathProblem {
  readonly kind: "no-such-path" | "nothing-found";
  readonly path: string;
}

export interface KeptResults<T> {
  readonly results: readonly T[];
  /** Why files have no result. */
  readonly findings: readonly FileFinding[];
  readonly problems: readonly PathProblem[];
}

/** @param kept what is kept of an evaluation; of one result that stands in several places, the last */
export async function keptResults<T>(
  paths: readonly string[],
  options: UsualChoices,
  kept: (evaluation: Evaluation) => T,
): Promise<KeptResults<T>> {
  const results = new Map<string, T>();
  const findings: FileFinding[] = [];
  const problems: PathProblem[] = [];
  for (const path of paths) {
    if (!isThere(path)) {
      problems.push({ kind: "no-such-path", path });
      continue;
    }
    let isEmpty = true;
    for await (const found of foundResults(path, options)) {
      isEmpty = false;
      if (found.kind === "finding") findings.push(found.finding);
      else if (found.evaluation.rubric === null) findings.push(...reasonOf(found.evaluation));
      else results.set(resultName(found.evaluation), kept(found.evaluation));
    }
    if (isEmpty) problems.push({ kind: "nothing-found", path });
  }
  return { results: [...results.values()], findings, problems };
}

/** Why a file has no result; one that lies about in a folder and is no LKE is nobody's. */
function reasonOf({ file, unit, diagnostics }: Evaluation): readonly FileFinding[] {
  const [diagnostic] = diagnostics.filter(({ severity }) => severity === "error");
  return diagnostic ? [{ file, unit: unit.name, diagnostic }] : [];
}
