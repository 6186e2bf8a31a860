/** Which results are the region's own, which are its units', and which of them count. Nothing is averaged in silently. */
import { type ClusterId, clusterNamed } from "../cluster.ts";
import { attendanceOf } from "../recap/listed.ts";
import { naturalOrder } from "../recap/order.ts";
import { unitsAmong } from "../recap/repeated.ts";
import type { ListedUnit, MissingUnit, RecapEntry } from "../recap.ts";
import type { UncountedReason } from "../region.ts";
import type { RegionRule } from "../rubric/region-rule-schema.ts";
import { plainName } from "../validate/unit-name.ts";

/** A unit's result. `uncounted` null: it counts. */
export interface Member {
  readonly entry: RecapEntry;
  /** What the workbook and the list of units say. */
  readonly clusters: { readonly workbook: ClusterId | null; readonly list: ClusterId | null };
  readonly cluster: ClusterId | null;
  readonly uncounted: UncountedReason | null;
}

/** A result that is of the region and the year and complete: only its cluster may be unknown. */
export function isComplete(uncounted: Member["uncounted"]): boolean {
  return uncounted === null || uncounted === "cluster-missing" || uncounted === "cluster-differs";
}

export interface Members {
  /** Every result of the year by the rubric of the region's own workbook: one is wanted. */
  readonly instansi: readonly RecapEntry[];
  /** Such results of other years. */
  readonly otherInstansi: readonly RecapEntry[];
  /** In natural order of their files. */
  readonly units: readonly Member[];
  /** The region that is meant; null when nobody says, or several are named and nothing decides. */
  readonly region: string | null;
  readonly missing: readonly MissingUnit[] | null;
  /** The results of each unit that has several. */
  readonly repetitions: ReadonlyMap<RecapEntry, readonly RecapEntry[]>;
}

export interface Choosing {
  readonly rule: Pick<RegionRule, "rubrics">;
  /** Of the sub-components of the form. */
  readonly codes: readonly string[];
  /** Null: no result names a year. */
  readonly year: number | null;
  readonly listed: readonly ListedUnit[] | null;
}

/** The years that scored results are of, latest first. */
export function yearsAmong(entries: readonly RecapEntry[]): readonly number[] {
  const years = entries.flatMap(({ rubric, year }) => (rubric !== null && year !== null ? [year] : []));
  return [...new Set(years)].sort((one, other) => other - one);
}

export function membersOf(
  entries: readonly RecapEntry[],
  { rule: { rubrics }, codes, year, listed }: Choosing,
): Members {
  const natural = naturalOrder();
  const inOrder = entries.toSorted((one, other) => natural(one.file, other.file));
  const isOwn = ({ rubric }: RecapEntry) => rubric?.id === rubrics.instansi;
  const own = inOrder.filter(isOwn);
  const instansi = own.filter((entry) => entry.year === year);
  const others = inOrder.filter((entry) => !isOwn(entry) && entry.status !== "not-lke");
  const ofYear = others.filter((entry) => entry.rubric?.id === rubrics.unit && entry.year === year);
  const region = regionMeant(instansi, ofYear);
  const repetitions = new Map(
    unitsAmong(ofYear).flatMap((same) =>
      same.length > 1 ? same.map((entry) => [entry, same] as const) : [],
    ),
  );
  const attendance = listed && attendanceOf(ofYear, listed);
  const reasonOf = (entry: RecapEntry, clusters: Member["clusters"]): UncountedReason | null => {
    if (entry.rubric === null) return "unreadable";
    if (entry.rubric.id !== rubrics.unit) return "other-rubric";
    if (entry.year !== year) return "other-year";
    if (isOtherRegion(entry, region)) return "other-region";
    if (repetitions.has(entry)) return "repeated";
    if (entry.total === null) return "incomplete";
    if (!isOnForm(entry, codes)) return "other-rubric";
    if (clusters.workbook && clusters.list && clusters.workbook !== clusters.list) return "cluster-differs";
    return (clusters.workbook ?? clusters.list) === null ? "cluster-missing" : null;
  };
  const units = others.map((entry): Member => {
    const line = attendance?.listingOf(entry)?.line ?? null;
    const clusters = {
      workbook: clusterNamed(entry.unit.cluster ?? ""),
      list: clusterNamed(line?.cluster ?? ""),
    };
    const uncounted = reasonOf(entry, clusters);
    const agreed = uncounted === "cluster-differs" ? null : (clusters.workbook ?? clusters.list);
    return { entry, clusters, cluster: agreed, uncounted };
  });
  return {
    instansi,
    otherInstansi: own.filter((entry) => entry.year !== year),
    units,
    region: region.meant,
    missing: attendance?.missing ?? null,
    repetitions,
  };
}

/** Results may come from anywhere: one that names the rubric and has other sub-components is by another. */
function isOnForm({ subcomponents }: RecapEntry, codes: readonly string[]): boolean {
  return codes.every((code) => subcomponents.some((part) => part.code === code && part.score !== null));
}

/** `unclear`: several regions are named, and there is no workbook of the region itself to say which is meant. */
interface RegionMeant {
  readonly meant: string | null;
  readonly unclear: boolean;
}

function regionMeant(instansi: readonly RecapEntry[], units: readonly RecapEntry[]): RegionMeant {
  const own = namesOf(instansi.map(({ region, unit }) => region ?? unit.name));
  if (own.length === 1) return { meant: own[0] ?? null, unclear: false };
  const named = namesOf(units.map(({ region }) => region));
  return { meant: named.length === 1 ? (named[0] ?? null) : null, unclear: named.length > 1 };
}

function isOtherRegion({ region }: RecapEntry, { meant, unclear }: RegionMeant): boolean {
  if (region === null) return false;
  return unclear || (meant !== null && plainRegion(region) !== plainRegion(meant));
}

/** The different names, as they are first written. */
function namesOf(names: readonly (string | null)[]): readonly string[] {
  const different = new Map<string, string>();
  for (const name of names) {
    if (name !== null && !different.has(plainRegion(name))) different.set(plainRegion(name), name);
  }
  return [...different.values()];
}

/** *Pemerintah Kota Contoh* is *Kota Contoh*. */
export function plainRegion(name: string): string {
  return plainName(name).replace(/^pemerintah (daerah )?/, "");
}
