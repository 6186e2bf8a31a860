/** What follow-up needs of one result, with its texts ready to be looked up. */
import type { Evaluation } from "../evaluation.ts";
import type { RecapEntry } from "../recap.ts";
import { partsOf } from "./list-marks.ts";
import { type Recommended, recommendedIn, wordsOf } from "./recommended.ts";
import { type StatedStatus, statusOf } from "./status.ts";

/** A row of a sheet *Tindak Lanjut*. */
export interface FollowUpRow extends StatedStatus {
  readonly row: Evaluation["followUp"][number];
  readonly words: string;
  /** The sub-component whose code stands before the text; null: none does. */
  readonly code: string | null;
}

export interface KnownResult {
  readonly entry: RecapEntry;
  readonly rows: readonly FollowUpRow[];
  readonly recommended: readonly Recommended[];
  /** The words of every recommendation, as a whole and in parts. */
  readonly words: ReadonlySet<string>;
}

export function knownResult(evaluation: Evaluation, entry: RecapEntry): KnownResult {
  const recommended = recommendedIn(evaluation.components, "recommendation");
  const texts = recommended.flatMap(({ text }) => [text, ...partsOf(text)]);
  return {
    entry,
    rows: evaluation.followUp.map((row) => ({
      row,
      words: wordsOf(row.text),
      code: /^\s*(\d\.[a-z])\s*[:.–-]\s/i.exec(row.text)?.[1]?.toLowerCase() ?? null,
      ...statusOf(row.status),
    })),
    recommended,
    words: new Set(texts.map(wordsOf)),
  };
}
