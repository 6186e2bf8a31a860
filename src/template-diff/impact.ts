/** What two rules make of the same workbooks. */
import type { Evaluation } from "../evaluation.ts";
import { exact, published } from "../exact.ts";
import type { Impact, ImpactEntry, ImpactResult, LeftOut } from "../template-diff.ts";

/** One workbook, or one OPD of several in it, evaluated under both. */
export interface Rescored {
  /** Its sheet among those of other OPDs. */
  readonly sheet?: string;
  readonly old: Evaluation;
  readonly new: Evaluation;
}

export function impactOf(rescored: readonly Rescored[], leftOut: readonly LeftOut[] = []): Impact {
  const unreadable = rescored.flatMap(({ old, new: now }) => {
    const failed = [now, old].find(({ layout }) => layout === null);
    return failed ? [{ file: failed.file, reason: reasonOf(failed) }] : [];
  });
  const workbooks = rescored
    .filter(({ old, new: now }) => old.layout !== null && now.layout !== null)
    .map(entryOf);
  const count = (isOne: (entry: ImpactEntry) => boolean) => workbooks.filter(isOne).length;
  return {
    summary: {
      workbooks: workbooks.length,
      unreadable: unreadable.length,
      changed: count(({ changed }) => changed),
      predicate: count((entry) => entry.old.predicate !== entry.new.predicate),
      flag: count((entry) => entry.old.flagged !== entry.new.flagged),
    },
    workbooks,
    unreadable,
    leftOut,
  };
}

function reasonOf({ diagnostics }: Evaluation): string {
  return diagnostics[0]?.message ?? "";
}

function entryOf({ old, new: now, sheet }: Rescored): ImpactEntry {
  const [from, to] = [resultOf(old), resultOf(now)];
  return {
    file: now.file,
    ...(sheet === undefined ? {} : { sheet }),
    unit: now.unit.name,
    old: from,
    new: to,
    difference:
      from.total === null || to.total === null ? null : published(exact(to.total).sub(exact(from.total))),
    changed: JSON.stringify(from) !== JSON.stringify(to),
    subcomponents: scoreChanges(old, now),
  };
}

function resultOf({ total, predicate, flagged, answered, of }: Evaluation): ImpactResult {
  return { total, predicate, flagged, answered, of };
}

function scoreChanges(old: Evaluation, now: Evaluation): ImpactEntry["subcomponents"] {
  const [former, today] = [old, now].map(scoresOf);
  const codes = [...new Set([...(former?.keys() ?? []), ...(today?.keys() ?? [])])];
  return codes
    .map((code) => ({ code, old: former?.get(code) ?? null, new: today?.get(code) ?? null }))
    .filter((change) => change.old !== change.new);
}

function scoresOf({ components }: Evaluation): ReadonlyMap<string, number | null> {
  return new Map(
    components.flatMap(({ subcomponents }) => subcomponents.map(({ code, score }) => [code, score] as const)),
  );
}
