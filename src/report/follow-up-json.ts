/** Follow-up for programs: `FollowUps` itself. */
import type { FollowUps } from "../follow-up.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. The order of the keys is part of the contract. */
export function followUpJson({
  tool,
  counts,
  done,
  followingUp,
  units,
  causes,
  findings,
}: FollowUps): string {
  const ordered = { tool, counts, done, followingUp, units, causes, findings };
  return `${shownSafely(JSON.stringify(ordered, null, 2))}\n`;
}
