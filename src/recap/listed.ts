/** Who of the list has sent a workbook, and which workbooks are from nobody on it. */
import type { ListedUnit, MissingUnit, RecapEntry } from "../recap.ts";
import type { Listing } from "../validate/gathered.ts";
import { plainName } from "../validate/unit-name.ts";
import { nearestNames } from "./nearest-names.ts";

/** The entries against the list of OPDs. */
export interface Attendance {
  /** Where the OPD of an entry stands on the list; null when the workbook names none. */
  listingOf(entry: RecapEntry): Listing | null;
  readonly missing: readonly MissingUnit[];
}

/** Matches by code where both have one, else by name. A name that is only near is told and never taken. */
export function attendanceOf(entries: readonly RecapEntry[], listed: readonly ListedUnit[]): Attendance {
  const lineOf = lineFinder(listed);
  const present = new Set(entries.map(lineOf));
  const absent = listed.filter((line) => !present.has(line));
  const strangers = new Map<string, string>();
  for (const entry of entries) {
    const name = plainName(entry.unit.name ?? "");
    if (name !== "" && lineOf(entry) === null && !strangers.has(name)) strangers.set(name, entry.file);
  }
  const nearest = nearestNames(
    absent.map(({ name }) => plainName(name)),
    [...strangers.keys()],
  );
  const nearLines = new Map<string, ListedUnit>();
  const missing = absent.map((line, index): MissingUnit => {
    const near = nearest[index] ?? null;
    if (near !== null && !nearLines.has(near)) nearLines.set(near, line);
    const { name, code, cluster } = line;
    return { name, code, cluster, near: near === null ? null : (strangers.get(near) ?? null) };
  });
  return {
    missing,
    listingOf: (entry) => {
      if (entry.unit.name === null && entry.unit.code === null) return null;
      const line = lineOf(entry);
      return { line, near: line ? null : (nearLines.get(plainName(entry.unit.name ?? "")) ?? null) };
    },
  };
}

/** Finds the line that a result is of: by its code where both have one, else by its name. */
export function lineFinder(
  listed: readonly ListedUnit[],
): (entry: { readonly unit: Pick<RecapEntry["unit"], "name" | "code"> }) => ListedUnit | null {
  const byCode = new Map<string, ListedUnit>();
  const byName = new Map<string, ListedUnit>();
  for (const line of listed) {
    if (line.code !== null && !byCode.has(plainName(line.code))) byCode.set(plainName(line.code), line);
    if (!byName.has(plainName(line.name))) byName.set(plainName(line.name), line);
  }
  return ({ unit }) => {
    const coded = unit.code === null ? undefined : byCode.get(plainName(unit.code));
    if (coded) return coded;
    const named = unit.name === null ? undefined : byName.get(plainName(unit.name));
    return named && (unit.code === null || named.code === null) ? named : null;
  };
}
