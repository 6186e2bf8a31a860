/** Phrases that the reports of a region's plan share. */
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { leftOutReason } from "../language/region-plan-sentences.ts";
import { textsOf } from "../language/texts.ts";
import type { Raise } from "../plan.ts";
import type { LeftOut, RegionLift, RegionPlan, RegionShare } from "../region-plan.ts";
import { countText } from "./recap-phrases.ts";

type Rows = readonly (readonly string[])[];

export function regionPlanTitle({ year }: RegionPlan, language: Language): string {
  const { regionPlan } = textsOf(language);
  return year === null ? regionPlan.title : regionPlan.titleOf(String(year));
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
  const why = leftOutReason(left, language);
  const name = regionUnitName(left);
  return name === left.file ? `${name}: ${why}` : `${name} (${left.file}): ${why}`;
}
