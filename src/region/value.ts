/** The region's own part, its units' part, and what a declared weight makes of them. */
import { meanOf } from "../recap/statistics.ts";
import type { RecapEntry } from "../recap.ts";
import type { Region, RegionCluster } from "../region.ts";
import type { ClusterRule, RegionRule } from "../rubric/region-rule-schema.ts";
import type { Rubric } from "../rubric/schema.ts";
import { graded, type Mixing, partsOf, unitValue, weightOutcomes } from "./figures.ts";
import { formOf, scoresOf } from "./form.ts";
import type { Member, Members } from "./members.ts";

interface ValueOptions extends Mixing {
  readonly rule: Pick<RegionRule, "clusters">;
  readonly rubric: Rubric;
}

export type RegionValue = Pick<
  Region,
  "instansi" | "clusters" | "unitMean" | "unit" | "unitWeight" | "combined" | "weights" | "form"
>;

/** Both parts, and what a declared weight makes of them. */
export function regionValue(own: RecapEntry | null, { units }: Members, options: ValueOptions): RegionValue {
  const { rule, rubric, unitMean, unitWeight } = options;
  const lines = scoresOf(
    own,
    units.filter(({ uncounted }) => uncounted === null),
  );
  const total = lines.total();
  const parts = partsOf(total, { unitMean, unitWeight });
  const otherwise = unitValue(total.units, unitMean === "units" ? "clusters" : "units");
  return {
    instansi: own && {
      file: own.file,
      answered: own.answered,
      of: own.of,
      result: parts.instansi && graded(parts.instansi, rubric),
    },
    clusters: rule.clusters.map((cluster) => clusterOf(cluster, total.units[cluster.id], units, rubric)),
    unitMean,
    unit: parts.unit && otherwise && { ...graded(parts.unit, rubric), otherwise: graded(otherwise, rubric) },
    unitWeight,
    combined: parts.combined && graded(parts.combined, rubric),
    weights: weightOutcomes(parts, rubric),
    form: formOf(lines, rubric, { unitMean, unitWeight }),
  };
}

function clusterOf(
  { id, name, column }: ClusterRule,
  totals: readonly number[],
  units: readonly Member[],
  rubric: Rubric,
): RegionCluster {
  const uncounted = units.filter((member) => member.cluster === id && member.uncounted !== null);
  return {
    id,
    name,
    column,
    counted: totals.length,
    uncounted: uncounted.length,
    mean: totals.length > 0 ? graded(meanOf(totals), rubric) : null,
  };
}
