/**
 * The cells most worth a second look. In this order: most points at stake, whichever side they are on; then most steps
 * apart; then those where the evaluator wrote no note, since nobody can tell why; then by the OPD's name.
 */
import { GAP_THRESHOLDS, type GapGroup } from "../gap.ts";
import { naturalOrder } from "../recap/order.ts";
import type { PairedEntry } from "./pairs.ts";
import { answerGap, gapUnit, nameOf } from "./units.ts";

export function secondLook(entries: readonly PairedEntry[]): GapGroup["secondLook"] {
  const natural = naturalOrder();
  const apart = entries.flatMap(({ entry, pairs }) =>
    pairs
      .filter(({ side }) => !side.equals(0))
      .map((pair) => ({ entry, pair, stake: pair.points.abs(), steps: pair.side.abs() })),
  );
  return apart
    .toSorted(
      (one, other) =>
        other.stake.compare(one.stake) ||
        other.steps.compare(one.steps) ||
        Number(one.pair.noted) - Number(other.pair.noted) ||
        natural(nameOf(one.entry), nameOf(other.entry)) ||
        natural(one.pair.subcomponent.code, other.pair.subcomponent.code),
    )
    .slice(0, GAP_THRESHOLDS.secondLook)
    .map(({ entry, pair }) => ({ unit: gapUnit(entry), answer: answerGap(pair) }));
}
