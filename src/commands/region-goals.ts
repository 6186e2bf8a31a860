/** What a region's plan is to reach, as a command line gives it: a mean, and shares of the OPDs. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { RegionGoals, WantedShare } from "../region-plan/goals.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoreOf } from "../score-text.ts";
import { UsageError } from "./outcome.ts";
import { shareOf } from "./share-text.ts";

export interface WrittenGoals {
  /** A score. */
  readonly mean: string | undefined;
  /** Each a letter and a share of the OPDs: `BB:2/3`. */
  readonly share: readonly string[];
}

/** @throws UsageError for a goal that is none, and for two shares of one letter */
export function goalsOf({ mean, share }: WrittenGoals, language: Language): RegionGoals {
  const words = textsOf(language).regionPlan;
  const wanted = mean === undefined ? null : scoreOf(mean);
  if (mean !== undefined && wanted === null) throw new UsageError(words.invalidMean(mean));
  const shares = share.map((text) => {
    const parsed = shareOf(text);
    if (!parsed) throw new UsageError(words.invalidShare(text));
    return { ...parsed, letter: parsed.letter.toUpperCase() };
  });
  const twice = shares.find(({ letter }, place) => shares.findIndex((one) => one.letter === letter) < place);
  if (twice) throw new UsageError(words.letterTwice(twice.letter));
  return { mean: wanted, shares };
}

/** @throws UsageError for a share of a letter that none of the predicates has */
export function refuseUnknownLetters(
  shares: readonly WantedShare[],
  predicates: Rubric["predicates"],
  language: Language,
): void {
  const letters = [...new Set(predicates.map(({ letter }) => letter))];
  const stranger = shares.find(({ letter }) => !letters.includes(letter));
  if (stranger)
    throw new UsageError(textsOf(language).regionPlan.unknownLetter(stranger.letter, letters.join(", ")));
}
