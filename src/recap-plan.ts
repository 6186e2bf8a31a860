/** The least effort of every OPD of a recap: what the recap says of plans. Each plan is as `sakip plan` makes it. */
import type { Plan, PlanTarget } from "./plan.ts";

/** Why nothing is planned: by an answer that is missing, at the top, or by a rubric that this tool cannot plan under. */
export type Unplanned =
  | "incomplete"
  | "best-already"
  | "unknown-rubric"
  | "not-letters"
  | "unknown-predicate";

export interface RecapPlan {
  /** Null: each OPD's own next predicate. */
  readonly to: PlanTarget | null;
  /** Those that can reach it first, the least effort first; then those that have and those that cannot. */
  readonly plans: readonly Plan[];
  /** Those of no plan, in the order of their files. */
  readonly unplanned: readonly {
    readonly file: string;
    readonly unit: Plan["unit"];
    readonly reason: Unplanned;
  }[];
}
