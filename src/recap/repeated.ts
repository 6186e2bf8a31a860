/** Workbooks that are there twice: byte for byte the same, or of one OPD and year. */
import type { RecapEntry } from "../recap.ts";
import type { Others } from "../validate/gathered.ts";
import { plainName } from "../validate/unit-name.ts";
import { groupedBy } from "./order.ts";

/** What the others are to one workbook. */
export interface Repetition {
  readonly identical: Others;
  readonly repeated: Others;
}

/** What tells whose a result is. */
export type Whose = Pick<RecapEntry, "file" | "sha256" | "among" | "unit" | "region" | "year" | "rubric">;

/** So many of the others are named in a sentence. */
const NAMED = 5;

export const NO_OTHERS: Others = { files: [], count: 0 };

/**
 * Looks for repetitions among all entries at once. Identical workbooks are only told to be that, not also to be of
 * one OPD. A file that is no LKE may lie about as often as it likes.
 *
 * @param entries in the order in which a sentence names them
 */
export function repetitionsAmong(entries: readonly RecapEntry[]): (entry: RecapEntry) => Repetition {
  const relevant = entries.filter(({ status, sha256 }) => status !== "not-lke" && sha256 !== null);
  const byContent = groupedBy(relevant, contentOf);
  const byUnit = new Map<RecapEntry, readonly RecapEntry[]>();
  for (const same of sameUnits(entries)) for (const entry of same) byUnit.set(entry, same);
  return (entry) => {
    const identical = (entry.status !== "not-lke" && byContent.get(contentOf(entry))) || [];
    const repeated = byUnit.get(entry) ?? [];
    return {
      identical: othersOf(identical, (other) => other !== entry),
      repeated: othersOf(repeated, (other) => contentOf(other) !== contentOf(entry)),
    };
  };
}

/** What tells the contents of two entries apart: the bytes, and of a workbook with several OPDs which one it is. */
export function contentOf({ sha256, among }: Pick<Whose, "sha256" | "among">): string | null {
  return sha256 !== null && among ? `${sha256}#${among.index}` : sha256;
}

function othersOf(group: readonly RecapEntry[], isOther: (entry: RecapEntry) => boolean): Others {
  if (group.length < 2) return NO_OTHERS;
  const others = group.filter(isOther);
  return { files: others.slice(0, NAMED).map(({ file }) => file), count: others.length };
}

/** The entries of each OPD; those that name none are told apart by their contents. */
export function unitsAmong<T extends Whose>(entries: readonly T[]): readonly (readonly T[])[] {
  const same = sameUnits(entries);
  const named = new Set(same.flat());
  const unnamed = entries.filter((entry) => !named.has(entry));
  return [...same, ...groupedBy(unnamed, (entry) => contentOf(entry) ?? entry.file).values()];
}

/** The entries of each OPD and year, by code, else by name. */
function sameUnits<T extends Whose>(entries: readonly T[]): readonly (readonly T[])[] {
  const named = entries.filter(({ rubric, unit }) => rubric !== null && (unit.code ?? unit.name) !== null);
  const codeOf = codesByName(named);
  const keyOf = ({ unit, year }: Whose) => {
    const name = plainName(unit.name ?? "");
    const code = unit.code === null ? codeOf.get(name) : plainName(unit.code);
    return JSON.stringify([year, code ?? null, code ? "" : name]);
  };
  return [...groupedBy(named, keyOf).values()].flatMap(byRegion);
}

/** The code of each name under which only one code is known: a workbook without a code is then of that OPD. */
function codesByName(entries: readonly Whose[]): ReadonlyMap<string, string> {
  const codes = new Map<string, Set<string>>();
  for (const { unit } of entries) {
    if (unit.code === null || unit.name === null) continue;
    const name = plainName(unit.name);
    codes.set(name, (codes.get(name) ?? new Set()).add(plainName(unit.code)));
  }
  return new Map(
    [...codes].flatMap(([name, [code, ...more]]) => (code && more.length === 0 ? [[name, code]] : [])),
  );
}

/** Every region has its *Dinas Kesehatan*. Only where no two regions are named may an unnamed one be the same. */
function byRegion<T extends Whose>(entries: readonly T[]): readonly (readonly T[])[] {
  const regions = groupedBy(entries, ({ region }) => (region === null ? null : plainName(region)));
  const namedRegions = [...regions.keys()].filter((region) => region !== null);
  return namedRegions.length > 1 ? [...regions.values()] : [entries];
}
