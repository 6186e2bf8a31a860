/** The analyses of a recap → what the page shows of them. */
import type { Analyses } from "../analyses.ts";
import {
  type ComparedUnit,
  type Comparison,
  comparedComponents,
  lastStep,
  type UnitResult,
} from "../comparison.ts";
import type { Plan, Raise } from "../plan.ts";
import type { RecapPlan } from "../recap-plan.ts";
import type { Region } from "../region.ts";
import type { RegionPlan } from "../region-plan.ts";
import { gatherEvidence } from "./gather-evidence.ts";
import { gatherFollowUp } from "./gather-follow-up.ts";
import { gatherGap } from "./gather-gap.ts";
import type {
  PageAnalyses,
  PageCompared,
  PageComparison,
  PagePlan,
  PagePlanned,
  PageRaise,
  PageRegion,
  PageRegionPlan,
  PageResult,
} from "./page-data.ts";

export function gatherAnalyses({
  comparison,
  gap,
  region,
  plan,
  regionPlans,
  followUp,
  evidence,
}: Analyses): PageAnalyses {
  return {
    comparison: comparison && gatherComparison(comparison),
    gap: gap && gatherGap(gap),
    region: region && gatherRegion(region),
    plan: plan && gatherPlan(plan),
    regionPlans: regionPlans?.map(gatherRegionPlan) ?? null,
    followUp: followUp && gatherFollowUp(followUp),
    evidence: evidence && gatherEvidence(evidence),
  };
}

function gatherComparison(comparison: Comparison): PageComparison | null {
  const { counts, transitions, both, ...step } = lastStep(comparison);
  const [from, to] = [comparison.periods[step.from], comparison.periods[step.to]];
  if (!from || !to) return null;
  const components = comparedComponents(comparison);
  return {
    from,
    to,
    target: comparison.target,
    step: { counts, transitions, both },
    predicates: comparison.predicates,
    components,
    units: comparison.units.map((unit) => comparedOf(unit, step, components)),
    own: (comparison.own ?? []).map((unit) => comparedOf(unit, step, components)),
  };
}

function comparedOf(
  { unit, results, steps }: ComparedUnit,
  { from, to }: { readonly from: number; readonly to: number },
  components: PageComparison["components"],
): PageCompared {
  const [before = null, after = null] = [results[from], results[to]];
  const { outcome = "absent", change = null, shared = null } = steps.at(-1) ?? {};
  const changes = new Map(shared?.components.map((each) => [each.code, each.change]));
  return {
    name: unit.name ?? unit.code ?? after?.file ?? before?.file ?? "",
    cluster: unit.cluster,
    file: after?.file ?? null,
    from: before && resultOf(before),
    to: after && resultOf(after),
    outcome,
    change,
    components: components.map(({ code }) => changes.get(code) ?? null),
  };
}

function resultOf({ answered, of, total, predicate, toTarget }: UnitResult): PageResult {
  return { answered, of, total, predicate, toTarget };
}

/** Without what stands elsewhere on the page: units, texts and findings. */
function gatherRegion(region: Region): PageRegion {
  const { name, year, instansi, clusters, unitMean, unit, unitWeight, combined } = region;
  const { weights, rungs, highest, shares, namedShares } = region;
  return {
    ...{ name, year, instansi, clusters, unitMean, unit, unitWeight, combined },
    ...{ weights, rungs, highest, shares, namedShares },
  };
}

function gatherPlan({ to, plans, unplanned }: RecapPlan): PagePlan {
  return {
    to,
    plans: plans.map(plannedOf),
    unplanned: unplanned.map((one) => ({ name: nameOf(one), reason: one.reason })),
  };
}

function nameOf({ unit, file }: Pick<Plan, "unit" | "file">): string {
  return unit.name ?? unit.code ?? file;
}

function plannedOf(plan: Plan): PagePlanned {
  const { file, total, predicate, target, outcome, best } = plan;
  return {
    ...{ name: nameOf(plan), file, total, predicate, target, outcome },
    best: best && {
      ...{ effort: best.effort, gain: best.gain, total: best.total, predicate: best.predicate },
      raises: best.raises.map(raiseOf),
    },
  };
}

function raiseOf({ code, from, to, gain, criteria, criteriaAnswered }: Raise): PageRaise {
  return { code, from, to, gain, criteriaAnswered, criteria: criteria.map(({ number }) => number) };
}

/** Without those that stay as they are: the ranking has them. */
function gatherRegionPlan(plan: RegionPlan): PageRegionPlan {
  const { year, rubric, counted, outcome, mean, shares, effort, atLeast } = plan;
  return {
    ...{ year, rubric, counted, outcome, mean, shares, effort, atLeast },
    lifts: plan.lifts.map((lift) => ({
      name: nameOf(lift),
      ...{ file: lift.file, effort: lift.effort, gain: lift.gain, from: lift.from, to: lift.to },
      raises: lift.raises.map(raiseOf),
    })),
    leftOut: plan.leftOut.map((left) => ({
      name: nameOf(left),
      reason: left.reason,
      unanswered: left.unanswered,
    })),
  };
}
