/** What people wrote beside their answers: an entry of a recap leaves it out, and it is kept where an analysis shows it. */
import type { Evaluation } from "./evaluation.ts";
import { type CitedEvidence, citedEvidence } from "./evidence/cited-evidence.ts";
import { type FollowUpNotes, followUpNotes } from "./follow-up/known-result.ts";

export interface TextsAsked {
  readonly followUp: boolean;
  readonly evidence: boolean;
}

export const NO_TEXTS: TextsAsked = { followUp: false, evidence: false };

export interface EntryTexts {
  /** The workbook's file; of one that holds several OPDs that of each. */
  readonly workbook: string;
  readonly followUp: FollowUpNotes | null;
  readonly evidence: readonly CitedEvidence[] | null;
}

/** Null where nothing is asked for, and of a file that has no result. */
export function entryTexts(evaluation: Evaluation, asked: TextsAsked): EntryTexts | null {
  if (evaluation.rubric === null || !(asked.followUp || asked.evidence)) return null;
  return {
    workbook: evaluation.file,
    followUp: asked.followUp ? followUpNotes(evaluation) : null,
    evidence: asked.evidence ? citedEvidence(evaluation) : null,
  };
}
