/** What gathering a region's results brought up, as findings. */
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { groupedBy } from "../recap/order.ts";
import type { FileFinding, RecapEntry } from "../recap.ts";
import type { Region, RegionUnit, UncountedReason } from "../region.ts";
import type { RegionRule } from "../rubric/region-rule-schema.ts";
import { diagnoseAll } from "../validate/diagnose.ts";
import type { Others } from "../validate/gathered.ts";
import { REGION_FINDING_RULES } from "../validate/region-rules.ts";
import type { RegionalFact } from "../validate/regional.ts";
import { type Member, type Members, plainRegion } from "./members.ts";

interface Found {
  readonly fact: RegionalFact;
  /** Null: it is about all of them. */
  readonly entry: RecapEntry | null;
}

export interface Gathering {
  readonly members: Members;
  readonly suggested: (member: Member) => RegionUnit["suggested"];
  readonly rule: Pick<RegionRule, "rubrics">;
  readonly year: number | null;
  readonly combined: Region["combined"];
  readonly highest: Region["highest"];
  /** Whether the region's value is better than what the conditions allow. */
  readonly aboveConditions: boolean;
  /** What was given as last year's results and is not used. */
  readonly unusedPrevious: UnusedPrevious | null;
}

export interface UnusedPrevious {
  readonly source: string;
  /** The latest first. */
  readonly years: readonly number[];
}

/** So many files are named in a sentence. */
const NAMED = 5;

export function regionFindings(
  gathering: Gathering,
  {
    language,
    severities = {},
  }: { readonly language: Language; readonly severities?: Severities | undefined },
): readonly FileFinding[] {
  const found = [
    ...instansiFacts(gathering),
    ...together(gathering),
    ...gathering.members.units.flatMap((member) => unitFacts(member, gathering)),
    ...aboveConditions(gathering),
    ...previousFacts(gathering),
  ];
  return found.flatMap(({ fact, entry }) =>
    diagnoseAll(REGION_FINDING_RULES, fact, language, severities).map((diagnostic) => ({
      file: entry?.file ?? "",
      unit: entry?.unit.name ?? null,
      diagnostic,
    })),
  );
}

export function entryName({ unit, file }: RecapEntry): string {
  return unit.name ?? unit.code ?? file;
}

function filesOf(entries: readonly RecapEntry[]): Others {
  return { files: entries.slice(0, NAMED).map(({ file }) => file), count: entries.length };
}

function instansiFacts({ members: { instansi }, rule: { rubrics } }: Gathering): readonly Found[] {
  const [only, another] = instansi;
  if (!only) return [{ fact: { kind: "instansi-missing", rubric: rubrics.instansi }, entry: null }];
  if (another) return [{ fact: { kind: "instansi-repeated", files: filesOf(instansi) }, entry: null }];
  return only.total === null ? [incomplete(only, { instansi: true })] : [];
}

function incomplete(entry: RecapEntry, { instansi }: { readonly instansi: boolean }): Found {
  const { answered, of } = entry;
  return { fact: { kind: "incomplete", unit: entryName(entry), instansi, answered, of }, entry };
}

/** What holds for many results alike is told once for all of them. */
function together({ members, rule: { rubrics }, year }: Gathering): readonly Found[] {
  const because = (reason: UncountedReason) =>
    members.units.filter(({ uncounted }) => uncounted === reason).map(({ entry }) => entry);
  const otherYears = groupedBy([...members.otherInstansi, ...because("other-year")], (entry) => entry.year);
  const otherRubrics = groupedBy(because("other-rubric"), ({ rubric }) => rubric?.id ?? "");
  const otherRegions = groupedBy(because("other-region"), ({ region }) => plainRegion(region ?? ""));
  return [
    ...[...otherYears].map(
      ([other, entries]): Found => ({
        fact: { kind: "other-year", year: other, wanted: year, files: filesOf(entries) },
        entry: null,
      }),
    ),
    ...[...otherRubrics].map(
      ([rubric, entries]): Found => ({
        fact: { kind: "other-rubric", rubric, wanted: rubrics.unit, files: filesOf(entries) },
        entry: null,
      }),
    ),
    ...[...otherRegions.values()].map(
      (entries): Found => ({
        fact: {
          kind: "other-region",
          region: entries[0]?.region ?? "",
          wanted: members.region,
          files: filesOf(entries),
        },
        entry: null,
      }),
    ),
  ];
}

function unitFacts(member: Member, { suggested, members }: Gathering): readonly Found[] {
  const { entry, clusters, uncounted } = member;
  const unit = entryName(entry);
  switch (uncounted) {
    case "incomplete":
      return [incomplete(entry, { instansi: false })];
    case "repeated":
      return [{ fact: { kind: "unit-repeated", unit, files: filesOf(others(entry, members)) }, entry }];
    case "cluster-missing": {
      const { cluster } = entry.unit;
      return [
        { fact: { kind: "cluster-missing", unit, written: cluster, suggested: suggested(member) }, entry },
      ];
    }
    case "cluster-differs": {
      const { workbook, list } = clusters;
      return workbook && list ? [{ fact: { kind: "cluster-differs", unit, workbook, list }, entry }] : [];
    }
    default:
      return [];
  }
}

function others(entry: RecapEntry, { repetitions }: Members): readonly RecapEntry[] {
  return (repetitions.get(entry) ?? []).filter((other) => other !== entry);
}

function aboveConditions({ aboveConditions: isAbove, combined, highest }: Gathering): readonly Found[] {
  if (!isAbove || !combined) return [];
  const { total, predicate } = combined;
  return [{ fact: { kind: "above-conditions", total, predicate, highest: highest.predicate }, entry: null }];
}

function previousFacts({ unusedPrevious }: Gathering): readonly Found[] {
  return unusedPrevious ? [{ fact: { kind: "previous-unused", ...unusedPrevious }, entry: null }] : [];
}
