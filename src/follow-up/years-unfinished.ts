/** For how many years in a row a recommendation was to be followed up and certainly was not done. */
import type { KnownResult } from "./known-result.ts";

/** @param results one for each year, the latest first and no year left out */
export function yearsUnfinished(words: string, results: readonly KnownResult[]): number {
  const years = results.findIndex(
    (result, place) => !isUnfinished(words, result, results[place + 1] ?? null),
  );
  return years < 0 ? results.length : years;
}

/**
 * The sheet says so, or an evaluator recommends again what was recommended before. That nobody mentions it proves
 * nothing.
 */
function isUnfinished(words: string, result: KnownResult, before: KnownResult | null): boolean {
  const own = result.rows.filter((row) => row.words === words);
  if (own.some(({ status }) => status === "done")) return false;
  if (own.some(({ status }) => status === "open" || status === "in-progress")) return true;
  const wasDue = own.length > 0 || (before?.words.has(words) ?? false);
  return wasDue && result.words.has(words);
}
