/** What an OPD can be lifted to: of every effort worth paying the most, by the search that plans for one OPD. */
import { type Exact, exact, published } from "../exact.ts";
import { type Scale, type Scaled, scaleOf } from "../plan/scale.ts";
import { frontsFrom, leastSelections } from "../plan/search.ts";
import { thresholdOf } from "../plan/threshold.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { Candidate } from "./candidate.ts";
import type { Lift, Lifts } from "./lift.ts";

/** A lift in whole gains of the OPD's own scale too, by which its raises are found again. */
export interface UnitLift extends Lift {
  readonly units: number;
}

export interface UnitLifts {
  readonly candidate: Candidate;
  readonly scale: Scale;
  /** Gains in hundredths of a published point, efforts times the scale's `effortUnit`. */
  readonly lifts: Lifts<UnitLift>;
}

/** @param letters of the shares that are wanted: what has one already reaches it by no lift */
export function unitLifts(candidate: Candidate, letters: readonly string[]): UnitLifts {
  const { now, law } = candidate;
  const scale = scaleOf(candidate.choices);
  const needed = letters.map((letter) => scale.unitsFor(letterBegins(letter, law).sub(now)));
  const before = hundredthsOf(now);
  const lifts: UnitLift[] = [];
  for (const { effort, gain: units } of frontsFrom(scale.groups)[0] ?? []) {
    const gain = hundredthsOf(now.add(scale.pointsOf(units))) - before;
    const reaches = needed.map((least) => Number(least > 0 && units >= least));
    const last = lifts.at(-1);
    // Rounded to hundredths a lift may give no more than a lighter one.
    if (last?.gain === gain && last.reaches.every((count, place) => count === reaches[place])) continue;
    lifts.push({ effort, gain, reaches, units });
  }
  return { candidate, scale, lifts };
}

function letterBegins(letter: string, law: Rubric): Exact {
  return thresholdOf({ kind: "predicate", letter, name: "" }, law);
}

/** As the total is published. */
export function hundredthsOf(total: Exact): number {
  return exact(published(total)).mul(100).valueOf();
}

/** What is raised for a lift. */
export function raisedFor({ scale }: UnitLifts, { units }: UnitLift): readonly Scaled[] {
  const [selection = []] = leastSelections(scale.groups, units, 1);
  return selection.filter((item) => item !== null);
}
