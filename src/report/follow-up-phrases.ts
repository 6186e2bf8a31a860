/** Phrases that the reports about follow-up share. */
import {
  CARRIED_OVER,
  type DraftRecommendation,
  type FollowedUp,
  type FollowUpCounts,
  type FollowUps,
  type ShareDone,
  type UnitFollowUp,
} from "../follow-up.ts";
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { placesText } from "./phrases.ts";
import { countText } from "./recap-phrases.ts";

export function followedName({ unit, file }: UnitFollowUp): string {
  return unit.name ?? unit.code ?? file;
}

/** `37,5%`, or from what to what it may be; a dash without any recommendation. */
function shareText(done: ShareDone | null, language: Language): string {
  if (done === null) return "–";
  const { followUp } = textsOf(language);
  const [least, most] = [done.least, done.most].map((percent) => formatWeight(percent, language));
  return least === most ? followUp.share(least ?? "") : followUp.shareBetween(least ?? "", most ?? "");
}

/** `3 dari 8 rekomendasi selesai (37,5%) · 2 proses · 3 belum` */
export function countsText(counts: FollowUpCounts, done: ShareDone | null, language: Language): string {
  const { followUp } = textsOf(language);
  const rest = (["inProgress", "open", "unknown", "carriedOver"] as const).filter((key) => counts[key] > 0);
  const figure = (count: number) => countText(count, language);
  return [
    followUp.summary(figure(counts.done), figure(counts.of), shareText(done, language)),
    ...rest.map((key) => followUp.rest[key](figure(counts[key]))),
  ].join(" · ");
}

/** The whole region in a line. */
export function regionText({ counts, done, followingUp, units }: FollowUps, language: Language): string {
  const { followUp } = textsOf(language);
  if (counts.of === 0) return followUp.nothing;
  const where = followUp.units(countText(followingUp, language), countText(units.length, language));
  return `${countsText(counts, done, language)}; ${where}`;
}

/** `belum`, or why nobody knows: `tidak diketahui: status tidak jelas (“menunggu anggaran”)`. */
function statusText({ status, doubt, stated }: FollowedUp, language: Language): string {
  const { followUp } = textsOf(language);
  if (doubt === null) return followUp.statuses[status];
  const why = followUp.doubts[doubt];
  const quoted = doubt === "unclear" && stated !== null ? ` (“${stated}”)` : "";
  return `${followUp.statuses.unknown}: ${why}${quoted}`;
}

/** The status with what else is to be known of it. */
export function standingText(each: FollowedUp, language: Language): string {
  const { followUp } = textsOf(language);
  const isCarried = each.yearsUnfinished >= CARRIED_OVER;
  return [
    statusText(each, language),
    ...(isCarried ? [followUp.carried(countText(each.yearsUnfinished, language))] : []),
    ...(each.again && each.doubt !== "contradicted" ? [followUp.again] : []),
  ].join("; ");
}

/** Where last year's recommendations come from. */
export function previousText({ previous }: UnitFollowUp, language: Language): string {
  const { followUp } = textsOf(language);
  if (previous === null) return followUp.noPrevious;
  const from = followUp.previousOf(previous.file, countText(previous.recommendations, language));
  return previous.matchedBy === null ? from : `${from}, ${followUp.previousBy[previous.matchedBy]}`;
}

/** `2.c: C → BB · hingga +4,50 · sel LKE!D65` */
export function draftFigures(
  { codes, points, from, to, at }: DraftRecommendation,
  language: Language,
): string {
  const { followUp } = textsOf(language);
  const listed = codes.join(", ");
  return [
    from !== null && to !== null ? `${listed}: ${from} → ${to}` : listed,
    points > 0 ? followUp.points(formatNumber(points, language)) : followUp.noPoints,
    ...(at === null ? [] : [followUp.cells(`${at.sheet}!${at.cell}`)]),
  ].join(" · ");
}

/** Where the criteria behind a draft stand, and where else the form asks for the same. */
export function draftPlaces({ codes, criteria }: DraftRecommendation, language: Language): readonly string[] {
  const { followUp } = textsOf(language);
  const places = criteria.flatMap(({ places: all }) => all);
  const cells = placesText(places.flatMap(({ at }) => (at ? [{ sheet: at.sheet, cells: [at.cell] }] : [])));
  const elsewhere = places.filter(({ code }) => !codes.includes(code));
  return [
    ...(cells === "" ? [] : [followUp.cells(cells)]),
    ...elsewhere.map(({ code, number }) => followUp.alsoAsked(`${code}/${number}`)),
  ];
}

/** Sub-components without a draft, by reason. */
export function undraftedTexts({ undrafted }: UnitFollowUp, language: Language): readonly string[] {
  const { followUp } = textsOf(language);
  return (["unanswered", "judgement"] as const).flatMap((why) => {
    const codes = undrafted.filter((each) => each.why === why).map(({ code }) => code);
    return codes.length === 0 ? [] : [followUp.undrafted[why](codes.join(", "))];
  });
}

/** The units as rows, the head row first. */
export function unitRows({ units }: FollowUps, language: Language): readonly (readonly string[])[] {
  const { followUp } = textsOf(language);
  const { columns } = followUp;
  const figure = (count: number) => countText(count, language);
  return [
    [
      followUp.unit,
      columns.of,
      columns.done,
      columns.inProgress,
      columns.open,
      columns.unknown,
      columns.carried,
      columns.share,
      followUp.drafts,
    ],
    ...units.map((each) => [
      followedName(each),
      ...(["of", "done", "inProgress", "open", "unknown", "carriedOver"] as const).map((key) =>
        each.counts.of === 0 ? "–" : figure(each.counts[key]),
      ),
      shareText(each.done, language),
      figure(each.drafts.length),
    ]),
  ];
}

/** What is not certainly done, the longest unfinished first, as rows, the head row first. */
export function unfinishedRows({ units }: FollowUps, language: Language): readonly (readonly string[])[] {
  const { followUp } = textsOf(language);
  const unfinished = units
    .flatMap((unit) => unit.recommendations.map((each) => ({ name: followedName(unit), each })))
    .filter(({ each }) => each.status !== "done")
    .toSorted((one, other) => other.each.yearsUnfinished - one.each.yearsUnfinished);
  return [
    [followUp.unit, followUp.code, followUp.recommendation, followUp.status],
    ...unfinished.map(({ name, each }) => [name, each.code ?? "–", each.text, standingText(each, language)]),
  ];
}

/** What many units lack alike, as rows, the head row first. */
export function causeRows({ causes }: FollowUps, language: Language): readonly (readonly string[])[] {
  const { followUp } = textsOf(language);
  return [
    [followUp.code, followUp.subcomponent, followUp.unit, followUp.pointsOfAll],
    ...causes.map(({ code, name, units, points }) => [
      code,
      name,
      countText(units, language),
      `+${formatNumber(points, language)}`,
    ]),
  ];
}
