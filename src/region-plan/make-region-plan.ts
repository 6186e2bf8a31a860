/** From the results of many OPDs to the least effort by which their region gets where it wants. Pure and exact. */

import { exact, published } from "../exact.ts";
import { raiseOf } from "../plan/raise.ts";
import { leastMultiple } from "../plan/scale.ts";
import { byCharacters, byYear, groupedBy } from "../recap/order.ts";
import type { LeftOut, RegionLift, RegionPlan, UnliftedUnit } from "../region-plan.ts";
import { isOfInstansi } from "../rubric/instansi.ts";
import { predicateOf } from "../score/predicate.ts";
import type { Candidate } from "./candidate.ts";
import { demandOf, furthest, meanWith, type RegionGoals, sharesWith, type Taken } from "./goals.ts";
import { leastLifts } from "./least-lifts.ts";
import { sortedOut } from "./left-out.ts";
import { type Demand, isMet, leftOf } from "./lift.ts";
import { raisedFor, type UnitLift, type UnitLifts, unitLifts } from "./unit-lifts.ts";

/** A plan for each year and rubric, the latest year first. The region's own workbook stands beside those of its year. */
export function makeRegionPlans(candidates: readonly Candidate[], goals: RegionGoals): readonly RegionPlan[] {
  const units = candidates.filter(({ rubric }) => !isOfInstansi(rubric));
  const keyOf = ({ year, rubric }: Candidate) => JSON.stringify([year, rubric?.id, rubric?.sha256]);
  const groups = [...groupedBy(units.length > 0 ? units : candidates, keyOf).values()].toSorted(
    ([one], [other]) =>
      byYear(one?.year ?? null, other?.year ?? null) ||
      byCharacters(one?.rubric?.id ?? "", other?.rubric?.id ?? ""),
  );
  const years = new Set(groups.map(([first]) => first?.year));
  const own = units.length > 0 ? candidates.filter(({ rubric }) => isOfInstansi(rubric)) : [];
  return groups.map((group, place) => {
    const beside = own.filter(({ year }) => (years.has(year) ? year === group[0]?.year : place === 0));
    return planFor(group, goals, sortedOut(beside).leftOut);
  });
}

function planFor(
  candidates: readonly Candidate[],
  goals: RegionGoals,
  beside: readonly LeftOut[],
): RegionPlan {
  const { counted, leftOut } = sortedOut(candidates);
  const [first] = candidates;
  const base = {
    year: first?.year ?? null,
    rubric: first?.rubric?.id ?? "",
    counted: counted.length,
    leftOut: [...leftOut, ...beside],
  };
  const letters = goals.shares.map(({ letter }) => letter);
  const units = inOneEffort(counted.map((candidate) => unitLifts(candidate, letters)));
  const { unit, groups } = units;
  const figures = (taken: Taken | null) => ({
    mean: counted.length === 0 ? null : meanWith(groups, taken, goals.mean),
    shares: sharesWith(groups, taken, goals.shares),
  });
  const unlifted = (lifted: (place: number) => boolean) =>
    counted
      .filter((_, place) => !lifted(place))
      .map(standingOf)
      .toSorted(better);
  const none = { effort: null, atLeast: null, lifts: [], unlifted: unlifted(() => false) };
  if (counted.length === 0) return { ...base, ...figures(null), ...none, outcome: "nobody" };
  const demand = demandOf(groups, goals);
  if (isMet(demand)) return { ...base, ...figures([]), ...none, outcome: "reached" };
  if (!isMet(furthest(groups).reduce<Demand>(leftOf, demand)))
    return { ...base, ...figures(null), ...none, outcome: "out-of-reach" };
  const least = leastLifts(
    groups.map(({ lifts }) => lifts),
    demand,
  );
  const isLifted = (place: number) => (least.lifts[place]?.effort ?? 0) > 0;
  return {
    ...base,
    ...figures(least.lifts),
    outcome: "found",
    effort: published(exact(least.effort).div(unit)),
    atLeast: published(exact(least.atLeast).div(unit)),
    lifts: groups
      .flatMap((each, place) => {
        const taken = least.lifts[place];
        return taken && isLifted(place) ? [liftOf(each, taken)] : [];
      })
      .toSorted((one, other) => other.effort - one.effort || other.gain - one.gain),
    unlifted: unlifted(isLifted),
  };
}

function standingOf({ file, unit: { name, code }, now, law }: Candidate): UnliftedUnit {
  return { file, unit: { name, code }, total: published(now), predicate: predicateOf(now, law).letter };
}

function better(one: UnliftedUnit, other: UnliftedUnit): number {
  return other.total - one.total;
}

/** The efforts of all OPDs as whole numbers of one unit. */
function inOneEffort(units: readonly UnitLifts[]): {
  readonly unit: number;
  readonly groups: readonly UnitLifts[];
} {
  const unit = units.reduce((common, { scale }) => leastMultiple(common, scale.effortUnit), 1);
  const groups = units.map((each) => {
    const times = unit / each.scale.effortUnit;
    return { ...each, lifts: each.lifts.map((lift) => ({ ...lift, effort: lift.effort * times })) };
  });
  return { unit, groups };
}

function liftOf(unit: UnitLifts, taken: UnitLift): RegionLift {
  const { candidate, scale } = unit;
  const { now, law, file } = candidate;
  const after = now.add(scale.pointsOf(taken.units));
  const { name, code } = candidate.unit;
  const raised = raisedFor(unit, taken);
  return {
    file,
    unit: { name, code },
    effort: scale.effortOf(raised.reduce((total, { effort }) => total + effort, 0)),
    gain: published(exact(taken.gain).div(100)),
    from: { total: published(now), predicate: predicateOf(now, law).letter },
    to: { total: published(after), predicate: predicateOf(after, law).letter },
    raises: raised.map(({ choice }) => raiseOf(choice, law)),
  };
}
