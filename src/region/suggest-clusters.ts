/** Which cluster a unit's name speaks for, by the regulation's lists. A suggestion for a person: no figure rests on it. */
import type { RegionUnit } from "../region.ts";
import type { ClusterRule } from "../rubric/region-rule-schema.ts";
import { plainName } from "../validate/unit-name.ts";

type Suggestion = RegionUnit["suggested"][number] & { readonly words: string };

/**
 * One suggestion for each cluster that the name speaks for: *Dinas Pendidikan dan Kebudayaan* is in two lists. A field
 * within a longer one that stands there too does not count: *Badan Pendidikan dan Pelatihan* is not *Pendidikan*.
 */
export function suggestedClusters(name: string, clusters: readonly ClusterRule[]): RegionUnit["suggested"] {
  const plain = within(name);
  const found = clusters.flatMap(({ id, units }) =>
    units.flatMap((unit): readonly Suggestion[] =>
      [unit.name, ...unit.also]
        .filter((words) => plain.includes(within(words)))
        .map((words) => ({ cluster: id, field: unit.name, page: unit.source.page, words: within(words) })),
    ),
  );
  const longest = found.filter(
    ({ words }) => !found.some((other) => other.words !== words && other.words.includes(words)),
  );
  return clusters.flatMap(({ id }) => {
    const first = longest.find(({ cluster }) => cluster === id);
    return first ? [{ cluster: first.cluster, field: first.field, page: first.page }] : [];
  });
}

/** Whole words only. */
function within(text: string): string {
  return ` ${plainName(text)} `;
}
