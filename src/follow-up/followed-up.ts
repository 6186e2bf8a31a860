/** Last year's recommendations, each with what this year's workbook says became of it. */
import type { FollowedUp } from "../follow-up.ts";
import { hasLetterOrDigit } from "../letters.ts";
import type { FollowUpRow, KnownResult } from "./known-result.ts";
import { partsOf } from "./list-marks.ts";
import { wordsOf } from "./recommended.ts";
import { yearsUnfinished } from "./years-unfinished.ts";

/**
 * In the order of the sheet; what the sheet does not mention comes last.
 *
 * @param earlier the results of the years before, the latest first and no year left out
 */
export function followedUp(current: KnownResult, earlier: readonly KnownResult[]): readonly FollowedUp[] {
  const codes = new Map<FollowUpRow, string>();
  const unmentioned: Made[] = [];
  for (const { code, text } of earlier[0]?.recommended ?? []) {
    const whole = rowSaying(text, code, current.rows, codes);
    const parts = whole ? [text] : partsOf(text);
    for (const part of parts) {
      const row = whole ?? rowSaying(part, code, current.rows, codes);
      if (row) codes.set(row, code);
      else unmentioned.push({ text: part, code, row: null, from: "result" });
    }
  }
  const mentioned = current.rows.map(
    (row): Made => ({
      text: row.row.text,
      code: codes.get(row) ?? row.code,
      row,
      from: codes.has(row) ? "both" : "sheet",
    }),
  );
  return [...mentioned, ...unmentioned].map((made) => judged(made, [current, ...earlier]));
}

interface Made extends Pick<FollowedUp, "text" | "code" | "from"> {
  readonly row: FollowUpRow | null;
}

/** A row in the same words that no other recommendation has taken; one of another sub-component is none. */
function rowSaying(
  text: string,
  code: string,
  rows: readonly FollowUpRow[],
  taken: ReadonlyMap<FollowUpRow, string>,
): FollowUpRow | null {
  const words = wordsOf(text);
  const fitting = rows.filter((row) => row.words === words && !taken.has(row));
  return fitting.find((row) => row.code === code) ?? fitting.find((row) => row.code === null) ?? null;
}

function judged({ row, ...made }: Made, results: readonly KnownResult[]): FollowedUp {
  const words = wordsOf(made.text);
  const again = results[0]?.words.has(words) ?? false;
  const stated = row ?? { status: "unknown" as const, doubt: "unmentioned" as const };
  // The office says that it is done, the evaluator that it is not: a person must decide.
  const isContradicted = stated.status === "done" && again;
  return {
    ...made,
    status: isContradicted ? "unknown" : stated.status,
    doubt: isContradicted ? "contradicted" : stated.doubt,
    stated: row?.row.status ?? null,
    evidence: hasLetterOrDigit(row?.row.evidence ?? "") ? (row?.row.evidence ?? null) : null,
    at: row?.row.at ?? null,
    again,
    yearsUnfinished: isContradicted ? 0 : yearsUnfinished(words, results),
  };
}
