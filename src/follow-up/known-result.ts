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

/** What a workbook says of recommendations, in its own words. */
export interface FollowUpNotes {
  /** The rows of its sheet *Tindak Lanjut*. */
  readonly rows: Evaluation["followUp"];
  /** What its evaluator recommends. */
  readonly recommended: readonly Recommended[];
}

export function followUpNotes({
  followUp,
  components,
}: Pick<Evaluation, "followUp" | "components">): FollowUpNotes {
  return { rows: followUp, recommended: recommendedIn(components, "recommendation") };
}

export function knownResult({ rows, recommended }: FollowUpNotes, entry: RecapEntry): KnownResult {
  const texts = recommended.flatMap(({ text }) => [text, ...partsOf(text)]);
  return {
    entry,
    rows: rows.map((row) => ({
      row,
      words: wordsOf(row.text),
      code: /^\s*(\d\.[a-z])\s*[:.–-]\s/i.exec(row.text)?.[1]?.toLowerCase() ?? null,
      ...statusOf(row.status),
    })),
    recommended,
    words: new Set(texts.map(wordsOf)),
  };
}
