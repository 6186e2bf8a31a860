/** Phrases that the reports of a region's plan share. */
import { formatList, formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { Raise } from "../plan.ts";
import type { LeftOut, RegionLift, RegionPlan, RegionShare } from "../region-plan.ts";
import { countText } from "./recap-phrases.ts";

type Rows = readonly (readonly string[])[];

export function regionPlanTitle({ year }: RegionPlan, language: Language): string {
  const { regionPlan } = textsOf(language);
  return year === null ? regionPlan.title : regionPlan.titleOf(String(year));
}

/** `38 OPD dihitung, 2 tidak` */
export function countedText({ counted, leftOut }: RegionPlan, language: Language): string {
  const { regionPlan } = textsOf(language);
  const count = regionPlan.counted(countText(counted, language));
  return leftOut.length === 0
    ? count
    : `${count}, ${regionPlan.leftOutCount(countText(leftOut.length, language))}`;
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
      const units = countText(lifts.length, language);
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
      regionPlan.shareShort(letter, countText(most, language), countText(short, language)),
    );
  return [...means, ...missing];
}

/** Means and shares as rows, the head row first. */
export function goalRows({ mean, shares, counted }: RegionPlan, language: Language): Rows {
  const { regionPlan } = textsOf(language);
  const score = (figure: number | null) => (figure === null ? "–" : formatNumber(figure, language));
  const means = mean
    ? [[regionPlan.mean, score(mean.wanted), score(mean.now), score(mean.after), score(mean.most)]]
    : [];
  return [
    [regionPlan.goal, regionPlan.wanted, regionPlan.now, regionPlan.after, regionPlan.most],
    ...means,
    ...shares.map((share) => shareRow(share, counted, language)),
  ];
}

function shareRow(share: RegionShare, counted: number, language: Language): readonly string[] {
  const { regionPlan } = textsOf(language);
  const { letter, wanted, needed, now, after, most } = share;
  const count = (units: number) => regionPlan.units(countText(units, language), countText(counted, language));
  const fraction = `${wanted.numerator}/${wanted.denominator}`;
  return [
    regionPlan.share(letter),
    regionPlan.shareWanted(fraction, countText(needed, language)),
    count(now),
    after === null ? "–" : count(after),
    count(most),
  ];
}

/** Names and codes alone tell an OPD; without both its file does. */
export function regionUnitName({ unit, file }: Pick<RegionLift | LeftOut, "unit" | "file">): string {
  return unit.name ?? unit.code ?? file;
}

/** The lifted OPDs as rows, the head row first. */
export function liftRows({ lifts }: Pick<RegionPlan, "lifts">, language: Language): Rows {
  const { regionPlan } = textsOf(language);
  return [
    [regionPlan.unit, regionPlan.now, regionPlan.after, regionPlan.effort, regionPlan.gain],
    ...lifts.map((lift) => [
      regionUnitName(lift),
      standing(lift.from, language),
      standing(lift.to, language),
      formatWeight(lift.effort, language),
      `+${formatNumber(lift.gain, language)}`,
    ]),
  ];
}

/** `62,10 (B)` */
function standing({ total, predicate }: RegionLift["from"], language: Language): string {
  return `${formatNumber(total, language)} (${predicate})`;
}

/** `Dinas A: 1.c B→BB (kriteria 3, 5); 2.a …` */
export function liftText(lift: RegionLift, language: Language): string {
  return `${regionUnitName(lift)}: ${lift.raises.map((raise) => raiseInShort(raise, language)).join("; ")}`;
}

/** `1.c B→BB (kriteria 3, 5)` */
function raiseInShort({ code, from, to, criteria, criteriaAnswered }: Raise, language: Language): string {
  const { regionPlan } = textsOf(language);
  const numbers = criteria.map(({ number }) => String(number));
  const what = criteriaAnswered ? regionPlan.convince : regionPlan.step;
  const how = numbers.length > 0 ? regionPlan.criteria(numbers.join(", ")) : what;
  return `${code} ${from}→${to} (${how})`;
}

/** `Dinas A: belum lengkap (2.c)` */
export function leftOutText(left: LeftOut, language: Language): string {
  const { regionPlan, plan } = textsOf(language);
  const why =
    left.reason === "incomplete"
      ? regionPlan.reason.incomplete(formatList(left.unanswered, language))
      : { ...plan.unplannedReason, ...regionPlan.reason }[left.reason];
  const name = regionUnitName(left);
  return name === left.file ? `${name}: ${why}` : `${name} (${left.file}): ${why}`;
}
