/** What a step is over all units: how many rose and fell, from which predicate to which, and the middle of it. */
import type { ComparedUnit, Step, StepOutcome, Transition } from "../comparison.ts";
import { type Exact, exact, published } from "../exact.ts";
import { meanOf, medianOf } from "../recap/statistics.ts";

/** @param place of the step in each unit's `steps` */
export function regionStep(
  { from, to }: Pick<Step, "from" | "to">,
  units: readonly ComparedUnit[],
  place: number,
): Step {
  const outcomes = units.map(({ steps }) => steps[place]?.outcome ?? "absent");
  const count = (wanted: StepOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
  return {
    from,
    to,
    counts: {
      rose: count("rose"),
      fell: count("fell"),
      same: count("same"),
      incomplete: count("incomplete"),
      "other-rule": count("other-rule"),
      new: count("new"),
      gone: count("gone"),
      absent: count("absent"),
    },
    transitions: transitionsOf(units, from, to),
    both: bothOf(units, place, from, to),
  };
}

function transitionsOf(units: readonly ComparedUnit[], from: number, to: number): readonly Transition[] {
  const counts = new Map<string, Transition>();
  for (const { results } of units) {
    const [before, after] = [results[from], results[to]];
    if (!before || !after) continue;
    const key = JSON.stringify([before.predicate, after.predicate]);
    const count = (counts.get(key)?.count ?? 0) + 1;
    counts.set(key, { from: before.predicate, to: after.predicate, count });
  }
  return [...counts.values()];
}

function bothOf(units: readonly ComparedUnit[], place: number, from: number, to: number): Step["both"] {
  const totals = units.flatMap(({ steps, results }) => {
    const [before, after] = [results[from]?.total ?? null, results[to]?.total ?? null];
    const isMeasured = (steps[place]?.change ?? null) !== null;
    return isMeasured && before !== null && after !== null ? [{ before, after }] : [];
  });
  if (totals.length === 0) return null;
  const middles = (middleOf: (figures: readonly number[]) => Exact) => {
    const [before, after] = [totals.map((one) => one.before), totals.map((one) => one.after)].map(middleOf);
    return middleChange(before ?? exact(0), after ?? exact(0));
  };
  return { units: totals.length, mean: middles(meanOf), median: middles(medianOf) };
}

/** The change is that of the exact figures, rounded once. */
function middleChange(before: Exact, after: Exact) {
  return { from: published(before), to: published(after), change: published(after.sub(before)) };
}
