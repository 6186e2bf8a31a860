/** Matches the criterion rows of one block to the rubric's criteria, by text: printed numbers slip. */

import type { WordedCriterion } from "./rubric-words.ts";
import type { CriterionText } from "./table-rows.ts";
import { likeness, plainWords } from "./words.ts";

export interface MatchedCriterion extends CriterionText {
  readonly number: number | null;
  readonly match: "same" | "changed" | "unknown";
}

/** From here on a text is that criterion, reworded; below it is another sentence. */
const REWORDED_LIKENESS = 0.6;

/** Gives each row the criterion it is, each criterion to one row at most; the same text first, then the likest. */
export function matchCriteria(
  rows: readonly CriterionText[],
  criteria: readonly WordedCriterion[],
): MatchedCriterion[] {
  const free = new Set(criteria);
  const matched = new Map<CriterionText, MatchedCriterion>();
  for (const row of rows) {
    const words = plainWords(row.text);
    const same = [...free].find((criterion) => criterion.words === words || criterion.printed === words);
    if (!same) continue;
    free.delete(same);
    matched.set(row, { ...row, number: same.number, match: "same" });
  }
  for (const { row, criterion } of likestPairs(
    rows.filter((row) => !matched.has(row)),
    [...free],
  )) {
    if (matched.has(row) || !free.has(criterion)) continue;
    free.delete(criterion);
    matched.set(row, { ...row, number: criterion.number, match: "changed" });
  }
  return rows.map((row) => matched.get(row) ?? { ...row, number: null, match: "unknown" });
}

function likestPairs(rows: readonly CriterionText[], criteria: readonly WordedCriterion[]) {
  return rows
    .flatMap((row) => {
      const words = plainWords(row.text);
      return criteria.map((criterion) => ({
        row,
        criterion,
        likeness: Math.max(likeness(words, criterion.words), likeness(words, criterion.printed)),
      }));
    })
    .filter((pair) => pair.likeness >= REWORDED_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
}
