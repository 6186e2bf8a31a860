/**
 * What each team of evaluators takes off, told only where it evaluated enough OPDs. Teams see different OPDs, so a larger
 * gap may be the OPDs' doing: it proves neither a strict nor a lenient team.
 */
import { publishedDifference } from "../exact.ts";
import { GAP_THRESHOLDS, type TeamGap } from "../gap.ts";
import { groupedBy, naturalOrder } from "../recap/order.ts";
import { quartilesOf } from "../recap/statistics.ts";
import { plainName } from "../validate/unit-name.ts";
import { middleOf, rising } from "./middle.ts";
import { isComplete, type PairedEntry } from "./pairs.ts";
import { gapOf } from "./units.ts";

/** By their mean gap, the largest first; then those with too few, by name. */
export function teamGaps(entries: readonly PairedEntry[]): {
  readonly teams: readonly TeamGap[];
  readonly withoutTeam: number;
} {
  const complete = entries.filter(isComplete);
  const named = complete.filter(({ entry }) => plainName(entry.team ?? "") !== "");
  const natural = naturalOrder();
  const teams = [...groupedBy(named, ({ entry }) => plainName(entry.team ?? "")).values()].map(teamGap);
  return {
    teams: teams.toSorted(
      (one, other) =>
        Number(one.figures === null) - Number(other.figures === null) ||
        (other.figures?.points.mean ?? 0) - (one.figures?.points.mean ?? 0) ||
        natural(one.name, other.name),
    ),
    withoutTeam: complete.length - named.length,
  };
}

function teamGap(entries: readonly PairedEntry[]): TeamGap {
  const gaps = rising(entries.map(gapOf));
  const points = middleOf(gaps);
  const [lowest, highest] = [gaps[0], gaps.at(-1)];
  const name = entries[0]?.entry.team ?? "";
  const n = entries.length;
  if (n < GAP_THRESHOLDS.teamFrom || !points || !lowest || !highest) return { name, n, figures: null };
  const { lower, upper } = quartilesOf(gaps);
  return {
    name,
    n,
    figures: {
      points,
      lowerQuartile: publishedDifference(lower),
      upperQuartile: publishedDifference(upper),
      lowest: publishedDifference(lowest),
      highest: publishedDifference(highest),
    },
  };
}
