/** What became of recommendations → what the page shows of it. */
import type { DraftRecommendation, FollowedUp, FollowUps, UnitFollowUp } from "../follow-up.ts";
import type { PageDraft, PageFollowed, PageFollowUp } from "./follow-up-data.ts";

export function gatherFollowUp({ counts, done, followingUp, units, causes }: FollowUps): PageFollowUp {
  const texts = new Map<string, number>();
  const drafts = units
    .flatMap((unit, place) => unit.drafts.map((draft) => draftOf(draft, place, texts)))
    .sort((one, other) => other.points - one.points);
  return {
    counts,
    done,
    followingUp,
    units: units.map((unit) => ({
      name: unit.unit.name ?? unit.unit.code ?? unit.file,
      file: unit.file,
      counts: unit.counts,
      done: unit.done,
      drafts: unit.drafts.length,
    })),
    recommendations: units
      .flatMap((unit, place) => unit.recommendations.map((each) => followedOf(each, unit, place)))
      .sort(
        (one, other) =>
          Number(one.status === "done") - Number(other.status === "done") || other.years - one.years,
      ),
    causes,
    drafts,
    texts: [...texts.keys()],
  };
}

function followedOf(
  { text, code, status, doubt, stated, evidence, again, yearsUnfinished }: FollowedUp,
  { year }: UnitFollowUp,
  unit: number,
): PageFollowed {
  const since = yearsUnfinished > 0 && year !== null ? year - yearsUnfinished + 1 : null;
  return { unit, text, code, status, doubt, stated, evidence, again, years: yearsUnfinished, since };
}

/** What a sentence quotes is the same for many OPDs, and what joins the quotes too. */
const QUOTE = /(?<=“)|(?=”)/u;

function draftOf(
  { text, codes, points, from, to }: DraftRecommendation,
  unit: number,
  texts: Map<string, number>,
): PageDraft {
  const parts = text.split(QUOTE).map((part) => {
    const place = texts.get(part) ?? texts.size;
    texts.set(part, place);
    return place;
  });
  return { unit, codes, points, from, to, text: parts };
}
