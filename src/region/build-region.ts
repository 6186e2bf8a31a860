/** A region's own result and those of its units → one object. Pure and exact; what does not count is told. */
import type { ClusterId } from "../cluster.ts";
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { FileFinding, ListedUnit, RecapEntry } from "../recap.ts";
import type { CollectedText, Region, RegionUnit, UnitMean } from "../region.ts";
import type { RegionRule } from "../rubric/region-rule-schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { rankOf } from "../score/predicate.ts";
import { TOOL } from "../version.ts";
import { graded, partsOf, unitValue, weightOutcomes } from "./figures.ts";
import { entryName, regionFindings } from "./findings.ts";
import { formOf, scoresOf } from "./form.ts";
import { type Member, membersOf } from "./members.ts";
import { comparedWith, type EarlierRegion } from "./previous.ts";
import { rungsOf } from "./rungs.ts";
import { samplingOf } from "./sampling.ts";
import { namedSharesOf, sharesOf } from "./shares.ts";
import { suggestedClusters } from "./suggest-clusters.ts";

/** The texts of one result that the region's result collects. */
export interface ResultTexts {
  readonly notes: readonly Omit<CollectedText, "unit">[];
  readonly recommendations: readonly Omit<CollectedText, "unit">[];
}

/** What was gathered: entries, and by their files the texts of each. */
export interface RegionSources {
  readonly entries: readonly RecapEntry[];
  readonly texts: ReadonlyMap<string, ResultTexts>;
  /** What is wrong with the sources themselves. */
  readonly findings: readonly FileFinding[];
}

export interface RegionOptions {
  readonly rule: RegionRule;
  /** The rubric of the region's own workbook: for the tree, the weights and the bands. */
  readonly rubric: Rubric;
  /** Null: no result names a year. */
  readonly year: number | null;
  readonly listed: readonly ListedUnit[] | null;
  readonly unitMean: UnitMean;
  /** Percent; null: none was declared. */
  readonly unitWeight: number | null;
  readonly previous: EarlierRegion | null;
  readonly language: Language;
  readonly severities?: Severities | undefined;
}

export function buildRegion(sources: RegionSources, options: RegionOptions): Region {
  const { rule, rubric, unitMean, unitWeight } = options;
  const members = membersOf(sources.entries, {
    ...options,
    codes: rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code)),
  });
  const [only, another] = members.instansi;
  const own = only && !another ? only : null;
  const suggested = ({ entry: { unit } }: Member) => suggestedClusters(unit.name ?? "", rule.clusters);
  const counted = members.units.filter(({ uncounted }) => uncounted === null);
  const line = scoresOf(own, counted);
  const total = line.total();
  const parts = partsOf(total, { unitMean, unitWeight });
  const otherwise = unitValue(total.units, unitMean === "units" ? "clusters" : "units");
  const combined = parts.combined && graded(parts.combined, rubric);
  const rungs = rungsOf(rule, samplingOf(members.units, suggested), rubric);
  const highest = rungs.find(({ met }) => met) ?? rungs.at(-1);
  if (!highest) throw new Error(`rule ${rule.id} has no rung`);
  const shares = sharesOf(
    members.units.flatMap(({ cluster, entry, uncounted }) =>
      entry.predicate !== null && isComplete(uncounted) ? [{ cluster, predicate: entry.predicate }] : [],
    ),
    rubric,
  );
  const aboveConditions =
    combined !== null &&
    rankOf(combined.predicate, rubric.predicates) < rankOf(highest.predicate, rubric.predicates);
  const texts = (entry: RecapEntry) => sources.texts.get(entry.file);
  const collected = (kind: keyof ResultTexts): readonly CollectedText[] => [
    ...(own ? (texts(own)?.[kind] ?? []).map((text) => ({ unit: null, ...text })) : []),
    ...members.units
      .filter(({ uncounted }) => isComplete(uncounted))
      .flatMap(({ entry }) =>
        (texts(entry)?.[kind] ?? []).map((text) => ({ unit: entryName(entry), ...text })),
      ),
  ];
  return {
    tool: { ...TOOL },
    rule: { id: rule.id, regulation: rule.regulation },
    name: members.region,
    year: options.year,
    instansi: own && {
      file: own.file,
      answered: own.answered,
      of: own.of,
      result: parts.instansi && graded(parts.instansi, rubric),
    },
    clusters: rule.clusters.map(({ id, name, column }) => {
      const mean = unitValue({ ...NOBODY, [id]: total.units[id] }, "units");
      return {
        id,
        name,
        column,
        counted: total.units[id].length,
        uncounted: members.units.filter(({ cluster, uncounted }) => cluster === id && uncounted !== null)
          .length,
        mean: mean && graded(mean, rubric),
      };
    }),
    unitMean,
    unit: parts.unit && otherwise && { ...graded(parts.unit, rubric), otherwise: graded(otherwise, rubric) },
    unitWeight,
    combined,
    weights: weightOutcomes(parts, rubric),
    form: formOf(line, rubric, { unitMean, unitWeight }),
    predicates: rubric.predicates.map(({ letter, name, over, upTo }) => ({ letter, name, over, upTo })),
    rungs,
    highest: { predicate: highest.predicate, predicateName: highest.predicateName },
    shares,
    namedShares: namedSharesOf(shares, rule),
    previous: options.previous && comparedWith(options.previous, combined),
    units: members.units.map((member) =>
      unitOf(member, member.uncounted === "cluster-missing" ? suggested(member) : []),
    ),
    notes: collected("notes"),
    recommendations: collected("recommendations"),
    missing: members.missing,
    findings: [
      ...sources.findings,
      ...regionFindings(
        { members, suggested, rule, year: options.year, combined, highest, aboveConditions },
        options,
      ),
    ],
  };
}

const NOBODY: Readonly<Record<ClusterId, readonly number[]>> = { utama: [], pendukung: [], tambahan: [] };

/** A result that is of the region and the year and complete: only its cluster may be unknown. */
function isComplete(uncounted: Member["uncounted"]): boolean {
  return uncounted === null || uncounted === "cluster-missing" || uncounted === "cluster-differs";
}

function unitOf({ entry, cluster, uncounted }: Member, suggested: RegionUnit["suggested"]): RegionUnit {
  const { file, unit, year, total, predicate, answered, of, subcomponents } = entry;
  return {
    file,
    name: unit.name,
    code: unit.code,
    cluster,
    suggested,
    year,
    total,
    predicate,
    answered,
    of,
    uncounted,
    scores: subcomponents.map(({ score }) => score),
  };
}
