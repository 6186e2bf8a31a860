/** Which results of a unit are of this year and of the years before it. */
import { type Line, matchUnits, type SameUnit } from "../compare/match-units.ts";
import type { MatchedBy } from "../comparison.ts";
import type { RecapEntry } from "../recap.ts";
import type { KnownResult } from "./known-result.ts";

/** One unit of this year with its past. */
export interface UnitHistory {
  readonly current: KnownResult;
  /** The latest first, each of the year before the last; none where it is not certain which that is. */
  readonly earlier: readonly KnownResult[];
  readonly matchedBy: MatchedBy | null;
  /** Why there is no earlier one although there are earlier results. */
  readonly doubt: "repeated" | "other-year" | null;
  /** The results in doubt. */
  readonly doubtful: readonly RecapEntry[];
}

export interface Histories {
  readonly units: readonly UnitHistory[];
  /** Of this year several results, and nobody knows which is valid. */
  readonly repeated: readonly (readonly RecapEntry[])[];
  /** Units of the year before without a result of this year. */
  readonly gone: readonly KnownResult[];
  readonly lines: readonly Line[];
}

export function historiesOf(
  current: readonly KnownResult[],
  previous: readonly KnownResult[],
  same: readonly SameUnit[],
): Histories {
  const known = new Map([...previous, ...current].map((result) => [result.entry, result]));
  const lines = matchUnits(
    [...byYear(previous), current].map((results) => results.map(({ entry }) => entry)),
    same,
  );
  const own = (line: Line) => line.entries.at(-1) ?? [];
  return {
    units: lines.flatMap((line) => {
      const [entry, another] = own(line);
      const result = entry && !another ? known.get(entry) : undefined;
      return result ? [historyOf(result, line, known)] : [];
    }),
    repeated: lines.map(own).filter((entries) => entries.length > 1),
    gone: lines.filter((line) => own(line).length === 0).flatMap((line) => latestOf(line, known)),
    lines,
  };
}

function latestOf({ entries }: Line, known: ReadonlyMap<RecapEntry, KnownResult>): readonly KnownResult[] {
  const latest = entries.flat().at(-1);
  const result = latest && known.get(latest);
  return result ? [result] : [];
}

/** Earliest first; results that do not say their year are taken for the latest. */
function byYear(results: readonly KnownResult[]): readonly (readonly KnownResult[])[] {
  const years = [...new Set(results.map(({ entry }) => entry.year))];
  return years
    .sort((one, other) => (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY))
    .map((year) => results.filter(({ entry }) => entry.year === year));
}

function historyOf(
  current: KnownResult,
  { entries, matchedBy }: Line,
  known: ReadonlyMap<RecapEntry, KnownResult>,
): UnitHistory {
  const before = entries.slice(0, -1).flat();
  const earlier: KnownResult[] = [];
  let year = current.entry.year;
  for (;;) {
    const fitting = before.filter((entry) => isYearBefore(entry, year, earlier.length > 0));
    const [entry, another] = fitting;
    if (earlier.length === 0 && another)
      return { current, earlier, matchedBy, doubt: "repeated", doubtful: fitting };
    const result = entry && !another ? known.get(entry) : undefined;
    if (!result) break;
    earlier.push(result);
    year = result.entry.year;
    if (year === null) break;
  }
  const isOther = earlier.length === 0 && before.length > 0;
  return {
    current,
    earlier,
    matchedBy,
    doubt: isOther ? "other-year" : null,
    doubtful: isOther ? before : [],
  };
}

/** A result that does not say its year can only be the one that was given as last year's. */
function isYearBefore({ year }: RecapEntry, of: number | null, isFurtherBack: boolean): boolean {
  if (year === null) return !isFurtherBack;
  return of === null ? !isFurtherBack : year === of - 1;
}
