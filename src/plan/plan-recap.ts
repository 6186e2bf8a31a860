/** From the entries of a recap to the least effort of each. Pure; answers of judgement are not offered. */
import { answeredTree } from "../answered-tree.ts";
import type { Plan, PlannedResult, PlanTarget } from "../plan.ts";
import type { GroupComponent, RecapEntry } from "../recap.ts";
import type { RecapPlan, Unplanned } from "../recap-plan.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { USUAL_CHOICES } from "./choices.ts";
import { makePlan } from "./make-plan.ts";
import { plannableRubric } from "./plannable.ts";

export interface RecapPlanContext {
  /** The tree of every rubric that the entries name, by its sha256. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  readonly rubrics: readonly LoadedRubric[];
  /** Null: each OPD's own next predicate. */
  readonly to: PlanTarget | null;
}

export function planRecap(entries: readonly RecapEntry[], context: RecapPlanContext): RecapPlan {
  const made = entries
    .filter(({ rubric }) => rubric !== null)
    .map((entry) => ({ entry, plan: planEntry(entry, context) }));
  const plans = made.flatMap(({ plan }) => (typeof plan === "string" ? [] : [plan]));
  return {
    to: context.to,
    plans: plans.toSorted(
      (one, other) => ORDER.indexOf(one.outcome) - ORDER.indexOf(other.outcome) || lighter(one, other),
    ),
    unplanned: made.flatMap(({ entry: { file, unit }, plan }) =>
      typeof plan === "string" ? [{ file, unit: { name: unit.name, code: unit.code }, reason: plan }] : [],
    ),
  };
}

const ORDER: readonly Plan["outcome"][] = ["found", "reached", "out-of-reach", "incomplete"];

function lighter(one: Plan, other: Plan): number {
  return (one.best?.effort ?? 0) - (other.best?.effort ?? 0) || (other.total ?? 0) - (one.total ?? 0);
}

function planEntry(entry: RecapEntry, { trees, rubrics, to }: RecapPlanContext): Plan | Unplanned {
  const { rubric: by, total, next } = entry;
  const rubric = plannableRubric(by, rubrics);
  if (typeof rubric === "string") return rubric;
  if (total === null) return "incomplete";
  const target = to ?? (next && { kind: "predicate", letter: next.predicate, name: next.predicateName });
  if (target === null) return "best-already";
  const isKnown = target.kind === "score" || rubric.predicates.some(({ letter }) => letter === target.letter);
  if (!isKnown) return "unknown-predicate";
  return makePlan(resultOf(entry, trees.get(by?.sha256 ?? "") ?? []), rubric, {
    ...USUAL_CHOICES,
    target,
  });
}

/** The entry with the texts that all entries of its rubric share. */
function resultOf(entry: RecapEntry, tree: readonly GroupComponent[]): PlannedResult {
  const { file, unit, year, total, predicate } = entry;
  return { file, unit, year, total, predicate, components: answeredTree(entry, tree) };
}
