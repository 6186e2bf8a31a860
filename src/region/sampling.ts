/** Who counts in each cluster, and who would but for something that can be mended. */
import { CLUSTERS, type ClusterId } from "../cluster.ts";
import type { RegionUnit } from "../region.ts";
import { entryName } from "./findings.ts";
import type { Member } from "./members.ts";
import type { Counted, Sampling } from "./rungs.ts";

/** Reasons that the unit or the secretariat can mend. */
const MENDABLE: readonly Member["uncounted"][] = [
  "incomplete",
  "repeated",
  "cluster-missing",
  "cluster-differs",
];

export function samplingOf(
  units: readonly Member[],
  suggested: (member: Member) => RegionUnit["suggested"],
): Sampling {
  const counted = (cluster: ClusterId) =>
    units.flatMap(({ entry, uncounted, cluster: own }): readonly Counted[] =>
      uncounted === null && own === cluster && entry.total !== null && entry.predicate !== null
        ? [{ name: entryName(entry), total: entry.total, predicate: entry.predicate }]
        : [],
    );
  const waiting = (cluster: ClusterId) =>
    units
      .filter((member) => MENDABLE.includes(member.uncounted))
      .filter((member) => member.cluster === cluster || suggestsOnly(cluster, member, suggested))
      .map(({ entry }) => entryName(entry));
  return { counted: byCluster(counted), waiting: byCluster(waiting) };
}

function suggestsOnly(
  cluster: ClusterId,
  member: Member,
  suggested: (member: Member) => RegionUnit["suggested"],
): boolean {
  if (member.uncounted !== "cluster-missing") return false;
  const [first, second] = suggested(member);
  return first?.cluster === cluster && second === undefined;
}

function byCluster<T>(of: (cluster: ClusterId) => T): Readonly<Record<ClusterId, T>> {
  return Object.fromEntries(CLUSTERS.map((cluster) => [cluster, of(cluster)])) as Record<ClusterId, T>;
}
