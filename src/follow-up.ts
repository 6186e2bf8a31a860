/**
 * What became of last year's recommendations, and drafts of this year's: the one object that every output of
 * `sakip follow-up` renders. A status that nobody can be sure of is unknown, with the reason; it is never counted as done
 * or as open.
 */
import type { MatchedBy } from "./comparison.ts";
import type { FileFinding } from "./recap.ts";

export type FollowUpStatus = "done" | "in-progress" | "open" | "unknown";

/**
 * Why a status is unknown: nothing is written, what is written says none of them, nobody mentions it at all, or it is
 * said to be done and recommended again.
 */
export type StatusDoubt = "blank" | "unclear" | "unmentioned" | "contradicted";

/** A place in a workbook. */
export interface SheetPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** One recommendation of last year, as this year's workbook follows it up. */
export interface FollowedUp {
  /** Verbatim: from the sheet where it stands there, else from last year's result. */
  readonly text: string;
  /** The sub-component that it was made for; null: only the sheet is known, and it does not say. */
  readonly code: string | null;
  /** Who knows it: this year's sheet *Tindak Lanjut*, last year's result, or both. */
  readonly from: "sheet" | "result" | "both";
  readonly status: FollowUpStatus;
  /** Set where the status is unknown. */
  readonly doubt: StatusDoubt | null;
  /** The status verbatim; null where the sheet does not mention it. */
  readonly stated: string | null;
  /** The evidence of what was done, verbatim; null: none is named. */
  readonly evidence: string | null;
  /** Where its status stands, as far as the result tells. */
  readonly at: SheetPlace | null;
  /** Whether this year's evaluator recommends the very same again. */
  readonly again: boolean;
  /** So many years in a row it was to be followed up and was not done, this year included; 0 where that is not certain. */
  readonly yearsUnfinished: number;
}

/** From so many years on a recommendation was carried over. */
export const CARRIED_OVER = 2;

/** How many recommendations have which status. */
export interface FollowUpCounts {
  readonly of: number;
  readonly done: number;
  readonly inProgress: number;
  readonly open: number;
  readonly unknown: number;
  /** Of them all, those unfinished for two years or more. */
  readonly carriedOver: number;
}

/** Percent done: if no unknown one is done, and if all of them are. Equal where every status is known. */
export interface ShareDone {
  readonly least: number;
  readonly most: number;
}

/** A criterion behind a draft, with every place where the form asks for it in the same words. */
export interface DraftCriterion {
  /** The official wording. */
  readonly text: string;
  readonly places: readonly {
    readonly code: string;
    readonly number: number;
    readonly at: SheetPlace | null;
  }[];
}

/** A draft of one recommendation: everything that one cause asks for. */
export interface DraftRecommendation {
  /** *Agar …*, Indonesian in every language: it is meant for an LHE. */
  readonly text: string;
  /** The sub-components that it would raise, the first one its cause. */
  readonly codes: readonly string[];
  /** The official name of the first. */
  readonly name: string;
  /** Points that the total gains when all of it is done. */
  readonly points: number;
  /** Of the first code: the letter now, and the best one that criteria prove; null where the rubric has no such letters. */
  readonly from: string | null;
  readonly to: string | null;
  readonly at: SheetPlace | null;
  /** Unfulfilled ones; none where only the letter tells that something is missing. */
  readonly criteria: readonly DraftCriterion[];
}

/** Why a sub-component has no draft although it may lack something. */
export interface Undrafted {
  readonly code: string;
  /** `unanswered`: nobody knows; `judgement`: only an evaluator's judgement can raise it further. */
  readonly why: "unanswered" | "judgement";
}

export interface UnitFollowUp {
  readonly unit: { readonly name: string | null; readonly code: string | null };
  readonly region: string | null;
  readonly file: string;
  readonly year: number | null;
  /** Last year's result; null: none was given, or none can be used. */
  readonly previous: {
    readonly file: string;
    readonly year: number | null;
    readonly matchedBy: MatchedBy | null;
    /** How many recommendations it holds. */
    readonly recommendations: number;
  } | null;
  readonly recommendations: readonly FollowedUp[];
  readonly counts: FollowUpCounts;
  /** Null without any recommendation. */
  readonly done: ShareDone | null;
  /** Most points first. */
  readonly drafts: readonly DraftRecommendation[];
  readonly undrafted: readonly Undrafted[];
}

/** What many units lack alike. */
export interface CommonCause {
  /** The sub-component that drafts are made for. */
  readonly code: string;
  readonly name: string;
  readonly units: number;
  /** Points of all their drafts together. */
  readonly points: number;
}

export interface FollowUps {
  readonly tool: { readonly name: string; readonly version: string };
  /** The least done first, then those of which nothing is known; each in natural order. */
  readonly units: readonly UnitFollowUp[];
  /** Over all units together. */
  readonly counts: FollowUpCounts;
  readonly done: ShareDone | null;
  /** Units with any recommendation to follow up. */
  readonly followingUp: number;
  /** Most points first. */
  readonly causes: readonly CommonCause[];
  readonly findings: readonly FileFinding[];
}
