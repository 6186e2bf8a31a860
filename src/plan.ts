/**
 * The least effort by which an OPD reaches a target: the one object that every form of a plan renders and none
 * computes. Points have two decimals at most. Its JSON is what `sakip plan --format json` prints.
 */

/** What a plan needs of a result: an evaluation has it, and so has an entry of a recap with the tree of its rubric. */
export interface PlannedResult {
  readonly file: string;
  readonly unit: { readonly name: string | null; readonly code: string | null };
  readonly year: number | null;
  readonly total: number | null;
  readonly predicate: string | null;
  readonly components: readonly { readonly code: string; readonly subcomponents: readonly PlannedPart[] }[];
}

export interface PlannedPart {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly letter: string | null;
  readonly value: number | null;
  readonly score: number | null;
  /** Null when none of the criteria is answered. */
  readonly fulfilled: number | null;
  readonly criteria: readonly {
    readonly number: number;
    readonly text: string;
    readonly fulfilled: boolean | null;
  }[];
}

/** What is wanted: a predicate or better, or a total that is not below a score. */
export type PlanTarget =
  | { readonly kind: "predicate"; readonly letter: string; readonly name: string }
  | { readonly kind: "score"; readonly score: number };

/** One sub-component that is raised, with what that takes. */
export interface Raise {
  readonly code: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** In criteria, or in letter steps where no criterion is answered; weighed by the costs where there are any. */
  readonly effort: number;
  readonly gain: number;
  /** Points for one unit of effort. */
  readonly perEffort: number;
  /** The letter needs a person's judgement: more than every criterion fulfilled. */
  readonly judgement: boolean;
  /** The criteria to fulfil, cheapest first; empty where none is answered, or where all that it takes are fulfilled. */
  readonly criteria: readonly { readonly number: number; readonly text: string }[];
  /** Whether the criteria of the sub-component are answered at all. */
  readonly criteriaAnswered: boolean;
  /** Documents that usually show it: this project's advice, not the regulation's. */
  readonly documents: readonly string[];
}

/** A set of raises that reaches the target and of which none can be left out or made smaller. */
export interface Way {
  readonly effort: number;
  readonly gain: number;
  readonly total: number;
  readonly predicate: string;
  readonly raises: readonly Raise[];
}

/** How far a predicate is. */
export interface Boundary {
  readonly letter: string;
  readonly name: string;
  /** The total must rise by more than this. */
  readonly points: number;
  /** The least effort; null: out of reach under these conditions. */
  readonly effort: number | null;
}

export interface Plan {
  readonly file: string;
  readonly unit: { readonly name: string | null; readonly code: string | null };
  readonly year: number | null;
  readonly rubric: string;
  readonly target: PlanTarget;
  /** `incomplete`: without a total there is no way to plan. */
  readonly outcome: "found" | "reached" | "out-of-reach" | "incomplete";
  readonly total: number | null;
  readonly predicate: string | null;
  /** Sub-components without an answer, when incomplete. */
  readonly unanswered: readonly string[];
  /** The way of the least effort: proven, there is none of less. */
  readonly best: Way | null;
  /** Up to five others, the next in effort first. */
  readonly alternatives: readonly Way[];
  /** The better predicates, the nearest first. */
  readonly boundaries: readonly Boundary[];
  /** The most that can be reached under these conditions; null when incomplete. */
  readonly most: { readonly total: number; readonly predicate: string } | null;
}
