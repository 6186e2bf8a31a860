/** A region's own result and those of its units → one object. Pure and exact; what does not count is told. */
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { FileFinding, ListedUnit, RecapEntry } from "../recap.ts";
import type { Graded, Region, RegionRung, RegionUnit, UnitMean } from "../region.ts";
import type { RegionRule } from "../rubric/region-rule-schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { rankOf } from "../score/predicate.ts";
import { TOOL } from "../version.ts";
import { collectedTexts, type ResultTexts } from "./collect-texts.ts";
import { regionFindings, type UnusedPrevious } from "./findings.ts";
import { isComplete, type Member, membersOf } from "./members.ts";
import { comparedWith, type EarlierRegion } from "./previous.ts";
import { rungsOf } from "./rungs.ts";
import { samplingOf } from "./sampling.ts";
import { namedSharesOf, type Ranked, sharesOf } from "./shares.ts";
import { suggestedClusters } from "./suggest-clusters.ts";
import { regionValue } from "./value.ts";

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
  /** What was meant as last year's and cannot be. */
  readonly unusedPrevious?: UnusedPrevious;
  readonly language: Language;
  readonly severities?: Severities | undefined;
}

export function buildRegion(sources: RegionSources, options: RegionOptions): Region {
  const { rule, rubric, year } = options;
  const codes = rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
  const members = membersOf(sources.entries, { ...options, codes });
  const own = members.instansi.length === 1 ? (members.instansi[0] ?? null) : null;
  const suggested = ({ entry: { unit } }: Member) => suggestedClusters(unit.name ?? "", rule.clusters);
  const value = regionValue(own, members, options);
  const rungs = rungsOf(rule, samplingOf(members.units, suggested), rubric);
  const highest = highestOf(rungs);
  const shares = sharesOf(members.units.flatMap(rankedOf), rubric);
  const { unusedPrevious = null } = options;
  const told = { members, suggested, rule, year, highest, unusedPrevious, combined: value.combined };
  const aboveConditions = isAbove(value.combined, highest, rubric);
  return {
    tool: { ...TOOL },
    rule: { id: rule.id, regulation: rule.regulation },
    name: members.region,
    year,
    ...value,
    predicates: rubric.predicates.map(({ letter, name, over, upTo }) => ({ letter, name, over, upTo })),
    rungs,
    highest,
    shares,
    namedShares: namedSharesOf(shares, rule),
    previous: options.previous && comparedWith(options.previous, value.combined),
    units: members.units.map((member) => unitOf(member, suggested)),
    notes: collectedTexts("notes", sources.texts, own, members),
    recommendations: collectedTexts("recommendations", sources.texts, own, members),
    missing: members.missing,
    findings: [...sources.findings, ...regionFindings({ ...told, aboveConditions }, options)],
  };
}

/** The lowest rung asks for nothing. */
function highestOf(rungs: readonly RegionRung[]): Region["highest"] {
  const highest = rungs.find(({ met }) => met) ?? rungs.at(-1);
  if (!highest) throw new Error("a rule without rungs");
  return { predicate: highest.predicate, predicateName: highest.predicateName };
}

function isAbove(combined: Graded | null, highest: Region["highest"], { predicates }: Rubric): boolean {
  return combined !== null && rankOf(combined.predicate, predicates) < rankOf(highest.predicate, predicates);
}

function rankedOf({ cluster, entry, uncounted }: Member): readonly Ranked[] {
  return entry.predicate !== null && isComplete(uncounted) ? [{ cluster, predicate: entry.predicate }] : [];
}

function unitOf(member: Member, suggested: (member: Member) => RegionUnit["suggested"]): RegionUnit {
  const { entry, cluster, uncounted } = member;
  const { file, unit, year, total, predicate, answered, of, subcomponents } = entry;
  return {
    file,
    name: unit.name,
    code: unit.code,
    cluster,
    suggested: uncounted === "cluster-missing" ? suggested(member) : [],
    year,
    total,
    predicate,
    answered,
    of,
    uncounted,
    scores: subcomponents.map(({ score }) => score),
  };
}
