/** One OPD under several rubrics: the one object that every form of the comparison renders. */

/** What came of the workbook under one rubric; nothing but `id` and `sha256` where it was not read by it. */
export interface ProfileResult {
  readonly id: string;
  readonly sha256: string;
  readonly total: number | null;
  readonly predicate: string | null;
  readonly predicateName: string | null;
  readonly flagged: boolean | null;
  readonly answered: number;
  readonly of: number;
  /** Why there is no total: the first error; null where there is one. */
  readonly reason: string | null;
}

/** A sub-component that does not come out alike everywhere; null where a rubric does not have it. */
export interface PartedSubcomponent {
  readonly code: string;
  readonly name: string;
  /** In the order of the profiles. */
  readonly scores: readonly (ProfileScore | null)[];
}

/** `score` null: unanswered. */
export interface ProfileScore {
  readonly letter: string | null;
  readonly value: number | null;
  readonly score: number | null;
  readonly weight: number;
}

/** A part of a rubric that can be taken over from another. */
export type ChoiceName =
  | "scoring"
  | "answers"
  | "weighting"
  | "denominator"
  | "result"
  | "weights"
  | "structure"
  | "scale"
  | "predicates";

/** What the first profile gives with one choice of another in place of its own. */
export interface ChoiceTried {
  readonly choice: ChoiceName;
  readonly total: number | null;
  readonly predicate: string | null;
  /** Whether this one choice alone gives the predicate of the other profile. */
  readonly enough: boolean;
}

/** From the first profile to another. */
export interface Move {
  readonly to: string;
  readonly samePredicate: boolean;
  readonly choices: readonly ChoiceTried[];
}

export interface ProfileComparison {
  readonly file: string;
  readonly sha256: string;
  readonly unit: string | null;
  /** Its sheet and its place, in a workbook that holds several OPDs. */
  readonly sheet?: string;
  readonly among?: { readonly index: number; readonly of: number };
  readonly profiles: readonly ProfileResult[];
  readonly subcomponents: readonly PartedSubcomponent[];
  readonly moves: readonly Move[];
}
