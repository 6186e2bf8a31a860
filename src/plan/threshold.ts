/** Where a result stands and where a target begins, before anything is rounded. */
import { type Exact, exact, sum, ZERO } from "../exact.ts";
import type { PlannedResult, PlanTarget } from "../plan.ts";
import type { Rubric } from "../rubric/schema.ts";
import { rankOf } from "../score/predicate.ts";

/** The sum of weight × value ÷ 100: what was published is rounded. */
export function exactTotal({ components }: Pick<PlannedResult, "components">): Exact {
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
export function thresholdOf(target: PlanTarget, rubric: Rubric): Exact {
  const step = exact(10).pow(-rubric.rounding.decimals) ?? ZERO;
  const half = step.div(2);
  if (target.kind === "score") return exact(target.score).sub(half);
  const over = rubric.predicates[rankOf(target.letter, rubric.predicates)]?.over ?? null;
  return over === null ? ZERO : exact(over).add(half);
}
