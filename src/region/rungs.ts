/** Which predicates a region may aim at by the rules of sampling, and what each better one still lacks. */
import { CLUSTERS, type ClusterId } from "../cluster.ts";
import { type Exact, exact, published, rounded, sum, ZERO } from "../exact.ts";
import { meanOf } from "../recap/statistics.ts";
import type { Condition, NearUnit, RegionRung } from "../region.ts";
import type { RegionRule, Rung } from "../rubric/region-rule-schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { predicateOf, rankOf } from "../score/predicate.ts";

/** A unit that counts in its cluster. */
export interface Counted {
  readonly name: string;
  readonly total: number;
  readonly predicate: string;
}

export interface Sampling {
  readonly counted: Readonly<Record<ClusterId, readonly Counted[]>>;
  /** Units that would count in the cluster but for something that can be mended, by name. */
  readonly waiting: Readonly<Record<ClusterId, readonly string[]>>;
}

/** So many units are named as the nearest. */
const NAMED = 5;

/** Every rung, the best first. */
export function rungsOf({ rungs }: RegionRule, sampling: Sampling, rubric: Rubric): readonly RegionRung[] {
  return rungs.map((rung) => {
    const conditions = conditionsOf(rung, sampling, rubric);
    return {
      predicate: rung.predicate,
      predicateName: nameOf(rung.predicate, rubric),
      met: conditions.every(({ met }) => met),
      conditions,
      wording: rung.wording,
      source: rung.source,
    };
  });
}

function nameOf(letter: string, { predicates }: Rubric): string {
  return predicates[rankOf(letter, predicates)]?.name ?? letter;
}

/** Cluster by cluster, first how many, then how good. */
function conditionsOf(rung: Rung, sampling: Sampling, rubric: Rubric): readonly Condition[] {
  return CLUSTERS.flatMap((cluster) => [
    ...rung.sampled.filter((each) => each.cluster === cluster).map((each) => sampled(each, sampling)),
    ...rung.means.filter((each) => each.cluster === cluster).map((each) => meanOfAt(each, sampling, rubric)),
  ]);
}

function sampled({ cluster, units }: Rung["sampled"][number], { counted, waiting }: Sampling): Condition {
  const found = counted[cluster].length;
  const met = found >= units;
  return {
    kind: "sampled",
    cluster,
    needed: units,
    found,
    met,
    waiting: met ? [] : waiting[cluster].slice(0, NAMED),
  };
}

/** The mean is banded as every total is: rounded once, and the bound belongs to the band below. */
function meanOfAt(
  { cluster, predicate }: Rung["means"][number],
  { counted }: Sampling,
  rubric: Rubric,
): Condition {
  const units = counted[cluster];
  const wanted = rankOf(predicate, rubric.predicates);
  const over = exact(rubric.predicates[wanted]?.over ?? 0);
  const totals = units.map(({ total }) => total);
  const mean = totals.length > 0 ? meanOf(totals) : null;
  const met = mean !== null && rankOf(predicateOf(mean, rubric).letter, rubric.predicates) <= wanted;
  const short = mean === null || met ? null : shortOf(mean, over, rubric);
  const together = short && atLeastZero(over.mul(totals.length).sub(sum(totals.map(exactly))));
  const below = units.filter((unit) => rankOf(unit.predicate, rubric.predicates) > wanted);
  const nearest = met ? [] : nearestTo(over, below);
  const gained = sum(nearest.map(({ points }) => exact(points)));
  return {
    kind: "mean",
    cluster,
    predicate,
    over: published(over),
    mean: mean && published(mean),
    met,
    points: short && published(short),
    together: together && published(together),
    nearest,
    enough: together !== null && nearest.length > 0 && gained.gte(together),
  };
}

const exactly = (figure: number): Exact => exact(figure);

function shortOf(mean: Exact, over: Exact, { rounding }: Rubric): Exact {
  return atLeastZero(over.sub(rounded(mean, rounding.decimals)));
}

function atLeastZero(figure: Exact): Exact {
  return figure.gt(ZERO) ? figure : ZERO;
}

function nearestTo(over: Exact, below: readonly Counted[]): readonly NearUnit[] {
  return below
    .toSorted((one, other) => other.total - one.total)
    .slice(0, NAMED)
    .map(({ name, total }) => ({ name, total, points: published(over.sub(exact(total))) }));
}
