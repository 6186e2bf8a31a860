/** From an evaluation to the least effort that reaches a target. Pure, exact, and proven minimal by `search.ts`. */
import type { Evaluation } from "../evaluation.ts";
import { type Exact, exact, published, sum, ZERO } from "../exact.ts";
import type { Boundary, Plan, PlanTarget, Raise, Way } from "../plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { predicateOf, rankOf } from "../score/predicate.ts";
import { type Choice, type ChoiceOptions, choicesOf } from "./choices.ts";
import { documentsFor } from "./documents.ts";
import { type Front, frontsFrom, type Item, leastEffort, leastSelections } from "./search.ts";

export interface PlanOptions extends ChoiceOptions {
  readonly target: PlanTarget;
}

/** The best way and this many others. */
const WAYS = 6;

/** @param evaluation by this rubric, whose answers are letters */
export function makePlan(evaluation: Evaluation, rubric: Rubric, options: PlanOptions): Plan {
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

function unansweredIn({ components }: Evaluation): readonly string[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .filter(({ score }) => score === null)
    .map(({ code }) => code);
}

/** The sum of weight × value ÷ 100: what was published is rounded. */
function exactTotal({ components }: Evaluation): Exact {
  return sum(
    components.flatMap(({ subcomponents }) =>
      subcomponents.map(({ weight, value }) =>
        exact(weight)
          .mul(exact(value ?? 0))
          .div(100),
      ),
    ),
  );
}

/**
 * The least exact total that reaches the target once it is rounded half up: a band begins above its lower bound, a
 * score is reached by itself.
 */
function thresholdOf(target: PlanTarget, rubric: Rubric): Exact {
  const step = exact(10).pow(-rubric.rounding.decimals) ?? ZERO;
  const half = step.div(2);
  if (target.kind === "score") return exact(target.score).sub(half);
  const over = rubric.predicates[rankOf(target.letter, rubric.predicates)]?.over ?? null;
  return over === null ? ZERO : exact(over).add(half);
}

interface Scaled extends Item {
  readonly choice: Choice;
}

/** Efforts and gains as whole numbers: all of them times the same whole numbers. */
interface Scale {
  readonly groups: readonly (readonly Scaled[])[];
  /** The least whole gain that is not below so many points. */
  unitsFor(points: Exact): number;
  pointsOf(units: number): Exact;
  effortOf(units: number): number;
}

function scaleOf(choices: readonly (readonly Choice[])[]): Scale {
  const all = choices.flat();
  const gainUnit = commonDenominator(all.map(({ gain }) => gain));
  const effortUnit = commonDenominator(all.map(({ effort }) => effort));
  return {
    groups: choices.map((group) =>
      group.map((choice) => ({
        choice,
        gain: choice.gain.mul(gainUnit).valueOf(),
        effort: choice.effort.mul(effortUnit).valueOf(),
      })),
    ),
    unitsFor: (points) => points.mul(gainUnit).ceil().valueOf(),
    pointsOf: (units) => exact(units).div(gainUnit),
    effortOf: (units) => published(exact(units).div(effortUnit)),
  };
}

/** The least number that makes whole numbers of all. */
function commonDenominator(figures: readonly Exact[]): number {
  return figures.reduce((common, { d }) => {
    const denominator = Number(d);
    return (common / greatestDivisor(common, denominator)) * denominator;
  }, 1);
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
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

function raiseOf({ part, to, effort, gain, criteria }: Choice, rubric: Rubric): Raise {
  return {
    code: part.code,
    name: part.name,
    from: part.letter ?? "",
    to: to.letter,
    effort: published(effort),
    gain: published(gain),
    perEffort: published(gain.div(effort)),
    judgement: to.judgement,
    criteria: criteria.map(({ number, text }) => ({ number, text })),
    criteriaAnswered: part.fulfilled !== null,
    documents: documentsFor(rubric.id, part.code),
  };
}
