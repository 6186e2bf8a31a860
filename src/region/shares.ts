/** How many units have a predicate or a better one, against the shares that the interpretations name. Whole numbers only. */
import { CLUSTERS, type ClusterId } from "../cluster.ts";
import type { NamedShare, PredicateShare, ShareCount } from "../region.ts";
import type { RegionRule } from "../rubric/region-rule-schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { rankOf } from "../score/predicate.ts";

/** A unit with a complete result; `cluster` null: nobody says which. */
export interface Ranked {
  readonly cluster: ClusterId | null;
  readonly predicate: string;
}

/** Every predicate, best first. */
export function sharesOf(units: readonly Ranked[], { predicates }: Rubric): readonly PredicateShare[] {
  return predicates.map(({ letter, name }, rank) => ({
    predicate: letter,
    predicateName: name,
    counts: [null, ...CLUSTERS].map((cluster) =>
      countOf(units, cluster, (unit) => rankOf(unit.predicate, predicates) <= rank),
    ),
  }));
}

function countOf(
  units: readonly Ranked[],
  cluster: ClusterId | null,
  counts: (unit: Ranked) => boolean,
): ShareCount {
  const within = units.filter((unit) => cluster === null || unit.cluster === cluster);
  return { cluster, count: within.filter(counts).length, of: within.length };
}

/** The shares that interpretations name, over all units and over the clusters that they name too. */
export function namedSharesOf(
  shares: readonly PredicateShare[],
  { shares: named }: RegionRule,
): readonly NamedShare[] {
  return named.map(({ predicate, units, of, clusters, wording, source }) => {
    const own = shares.find((share) => share.predicate === predicate)?.counts ?? [];
    const looked = own.filter(({ cluster }) => cluster === null || clusters.includes(cluster));
    return {
      predicate,
      units,
      of,
      counts: looked.map((count) => against(count, units, of)),
      wording,
      source,
    };
  });
}

/** A share of nobody holds for nobody. */
function against(count: ShareCount, units: number, of: number): NamedShare["counts"][number] {
  const least = Math.ceil((count.of * units) / of);
  const met = count.of > 0 && count.count * of >= count.of * units;
  return { ...count, met, missing: met ? 0 : Math.max(least - count.count, 0) };
}
