/** From an evaluation to the least effort that reaches a target. Pure, exact, and proven minimal by `search.ts`. */
import { type Exact, exact, published, sum, ZERO } from "../exact.ts";
import type { Boundary, Plan, PlannedResult, PlanTarget, Way } from "../plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { predicateOf, rankOf } from "../score/predicate.ts";
import { type Choice, type ChoiceOptions, choicesOf } from "./choices.ts";
import { raiseOf } from "./raise.ts";
import { type Scale, scaleOf } from "./scale.ts";
import { type Front, frontsFrom, leastEffort, leastSelections } from "./search.ts";
import { exactTotal, thresholdOf } from "./threshold.ts";
import { unansweredIn } from "./unanswered.ts";

export interface PlanOptions extends ChoiceOptions {
  readonly target: PlanTarget;
}

/** The best way and this many others. */
const WAYS = 6;

/** @param evaluation by this rubric, whose answers are letters */
export function makePlan(evaluation: PlannedResult, rubric: Rubric, options: PlanOptions): Plan {
  const { file, unit, year, total } = evaluation;
  const base = {
    file,
    unit: { name: unit.name, code: unit.code },
    year,
    rubric: rubric.id,
    target: options.target,
    total,
    predicate: evaluation.predicate,
    unanswered: unansweredIn(evaluation),
  };
  if (total === null)
    return { ...base, outcome: "incomplete", best: null, alternatives: [], boundaries: [], most: null };
  const now = exactTotal(evaluation);
  const scale = scaleOf(choicesOf(evaluation, rubric, options));
  const front = frontsFrom(scale.groups)[0] ?? [];
  const needed = thresholdOf(options.target, rubric).sub(now);
  const around = {
    boundaries: boundariesAbove(now, rubric, (points) => leastEffortFor(points, front, scale)),
    most: afterwards(now.add(scale.pointsOf(front.at(-1)?.gain ?? 0)), rubric),
  };
  if (needed.lte(ZERO)) return { ...base, ...around, outcome: "reached", best: null, alternatives: [] };
  const ways = leastSelections(scale.groups, scale.unitsFor(needed), WAYS).map((selection) =>
    wayOf(
      selection.flatMap((item) => (item ? [item.choice] : [])),
      now,
      rubric,
    ),
  );
  const [best = null, ...alternatives] = ways;
  return { ...base, ...around, outcome: best ? "found" : "out-of-reach", best, alternatives };
}

function leastEffortFor(points: Exact, front: Front, scale: Scale): number | null {
  const effort = leastEffort(front, scale.unitsFor(points));
  return effort === null ? null : scale.effortOf(effort);
}

/** The nearest first. */
function boundariesAbove(
  now: Exact,
  rubric: Rubric,
  effortFor: (points: Exact) => number | null,
): readonly Boundary[] {
  const figure = exact(published(now));
  const rank = rankOf(predicateOf(now, rubric).letter, rubric.predicates);
  return rubric.predicates
    .slice(0, rank)
    .toReversed()
    .map(({ letter, name, over }) => ({
      letter,
      name,
      points: published(exact(over ?? 0).sub(figure)),
      effort: effortFor(thresholdOf({ kind: "predicate", letter, name }, rubric).sub(now)),
    }));
}

function afterwards(total: Exact, rubric: Rubric): { readonly total: number; readonly predicate: string } {
  return { total: published(total), predicate: predicateOf(total, rubric).letter };
}

function wayOf(choices: readonly Choice[], now: Exact, rubric: Rubric): Way {
  const gain = sum(choices.map((choice) => choice.gain));
  return {
    effort: published(sum(choices.map(({ effort }) => effort))),
    gain: published(gain),
    ...afterwards(now.add(gain), rubric),
    raises: choices.map((choice) => raiseOf(choice, rubric)),
  };
}
