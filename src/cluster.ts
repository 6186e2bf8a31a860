/** The clusters of a region's units (Lampiran I pp. 34-35). */
import { plainName } from "./validate/unit-name.ts";

export type ClusterId = "utama" | "pendukung" | "tambahan";

/** In the order of the regulation. */
export const CLUSTERS: readonly ClusterId[] = ["utama", "pendukung", "tambahan"];

/** The cluster that a text names: `Klaster Utama`, `utama`; null when it names none. */
export function clusterNamed(text: string): ClusterId | null {
  const plain = plainName(text).replace(/^(klaster|kluster|cluster) /, "");
  return CLUSTERS.find((cluster) => cluster === plain) ?? null;
}
