/** What a condition of the sampling rules still lacks, as a sentence. Knows no language by itself: a page brings its own. */
import type { RegionTexts } from "../language/region-id.ts";
import type { Condition } from "../region.ts";

/** How much is told of what is missing: `units`, also which units would close it. */
export type LackingDetail = "points" | "units";

/** The words of a language, and how it writes figures. */
export interface Wording {
  readonly texts: RegionTexts;
  /** With two decimals. */
  readonly figure: (value: number) => string;
  /** With no more decimals than it needs. */
  readonly weight: (value: number) => string;
}

export function conditionText(condition: Condition, detail: LackingDetail, wording: Wording): string {
  const { texts, figure } = wording;
  const { cluster } = condition;
  if (condition.kind === "sampled") {
    const { found, needed, waiting } = condition;
    const short = texts.sampled(cluster, String(found), String(needed), String(needed - found));
    return waiting.length === 0 ? short : `${short}; ${texts.waiting(waiting.join(", "))}`;
  }
  const over = wording.weight(condition.over);
  const { mean, points, together, nearest, enough } = condition;
  if (mean === null || points === null || together === null) return texts.meanNone(cluster, over);
  const parts = [
    `${texts.meanShort(cluster, figure(mean), over, figure(points))} (${texts.meanTogether(figure(together))})`,
  ];
  if (nearest.length > 0 && detail === "units") {
    const names = nearest.map(({ name, total, points: short }) =>
      short === 0 ? texts.nearAtBound(name, figure(total)) : texts.near(name, figure(total), figure(short)),
    );
    parts.push(texts.nearest(names.join(", ")), enough ? texts.enough : texts.notEnough);
  }
  return parts.join("; ");
}
