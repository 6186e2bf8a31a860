/** Sentences about a region's plan that its texts and its sheet share. */
import type { LeftOut, RegionPlan } from "../region-plan.ts";
import { formatList, formatNumber, formatWeight } from "./format.ts";
import type { Language } from "./language.ts";
import { textsOf } from "./texts.ts";

/** `38 OPD dihitung, 2 tidak` */
export function countedText({ counted, leftOut }: RegionPlan, language: Language): string {
  const { regionPlan } = textsOf(language);
  const count = regionPlan.counted(countOf(counted, language));
  return leftOut.length === 0
    ? count
    : `${count}, ${regionPlan.leftOutCount(countOf(leftOut.length, language))}`;
}

/** What came of it, in a sentence or two. @param judged whether answers that need judgement were offered */
export function regionOutcome(plan: RegionPlan, judged: boolean, language: Language): string {
  const { regionPlan, plan: each } = textsOf(language);
  switch (plan.outcome) {
    case "nobody":
      return regionPlan.nobody;
    case "reached":
      return regionPlan.reached;
    case "out-of-reach": {
      const why = regionPlan.outOfReach(formatList(shortOf(plan, language), language));
      return judged ? why : `${why} ${each.tryJudgement}`;
    }
    case "found": {
      const { effort, atLeast, lifts } = plan;
      const [figure, least] = [formatWeight(effort ?? 0, language), formatWeight(atLeast ?? 0, language)];
      const units = countOf(lifts.length, language);
      return figure === least ? regionPlan.found(figure, units) : regionPlan.unproven(figure, units, least);
    }
  }
}

function shortOf({ mean, shares }: RegionPlan, language: Language): readonly string[] {
  const { regionPlan } = textsOf(language);
  const means =
    mean && mean.short > 0
      ? [regionPlan.meanShort(formatNumber(mean.most, language), formatNumber(mean.short, language))]
      : [];
  const missing = shares
    .filter(({ short }) => short > 0)
    .map(({ letter, most, short }) =>
      regionPlan.shareShort(letter, countOf(most, language), countOf(short, language)),
    );
  return [...means, ...missing];
}

/** `belum lengkap (2.c)` */
export function leftOutReason({ reason, unanswered }: LeftOut, language: Language): string {
  const { regionPlan, plan } = textsOf(language);
  return reason === "incomplete"
    ? regionPlan.reason.incomplete(formatList(unanswered, language))
    : { ...plan.unplannedReason, ...regionPlan.reason }[reason];
}

function countOf(count: number, language: Language): string {
  return formatNumber(count, language, 0);
}
