/** Which results of several periods are of one unit: by code, then by name, or as a list says. Never by a near name. */
import type { MatchedBy } from "../comparison.ts";
import type { RecapEntry } from "../recap.ts";
import { plainName } from "../validate/unit-name.ts";

/** A line of the list that says which names are one unit's. */
export interface SameUnit {
  readonly earlier: string;
  readonly later: string;
}

/** One unit through the periods. */
export interface Line {
  /** By period; several where a unit has several results and nobody knows which is valid. */
  readonly entries: readonly (readonly RecapEntry[])[];
  readonly matchedBy: MatchedBy | null;
}

interface Growing {
  readonly entries: RecapEntry[][];
  matchedBy: MatchedBy | null;
}

/**
 * The units, in the order in which they first appear.
 *
 * @param periods the usable results of each period, earliest first
 */
export function matchUnits(
  periods: readonly (readonly RecapEntry[])[],
  same: readonly SameUnit[],
): readonly Line[] {
  const alone = loneLine(periods);
  if (alone) return [alone];
  const lines: Growing[] = [];
  for (const [place, entries] of periods.entries()) {
    const find = finder(lines, place, same);
    // All are looked up before any is added: within one period nothing is earlier than the rest.
    const found = entries.map((entry) => ({ entry, match: find(entry) }));
    const fresh = new Map<string, Growing>();
    for (const { entry, match } of found) {
      const line = match?.line ?? lineOf(entry, fresh, lines, periods.length);
      line.entries[place]?.push(entry);
      if (match) line.matchedBy = line.matchedBy ?? match.by;
    }
  }
  return lines;
}

/** Who gives one result for each period wants them compared, whatever the unit is called in them. */
function loneLine(periods: readonly (readonly RecapEntry[])[]): Line | null {
  return periods.every((entries) => entries.length === 1)
    ? { entries: periods, matchedBy: haveOneKey(periods.flat()) ?? "alone" }
    : null;
}

function haveOneKey(entries: readonly RecapEntry[]): "code" | "name" | null {
  const isOne = (keyOf: (entry: RecapEntry) => string | null) => {
    const keys = new Set(entries.map(keyOf));
    return keys.size === 1 && !keys.has(null);
  };
  if (isOne(codeKey)) return "code";
  return isOne(nameKey) ? "name" : null;
}

function codeKey({ unit }: RecapEntry): string | null {
  return unit.code === null ? null : plainName(unit.code) || null;
}

function nameKey({ unit }: RecapEntry): string | null {
  return unit.name === null ? null : plainName(unit.name) || null;
}

/** The line of a result that no earlier period has: of its own unless another of this period is of the same unit. */
function lineOf(entry: RecapEntry, fresh: Map<string, Growing>, lines: Growing[], periods: number): Growing {
  const region = entry.region === null ? "" : plainName(entry.region);
  const key = JSON.stringify([region, codeKey(entry) ?? nameKey(entry) ?? entry.file]);
  const known = fresh.get(key);
  if (known) return known;
  const line: Growing = { entries: Array.from({ length: periods }, () => []), matchedBy: null };
  fresh.set(key, line);
  lines.push(line);
  return line;
}

interface Match {
  readonly line: Growing;
  readonly by: MatchedBy;
}

/** Finds the line of an earlier period that a result continues; null where there is none or more than one. */
function finder(
  lines: readonly Growing[],
  place: number,
  same: readonly SameUnit[],
): (entry: RecapEntry) => Match | null {
  const known = lines.flatMap((line) => {
    const latest = line.entries.slice(0, place).flat().at(-1);
    return latest ? [{ line, latest }] : [];
  });
  const byCode = indexed(known, ({ latest }) => codeKey(latest));
  const byName = indexed(known, ({ latest }) => nameKey(latest));
  const earlierOf = new Map(same.map(({ earlier, later }) => [plainName(later), plainName(earlier)]));
  const only = (candidates: readonly Known[] | undefined, entry: RecapEntry) => {
    const fitting = (candidates ?? []).filter(({ latest }) => mayBeOneRegion(latest, entry));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
  return (entry) => {
    const [code, name] = [codeKey(entry), nameKey(entry)];
    const listed = earlierOf.get(code ?? "") ?? earlierOf.get(name ?? "");
    if (listed !== undefined) {
      const line = only(byCode.get(listed), entry) ?? only(byName.get(listed), entry);
      return line ? { line: line.line, by: "list" } : null;
    }
    const coded = code === null ? undefined : only(byCode.get(code), entry);
    if (coded) return { line: coded.line, by: "code" };
    const named = name === null ? undefined : only(byName.get(name), entry);
    return named ? { line: named.line, by: "name" } : null;
  };
}

interface Known {
  readonly line: Growing;
  readonly latest: RecapEntry;
}

function indexed(
  known: readonly Known[],
  keyOf: (one: Known) => string | null,
): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>();
  for (const one of known) {
    const key = keyOf(one);
    if (key === null) continue;
    const there = index.get(key);
    if (there) there.push(one);
    else index.set(key, [one]);
  }
  return index;
}

/** Every region has its *Dinas Kesehatan*; a result that names no region may be of any. */
function mayBeOneRegion(one: RecapEntry, other: RecapEntry): boolean {
  return one.region === null || other.region === null || plainName(one.region) === plainName(other.region);
}
