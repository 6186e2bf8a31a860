/** What became of recommendations, as a part of a recap. */

import type { KnownResult } from "../follow-up/known-result.ts";
import type { FollowUps } from "../follow-up.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { AnalysisOptions, RecapResults } from "./analysing.ts";
import { namesOf } from "./comparing.ts";

/** @param earlier results of earlier years */
export async function followUpAsked(
  { names, language, severities }: AnalysisOptions,
  earlier: readonly KnownResult[],
  rubrics: readonly LoadedRubric[],
): Promise<(latest: RecapResults) => FollowUps> {
  const { followUp } = await import("../follow-up/follow-up.ts");
  const { currentOf } = await import("../follow-up-sources.ts");
  const same = namesOf(names, language);
  return ({ entries, texts, trees }) =>
    followUp(
      { current: currentOf(entries, { texts, trees, rubrics }), previous: earlier, findings: [] },
      { same, language, severities },
    );
}
