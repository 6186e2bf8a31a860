/** A score as people write it. */
import { exact } from "./exact.ts";

const HIGHEST = exact(100);

/** What `70`, `70.5` or `70,5` says, or null for what is no score from 0 to 100 of two decimals at most. */
export function scoreOf(text: string): number | null {
  const plain = text.trim().replace(",", ".");
  return /^\d{1,3}(\.\d{1,2})?$/.test(plain) && exact(plain).lte(HIGHEST) ? Number(plain) : null;
}
