/** What became of the recommendations to one OPD and what to recommend now, as a part of the report of its workbook. */
import type { FollowUps } from "../follow-up.ts";
import { unitFollowUpSection } from "../report/follow-up-markdown.ts";
import { followUpTerminal } from "../report/terminal-follow-up.ts";
import type { ToldOptions } from "./told-of-one.ts";

/** Ends with a newline. */
export function followUpOfOne(followUps: FollowUps, options: ToldOptions): string {
  return options.format === "markdown"
    ? `${unitFollowUpSection(followUps, options.language)}\n`
    : followUpTerminal(followUps, options);
}
