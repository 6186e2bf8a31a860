/**
 * What several years of results add up to: the one object that every form of a comparison renders and none computes.
 * Figures are points with two decimals at most. Its JSON is what `sakip compare --format json` prints.
 */
import { exact, published, ZERO } from "./exact.ts";
import type { FileFinding } from "./recap.ts";

/** How a unit's result was found to be of the same unit as an earlier one. `alone`: each period has one result only. */
export type MatchedBy = "code" | "name" | "list" | "alone";

/** One of the things that were compared, earliest first: a year, a folder of results, a single workbook. */
export interface Period {
  /** The year that all its results are of; else the path that was given. */
  readonly label: string;
  readonly source: string;
  readonly year: number | null;
  /** Results that could be used, complete or not. */
  readonly results: number;
  readonly complete: number;
  /** Over the complete results; null without any. */
  readonly mean: number | null;
  readonly median: number | null;
}

/** One unit in one period. `toTarget`: the points still short of the target; 0 once it is reached. */
export interface UnitResult {
  readonly file: string;
  readonly year: number | null;
  readonly rubric: string;
  readonly answered: number;
  readonly of: number;
  readonly total: number | null;
  readonly predicate: string | null;
  readonly predicateName: string | null;
  readonly flagged: boolean | null;
  readonly toTarget: number | null;
}

/** What became of a unit from one period to another. */
export type StepOutcome =
  | "rose"
  | "fell"
  | "same"
  /** One of the two totals is missing because answers are. */
  | "incomplete"
  /** The rules differ in more than criteria, so that the totals do not measure the same. */
  | "other-rule"
  | "new"
  | "gone"
  | "absent";

/** A figure that stands in both. */
export interface FigureChange {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly from: number | null;
  readonly to: number | null;
  /** Null when one of the two is missing. */
  readonly change: number | null;
}

export interface SubcomponentChange extends FigureChange {
  readonly letters: { readonly from: string | null; readonly to: string | null };
}

/** A criterion that is answered otherwise than before. */
export interface CriterionChange {
  readonly subcomponent: string;
  readonly number: number;
  readonly text: string;
  readonly from: boolean | null;
  readonly to: boolean | null;
}

export interface UnitStep {
  readonly outcome: StepOutcome;
  readonly change: number | null;
  /** What both rules have under the same code, name and weight; null when the unit is not in both periods. */
  readonly shared: {
    readonly sameRubric: boolean;
    readonly components: readonly FigureChange[];
    readonly subcomponents: readonly SubcomponentChange[];
    readonly criteria: readonly CriterionChange[];
  } | null;
}

export interface ComparedUnit {
  /** As the latest result writes it. */
  readonly unit: {
    readonly name: string | null;
    readonly code: string | null;
    readonly cluster: string | null;
  };
  readonly region: string | null;
  /** Null: the unit stands in one period only. */
  readonly matchedBy: MatchedBy | null;
  /** One for each period; null where the unit has none, or has several and nobody knows which is valid. */
  readonly results: readonly (UnitResult | null)[];
  /** One for each of the comparison's steps. */
  readonly steps: readonly UnitStep[];
}

/** The points that a total is short of a target: 0 once it is reached, null without either. */
export function shortOfTarget(total: number | null, target: number | null): number | null {
  if (total === null || target === null) return null;
  const short = exact(target).sub(exact(total));
  return published(short.gt(ZERO) ? short : ZERO);
}

/** How many units went from one predicate to another; null: the result is incomplete. */
export interface Transition {
  readonly from: string | null;
  readonly to: string | null;
  readonly count: number;
}

/** The step that a recap shows: the last one, from the first period to the last. */
export function lastStep({ steps }: Comparison): Step {
  const step = steps.at(-1);
  if (!step) throw new Error("a comparison has at least one step");
  return step;
}

/** The components that were compared in the last step, over all units: the rules of a year may have others. */
export function comparedComponents({
  units,
}: Pick<Comparison, "units">): readonly Pick<FigureChange, "code" | "name" | "weight">[] {
  const known = new Map<string, Pick<FigureChange, "code" | "name" | "weight">>();
  for (const { steps } of units)
    for (const { code, name, weight } of steps.at(-1)?.shared?.components ?? [])
      if (!known.has(code)) known.set(code, { code, name, weight });
  return [...known.values()];
}

/** The letters from which and to which units went, best first; incomplete results come last. */
export function transitionLetters(
  { transitions }: Pick<Step, "transitions">,
  { predicates }: Pick<Comparison, "predicates">,
): { readonly from: readonly (string | null)[]; readonly to: readonly (string | null)[] } {
  const seen = (end: "from" | "to") =>
    [...predicates, null].filter((letter) => transitions.some((one) => one[end] === letter));
  return { from: seen("from"), to: seen("to") };
}

/** How many units went that way. */
export function transitionCount(
  { transitions }: Pick<Step, "transitions">,
  from: string | null,
  to: string | null,
): number {
  return transitions.find((one) => one.from === from && one.to === to)?.count ?? 0;
}

/** From one period to another over all units. */
export interface Step {
  /** Places in `periods`. */
  readonly from: number;
  readonly to: number;
  readonly counts: Readonly<Record<StepOutcome, number>>;
  readonly transitions: readonly Transition[];
  /** Over the units that are complete in both and measured alike; null without any. */
  readonly both: {
    readonly units: number;
    readonly mean: { readonly from: number; readonly to: number; readonly change: number };
    readonly median: { readonly from: number; readonly to: number; readonly change: number };
  } | null;
}

export interface Comparison {
  readonly tool: { readonly name: string; readonly version: string };
  readonly target: number | null;
  /** At least two, earliest first as they were given. */
  readonly periods: readonly Period[];
  /** Each period with the next; of more than two also the first with the last, which then comes last. */
  readonly steps: readonly Step[];
  /** Predicates that occur, best first. */
  readonly predicates: readonly string[];
  /** By the last step: the largest rise first; then those without a change, new and gone ones. */
  readonly units: readonly ComparedUnit[];
  /** The region's own results beside its OPDs', among which they do not count; only where there are both. */
  readonly own?: readonly ComparedUnit[];
  readonly findings: readonly FileFinding[];
}
