/** A list of units with what their names suggest, to be looked over and given back with `--opd-list`. */
import type { Region, RegionUnit } from "../region.ts";
import { csvLine, INDONESIAN_EXCEL } from "./csv.ts";

const LACKING: readonly RegionUnit["uncounted"][] = ["cluster-missing", "cluster-differs"];

/** Whether some unit's cluster is still open. */
export function needsClusterList({ units }: Pick<Region, "units">): boolean {
  return units.some(({ uncounted }) => LACKING.includes(uncounted));
}

/**
 * Every unit that names itself. The column of clusters holds what is known; what is only suggested stands in a column
 * of its own, so that nothing becomes a fact by being passed on.
 */
export function clusterListCsv({ units }: Pick<Region, "units">): string {
  const heads = ["OPD", "Kode", "Klaster", "Usulan", "Dasar usulan"];
  const lines = units
    .filter(({ name }) => name !== null)
    .map(({ name, code, cluster, suggested }) => {
      const basis = suggested.map(({ field, page }) => `${field} (hlm. ${page})`).join("; ");
      return [name, code, cluster, suggested.map((each) => each.cluster).join("; ") || null, basis || null];
    });
  return (
    INDONESIAN_EXCEL.start + [heads, ...lines].map((fields) => csvLine(fields, INDONESIAN_EXCEL)).join("")
  );
}
