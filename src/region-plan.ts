/**
 * The least effort by which the OPDs of a region reach a mean, a share of good ones, or both: the one object that every
 * form of a regional plan renders and none computes. Points have two decimals at most. Its JSON is what
 * `sakip plan --mean … --share … --format json` prints.
 */
import type { Raise } from "./plan.ts";

/** So many of so many: `2/3`. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Why a result neither counts nor is lifted. `own`: the region's own workbook. The others: its rubric is not at hand, does
 * not score by letters, or does not know the predicate of a share.
 */
export type LeftOutReason =
  | "incomplete"
  | "repeated"
  | "own"
  | "unknown-rubric"
  | "not-letters"
  | "unknown-predicate";

export interface LeftOut {
  readonly file: string;
  readonly unit: PlannedUnit;
  readonly reason: LeftOutReason;
  /** Sub-components without an answer, when incomplete. */
  readonly unanswered: readonly string[];
}

export interface PlannedUnit {
  readonly name: string | null;
  readonly code: string | null;
}

/** The mean of the totals of all OPDs that count. */
export interface RegionMean {
  /** Null: no mean is asked for. */
  readonly wanted: number | null;
  readonly now: number;
  /** With the lifts; null without any plan. */
  readonly after: number | null;
  /** The most that can be reached under these conditions. */
  readonly most: number;
  /** By so much the most is below what is wanted; 0 when it is not. */
  readonly short: number;
}

/** How many OPDs have a predicate or a better one. */
export interface RegionShare {
  readonly letter: string;
  readonly name: string;
  readonly wanted: Fraction;
  /** So many OPDs are that share: rounded up. */
  readonly needed: number;
  readonly now: number;
  readonly after: number | null;
  readonly most: number;
  /** So many OPDs are missing even then; 0 when none are. */
  readonly short: number;
}

/** One OPD that is lifted, and by what. */
export interface RegionLift {
  readonly file: string;
  readonly unit: PlannedUnit;
  readonly effort: number;
  readonly gain: number;
  readonly from: { readonly total: number; readonly predicate: string };
  readonly to: { readonly total: number; readonly predicate: string };
  readonly raises: readonly Raise[];
}

/** One OPD that counts and stays as it is. */
export interface UnliftedUnit {
  readonly file: string;
  readonly unit: PlannedUnit;
  readonly total: number;
  readonly predicate: string;
}

/** Results of one year and one rubric: only those have a mean. */
export interface RegionPlan {
  readonly year: number | null;
  readonly rubric: string;
  /** The OPDs behind every mean and share. */
  readonly counted: number;
  readonly leftOut: readonly LeftOut[];
  /** `nobody`: no result is complete. */
  readonly outcome: "found" | "reached" | "out-of-reach" | "nobody";
  /** Null when nobody counts. */
  readonly mean: RegionMean | null;
  readonly shares: readonly RegionShare[];
  /** Of all lifts together; null without any plan. */
  readonly effort: number | null;
  /** Proven: with less effort than this the region does not get there. The plan is the least when both are equal. */
  readonly atLeast: number | null;
  /** The largest effort first. */
  readonly lifts: readonly RegionLift[];
  /** The best first. */
  readonly unlifted: readonly UnliftedUnit[];
}
