/** Matches the criterion rows of one block to the rubric's criteria, by text: printed numbers slip. */

import { withoutNumber } from "./row-kind.ts";
import type { WordedCriterion } from "./rubric-words.ts";
import type { CriterionText } from "./table-row.ts";
import { likeness } from "./words.ts";

export interface MatchedCriterion extends CriterionText {
  readonly number: number | null;
  readonly match: "same" | "changed" | "unknown" | "repeated" | "evidence";
}

/** From here on a text is that criterion, reworded; below it is another sentence. */
const REWORDED_LIKENESS = 0.6;

/**
 * From here on a row says again what another row says; with other answers nobody knows which of the two counts. Where both
 * have one number less is enough.
 */
const REPEATED_LIKENESS = 0.9;

/** Nobody rewords more rows of one block than this. */
const MOST_REWORDED = 500;

/**
 * Gives each row the criterion it is: the same text first, then the likest among those that are left. A reworded
 * criterion goes to one row at most; a criterion that stands twice in the same words is given to both rows. Rows that
 * are not numbered as the criteria are list documents, however like a criterion their titles sound.
 */
export function matchCriteria(
  rows: readonly CriterionText[],
  criteria: readonly WordedCriterion[],
): MatchedCriterion[] {
  const free = new Set(criteria);
  const matched = new Map<CriterionText, MatchedCriterion>();
  const rest: { readonly row: CriterionText; readonly words: string }[] = [];
  for (const row of rows) {
    const mapped = criteria.find(({ number }) => number === row.mapped);
    if (!mapped) continue;
    free.delete(mapped);
    const isSame = [mapped.words, mapped.printed].includes(withoutNumber(row.words));
    matched.set(row, { ...row, number: mapped.number, match: isSame ? "same" : "changed" });
  }
  for (const row of rows) {
    if (matched.has(row)) continue;
    const { words } = row;
    const same = sameCriterion(words, free, criteria) ?? sameCriterion(withoutNumber(words), free, criteria);
    if (same) {
      free.delete(same);
      matched.set(row, { ...row, number: same.number, match: "same" });
    } else rest.push({ row, words: withoutNumber(words) });
  }
  const numberings = numberingsOf(rows, matched);
  const isListed = ({ numbering }: CriterionText) => numberings.size === 0 || numberings.has(numbering);
  const reworded = rest.filter(({ row }) => isListed(row)).slice(0, MOST_REWORDED);
  for (const { row, criterion } of likestPairs(reworded, [...free])) {
    if (matched.has(row) || !free.has(criterion)) continue;
    free.delete(criterion);
    matched.set(row, { ...row, number: criterion.number, match: "changed" });
  }
  const first = new Map([...matched.values()].map((own) => [own.number, own]));
  for (const { row, criterion, likeness } of likestPairs(reworded, criteria)) {
    const isRepeated = likeness >= REPEATED_LIKENESS || isNumberedAs(row, first.get(criterion.number));
    if (isRepeated && !matched.has(row))
      matched.set(row, { ...row, number: criterion.number, match: "changed" });
  }
  return rows.map(
    (row) => matched.get(row) ?? { ...row, number: null, match: isListed(row) ? "unknown" : "evidence" },
  );
}

function isNumberedAs(row: CriterionText, other: CriterionText | undefined): boolean {
  return row.numeral !== undefined && row.numeral === other?.numeral;
}

/** How the criteria of a block are numbered: those in the rubric's words tell, else those that are numbered at all. */
function numberingsOf(
  rows: readonly CriterionText[],
  same: ReadonlyMap<CriterionText, MatchedCriterion>,
): ReadonlySet<string> {
  const telling = same.size > 0 ? [...same.keys()] : rows.filter(({ numbered }) => numbered);
  return new Set(telling.map(({ numbering }) => numbering));
}

function sameCriterion(
  words: string,
  free: ReadonlySet<WordedCriterion>,
  criteria: readonly WordedCriterion[],
): WordedCriterion | undefined {
  let taken: WordedCriterion | undefined;
  for (const criterion of criteria) {
    if (criterion.words !== words && criterion.printed !== words) continue;
    if (free.has(criterion)) return criterion;
    taken ??= criterion;
  }
  return taken;
}

function likestPairs(
  rows: readonly { readonly row: CriterionText; readonly words: string }[],
  criteria: readonly WordedCriterion[],
) {
  return rows
    .flatMap(({ row, words }) =>
      criteria.map((criterion) => ({
        row,
        criterion,
        likeness: Math.max(
          likeness(words, criterion.words, REWORDED_LIKENESS),
          criterion.printed === criterion.words ? 0 : likeness(words, criterion.printed, REWORDED_LIKENESS),
        ),
      })),
    )
    .filter((pair) => pair.likeness >= REWORDED_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness);
}
