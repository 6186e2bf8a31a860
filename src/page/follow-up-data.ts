/** What the page carries of follow-up. Offices and texts stand once; lists name them by their places. */
import type { CommonCause, FollowedUp, FollowUpCounts, FollowUps, ShareDone } from "../follow-up.ts";

/** One OPD; its details are found by its file. */
export interface PageFollowedUnit {
  readonly name: string;
  readonly file: string;
  readonly counts: FollowUpCounts;
  readonly done: ShareDone | null;
  readonly drafts: number;
}

export interface PageFollowed
  extends Pick<FollowedUp, "text" | "code" | "status" | "doubt" | "stated" | "evidence" | "again"> {
  /** Which of the units. */
  readonly unit: number;
  readonly years: number;
  /** The first year in which it was to be done and was not; null: that is not certain. */
  readonly since: number | null;
}

export interface PageDraft {
  /** Which of the units. */
  readonly unit: number;
  readonly codes: readonly string[];
  readonly points: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Which of the page's `texts` make up the sentence: nearly all of it is the same for many OPDs. */
  readonly text: readonly number[];
}

export interface PageFollowUp extends Pick<FollowUps, "counts" | "done" | "followingUp"> {
  /** The least done first. */
  readonly units: readonly PageFollowedUnit[];
  /** What is not certainly done first, the longest unfinished before the others. */
  readonly recommendations: readonly PageFollowed[];
  readonly causes: readonly CommonCause[];
  /** Most points first. */
  readonly drafts: readonly PageDraft[];
  readonly texts: readonly string[];
}
