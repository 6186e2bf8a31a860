/** Bands over 0 to 100: do they cover every figure once? Shares of the scale and predicates are checked alike. */
import type { Fault } from "./problem.ts";
import type { Predicate, ScaleStep } from "./schema.ts";

/** A band from `lower` to `upper`, each bound belonging to it or not. */
export interface Band {
  readonly letter: string;
  readonly lower: number;
  readonly includesLower: boolean;
  readonly upper: number;
  readonly includesUpper: boolean;
}

const TOP = 100;

export function shareBand({ letter, share }: Pick<ScaleStep, "letter" | "share">): Band {
  if ("exactly" in share) {
    return { letter, lower: share.exactly, includesLower: true, upper: share.exactly, includesUpper: true };
  }
  return "upTo" in share
    ? { letter, lower: share.over, includesLower: false, upper: share.upTo, includesUpper: true }
    : { letter, lower: share.over, includesLower: false, upper: share.below, includesUpper: false };
}

export function predicateBand({ letter, over, upTo }: Pick<Predicate, "letter" | "over" | "upTo">): Band {
  return { letter, lower: over ?? 0, includesLower: over === null, upper: upTo, includesUpper: true };
}

/** What is wrong with a best-first list of bands: empty ones, wrong order, gaps and overlaps. */
export function bandFaults(bands: readonly Band[]): readonly Fault[] {
  const empty = bands.filter(isEmpty).map(({ letter }): Fault => ({ kind: "band-empty", letter }));
  const filled = bands.filter((band) => !isEmpty(band));
  return [...empty, ...orderFaults(filled), ...coverFaults([...filled].sort(byLower))];
}

function isEmpty({ lower, includesLower, upper, includesUpper }: Band): boolean {
  return lower > upper || (lower === upper && !(includesLower && includesUpper));
}

function byLower(a: Band, b: Band): number {
  return a.lower - b.lower || Number(b.includesLower) - Number(a.includesLower) || a.upper - b.upper;
}

function orderFaults(bands: readonly Band[]): readonly Fault[] {
  return bands.flatMap((band, index): Fault[] => {
    const better = bands[index - 1];
    return better && byLower(band, better) > 0
      ? [{ kind: "band-order", letter: band.letter, better: better.letter }]
      : [];
  });
}

/** Walks up from 0; `reached` is the highest figure so far and whether it is itself in a band. */
function coverFaults(rising: readonly Band[]): readonly Fault[] {
  const faults: Fault[] = [];
  let reached = { at: 0, included: false, by: "" };
  for (const band of rising) {
    const apart = band.lower - reached.at;
    if (apart > 0 || (apart === 0 && !band.includesLower && !reached.included)) {
      faults.push({ kind: "band-gap", from: reached.at, to: band.lower });
    } else if (apart < 0 || (band.includesLower && reached.included)) {
      faults.push({ kind: "band-overlap", lower: reached.by, upper: band.letter, at: band.lower });
    }
    const higher = band.upper > reached.at || (band.upper === reached.at && band.includesUpper);
    if (higher) reached = { at: band.upper, included: band.includesUpper, by: band.letter };
  }
  if (reached.at < TOP || !reached.included) faults.push({ kind: "band-gap", from: reached.at, to: TOP });
  return faults;
}
