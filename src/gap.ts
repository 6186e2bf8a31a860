/**
 * How far what OPDs say of themselves lies from what the evaluators say: the one object that every form of it renders
 * and none computes. A gap is self minus evaluator: above zero the OPD gave itself more. Points have two decimals at
 * most, shares are percent. Its JSON is what `sakip gap --format json` prints.
 */
import type { FileFinding, PairedAnswer } from "./recap.ts";

/** The middles of so many figures. */
export interface Middle {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
}

/** Answers that both assessors gave: how many the OPD gave itself the better letter, the same, the lesser one. */
export interface Balance {
  readonly pairs: number;
  readonly over: number;
  readonly equal: number;
  readonly under: number;
  /** Of the pairs; null without any. */
  readonly percent: { readonly over: number; readonly equal: number; readonly under: number } | null;
}

/** Linearly weighted Cohen's kappa over letters, from −1 to 1. */
export interface Kappa {
  readonly n: number;
  /** Null where it is not defined; `because` then says why. */
  readonly value: number | null;
  /** 95 %, asymptotic; null where there are too few pairs, or one assessor gave one letter throughout. */
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly because: "no-pairs" | "one-letter" | null;
}

/** Whether the better letters lie on one side more often than chance would have it: the exact two-sided sign test. */
export interface SignTest {
  /** Pairs that are not equal: only those say anything. */
  readonly untied: number;
  readonly p: number;
  /** After Holm, for as many tests as there are sub-components. */
  readonly adjusted: number;
  /** The side, where the adjusted p is not above the level; null: not shown. */
  readonly systematic: "over" | "under" | null;
}

export interface SubcomponentGap extends Balance {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  /** Over OPDs. */
  readonly points: Middle | null;
  /** Places in the scale; null where the rubric scores by figures. */
  readonly steps: Middle | null;
  readonly kappa: Kappa | null;
  readonly test: SignTest | null;
}

/** A criterion that both answered somewhere. `over`: the OPD says yes, the evaluator no. */
export interface CriterionGap extends Balance {
  readonly subcomponent: string;
  readonly number: number;
  readonly text: string;
}

/** One sub-component of one OPD. */
export interface AnswerGap {
  readonly code: string;
  readonly self: PairedAnswer;
  readonly evaluator: PairedAnswer;
  readonly points: number;
  readonly steps: number | null;
  /** Whether the evaluator's note says anything. */
  readonly noted: boolean;
  /** Numbers of the criteria that the OPD calls fulfilled and the evaluator does not, and the other way round. */
  readonly criteria: { readonly over: readonly number[]; readonly under: readonly number[] };
}

export interface GapUnit {
  readonly file: string;
  readonly name: string | null;
  readonly code: string | null;
  readonly cluster: string | null;
}

/** What tells the OPD apart. */
export function gapUnitName({ name, code, file }: GapUnit): string {
  return name ?? code ?? file;
}

/** One OPD that both answered for. */
export interface UnitGap extends Balance {
  readonly unit: GapUnit;
  readonly team: string | null;
  /** By points, the most optimistic first; equal ones share a rank. Null while an answer of either is missing. */
  readonly rank: number | null;
  /** Sub-components of the rubric. */
  readonly of: number;
  readonly self: { readonly total: number | null; readonly predicate: string | null };
  readonly evaluator: { readonly total: number | null; readonly predicate: string | null };
  /** Over the sub-components that both answered; of all of them it is the gap between the totals. */
  readonly points: number;
  readonly steps: Middle | null;
  readonly answers: readonly AnswerGap[];
}

/** A workbook that says nothing of a gap, and why. */
export interface LeftOut {
  readonly unit: GapUnit;
  readonly reason:
    | "one-column"
    | "self-only"
    | "evaluator-only"
    | "nothing-shared"
    | "repeated"
    | "identical";
}

/** What one team of evaluators changed, over OPDs that are complete on both sides. */
export interface TeamGap {
  readonly name: string;
  readonly n: number;
  /** Null where there are too few to tell. */
  readonly figures: {
    /** Of the gaps in points: how much the team takes off. */
    readonly points: Middle;
    readonly lowerQuartile: number;
    readonly upperQuartile: number;
    readonly lowest: number;
    readonly highest: number;
  } | null;
}

/** Workbooks of one year and one rubric. */
export interface GapGroup {
  readonly year: number | null;
  readonly rubric: { readonly id: string; readonly sha256: string };
  /** The printed form that the rubric follows; null where its name tells no group apart. */
  readonly form: string | null;
  /** OPDs that both answered for; those that are complete on both sides. */
  readonly counted: number;
  readonly complete: number;
  readonly leftOut: readonly LeftOut[];
  readonly region: Balance & {
    /** Over the OPDs that are complete on both sides. */
    readonly points: Middle | null;
    /** Over all pairs. */
    readonly steps: Middle | null;
    readonly kappa: Kappa | null;
  };
  /** In the rubric's order. */
  readonly subcomponents: readonly SubcomponentGap[];
  /** Those that both answered in at least one workbook, in the rubric's order. */
  readonly criteria: readonly CriterionGap[];
  /** The most optimistic first; those without a rank last. */
  readonly units: readonly UnitGap[];
  /** The cells most worth a second look: most points, then most steps, then those without the evaluator's note. */
  readonly secondLook: readonly { readonly unit: GapUnit; readonly answer: AnswerGap }[];
  /** By their gap, the largest first; those with too few workbooks last. */
  readonly teams: readonly TeamGap[];
  /** Complete workbooks that name no team. */
  readonly withoutTeam: number;
}

/** The numbers that decide what is told; they stand beside the figures. */
export interface GapThresholds {
  /** Of the sign test, in percent. */
  readonly level: number;
  /** Pairs from which kappa has an interval. */
  readonly intervalFrom: number;
  /** Workbooks from which a team's figures are told. */
  readonly teamFrom: number;
  readonly secondLook: number;
}

export const GAP_THRESHOLDS: GapThresholds = { level: 5, intervalFrom: 10, teamFrom: 5, secondLook: 10 };

export interface AssessorGap {
  readonly tool: { readonly name: string; readonly version: string };
  readonly thresholds: GapThresholds;
  /** By year, latest first, then by rubric. */
  readonly groups: readonly GapGroup[];
  readonly findings: readonly FileFinding[];
}
