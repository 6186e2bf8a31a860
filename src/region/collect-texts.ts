/** The notes and recommendations of all that is complete: the region's own first. */
import type { RecapEntry } from "../recap.ts";
import type { CollectedText } from "../region.ts";
import { entryName } from "./findings.ts";
import { isComplete, type Members } from "./members.ts";

/** The texts of one result that the region's result collects. */
export interface ResultTexts {
  readonly notes: readonly Omit<CollectedText, "unit">[];
  readonly recommendations: readonly Omit<CollectedText, "unit">[];
}

export function collectedTexts(
  kind: keyof ResultTexts,
  texts: ReadonlyMap<string, ResultTexts>,
  own: RecapEntry | null,
  { units }: Members,
): readonly CollectedText[] {
  const textsIn = (entry: RecapEntry, unit: string | null) =>
    (texts.get(entry.file)?.[kind] ?? []).map((text) => ({ unit, ...text }));
  const complete = units.filter(({ uncounted }) => isComplete(uncounted));
  return [
    ...(own ? textsIn(own, null) : []),
    ...complete.flatMap(({ entry }) => textsIn(entry, entryName(entry))),
  ];
}
