/** One period of a comparison: what a path holds, with as little of each result as a comparison needs. */
import type { PeriodResults } from "./compare/compare.ts";
import type { Evaluation } from "./evaluation.ts";
import { foundResults, isThere } from "./found-results.ts";
import { entryOf, treeOf } from "./recap/entry.ts";
import type { FileFinding, GroupComponent, RecapEntry } from "./recap.ts";
import { resultName } from "./result-name.ts";
import type { UsualChoices } from "./usual-options.ts";

/** A path that cannot be a period, and why. */
export type PeriodProblem = "no-such-path" | "nothing-found";

export interface PeriodOptions extends UsualChoices {
  /** Shown each result whose entry is kept: what an entry leaves out must be taken from it here. */
  readonly see?: (evaluation: Evaluation) => void;
}

export async function readPeriod(
  given: string,
  options: PeriodOptions,
): Promise<PeriodResults | PeriodProblem> {
  if (!isThere(given)) return "no-such-path";
  const entries = new Map<string, RecapEntry>();
  const trees = new Map<string, readonly GroupComponent[]>();
  const findings: FileFinding[] = [];
  for await (const found of foundResults(given, options)) {
    if (found.kind === "finding") findings.push(found.finding);
    else if (add(found.evaluation, entries, trees)) options.see?.(found.evaluation);
  }
  if (entries.size + findings.length === 0) return "nothing-found";
  return {
    source: given,
    trees,
    entries: [...entries.values()],
    findings: [...findings, ...[...entries.values()].flatMap(reasonOf)],
  };
}

/** A result is more than none, whichever was read first; of two results the first counts. True: it was kept. */
function add(
  evaluation: Evaluation,
  entries: Map<string, RecapEntry>,
  trees: Map<string, readonly GroupComponent[]>,
): boolean {
  const { rubric } = evaluation;
  const key = resultName(evaluation);
  const known = entries.get(key);
  if (known && (known.rubric !== null || rubric === null)) return false;
  entries.set(key, entryOf(evaluation));
  if (rubric && !trees.has(rubric.sha256)) trees.set(rubric.sha256, treeOf(evaluation));
  return true;
}

/** Why a file of the period has no result. A file that lies about in a folder and is no LKE is nobody's. */
function reasonOf({ file, unit, reason, status }: RecapEntry): readonly FileFinding[] {
  if (reason === null || (status === "not-lke" && reason.severity === "info")) return [];
  return [{ file, unit: unit.name, diagnostic: reason }];
}
