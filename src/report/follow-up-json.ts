/** Follow-up for programs: `FollowUps` itself. */
import type { FollowUps } from "../follow-up.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. */
export function followUpJson(followUps: FollowUps): string {
  return `${shownSafely(JSON.stringify(followUpInOrder(followUps), null, 2))}\n`;
}

/** The order of the keys is part of the contract. */
export function followUpInOrder(followUps: FollowUps): FollowUps {
  const { tool, counts, done, followingUp, units, causes, findings } = followUps;
  return { tool, counts, done, followingUp, units, causes, findings };
}
