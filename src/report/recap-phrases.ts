/** Phrases that the recap's reports for people share. */
import type { Severity } from "../diagnostic.ts";
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import {
  type FindingSource,
  hasRepeated,
  type RankedEntry,
  type Recap,
  type RecapEntry,
  type RecapGroup,
} from "../recap.ts";

/** The workbook's OPD, else what else tells it apart. */
export function unitOf({ unit, file }: RecapEntry): string {
  return unit.name ?? unit.code ?? file;
}

/** The OPD as a ranking names it: where it stands there twice, with the file that tells its lines apart. */
export function rankedUnitOf(entry: RankedEntry, language: Language): string {
  return entry.repeated ? textsOf(language).recap.repeatedUnit(unitOf(entry), entry.file) : unitOf(entry);
}

export function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function countText(count: number, language: Language): string {
  return formatNumber(count, language, 0);
}

/** How many workbooks came to what. */
export function summaryText({ summary }: Recap, language: Language): string {
  const texts = textsOf(language).recap;
  const [workbooks, files, ...counts] = [
    summary.workbooks,
    summary.files ?? 0,
    summary.scored,
    summary.incomplete,
    summary.unreadable,
    summary.notLke,
  ].map((count) => countText(count, language)) as [string, string, string, string, string, string];
  const all = summary.files === undefined ? texts.files(workbooks) : texts.unitsInFiles(workbooks, files);
  return texts.summary(all, ...counts);
}

export function figureText(figure: number | null, language: Language): string {
  return figure === null ? "–" : formatNumber(figure, language);
}

/** `+3,50`; a real minus sign, so that it does not break off its figure. */
export function differenceText(difference: number | null, language: Language): string {
  if (difference === null) return "–";
  const sign = difference > 0 ? "+" : difference < 0 ? "−" : "";
  return `${sign}${formatNumber(Math.abs(difference), language)}`;
}

export function flaggedOf({ ranking }: RecapGroup): readonly RankedEntry[] {
  // The weakest first: whoever is lowest needs help first.
  return ranking.filter(({ flagged }) => flagged === true).toReversed();
}

/**
 * `20 OPD dinilai, 2 belum lengkap; 6 perlu pembinaan (C ke bawah)`, or `14 LKE dari 13 OPD: …` where an OPD sent
 * several.
 */
export function headlineOf(group: RecapGroup, language: Language): string {
  const texts = textsOf(language).recap;
  const scored = group.ranking.filter(({ rank }) => rank !== null).length;
  const flagged = countText(flaggedOf(group).length, language);
  const from = [...new Set(group.ranking.map(({ flagFrom }) => flagFrom))];
  const [only] = from;
  const guidance = from.length === 1 && only ? texts.flagged(flagged, only) : texts.flaggedMixed(flagged);
  const complete = countText(scored, language);
  const incomplete = countText(group.ranking.length - scored, language);
  const workbooks = countText(group.ranking.length, language);
  const counts = hasRepeated(group)
    ? texts.scoredRepeated(workbooks, countText(group.units, language), complete, incomplete)
    : texts.scored(complete, incomplete);
  return `${counts}; ${guidance}`;
}

/** `rata-rata 59,02 · median 62,00 · …`; empty when fewer than two are complete. */
export function figuresOf({ statistics }: RecapGroup, language: Language): readonly string[] {
  const [all] = statistics;
  // Of one total there is no middle and no spread.
  if (!all || all.count === 1) return [];
  const texts = textsOf(language).recap;
  const shown = (figure: number) => formatNumber(figure, language);
  return [
    texts.mean(shown(all.mean)),
    texts.median(shown(all.median)),
    texts.quartiles(shown(all.lowerQuartile), shown(all.upperQuartile)),
    texts.extremes(shown(all.lowest), shown(all.highest)),
  ];
}

export function clusterText(cluster: string | null, language: Language): string {
  const texts = textsOf(language).recap;
  if (cluster === null) return texts.noCluster;
  const names: Readonly<Record<string, string>> = texts.clusterName;
  return Object.hasOwn(names, cluster) ? (names[cluster] ?? cluster) : cluster;
}

/** `2.c 10,50, 4.c 8,75`: the points lost, costliest first. */
export function costliestText({ costliest }: RankedEntry, language: Language): string {
  return costliest.map(({ code, lost }) => `${code} ${formatNumber(lost, language)}`).join(", ");
}

/** A code of findings, and how often it was found. */
export interface Frequency {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
}

/** How often each code was found in the workbooks and across them, the most frequent first. Walks the source once. */
export function frequenciesOf(recap: Recap, findings: FindingSource): readonly Frequency[] {
  const counts = new Map<string, { name: string; severity: Severity; count: number }>();
  for (const source of [findings, recap.findings])
    for (const { diagnostic } of source) {
      const { code, name, severity } = diagnostic;
      const known = counts.get(code);
      if (known) known.count += 1;
      else counts.set(code, { name, severity, count: 1 });
    }
  return [...counts]
    .map(([code, rest]) => ({ code, ...rest }))
    .toSorted((one, other) => other.count - one.count || (one.code < other.code ? -1 : 1));
}

/** All findings by severity. */
export function severityCounts(frequencies: readonly Frequency[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of frequencies) counts[severity] += count;
  return counts;
}

/** So many files are named in a sentence. */
const NAMED_AT_MOST = 5;

/** How many workbooks are no LKE, and the first of them. @param shown a file's name as the form of the recap takes it */
export function notLkeText({ notLke }: Recap, shown: (file: string) => string, language: Language): string {
  const texts = textsOf(language).recap;
  const named = notLke.slice(0, NAMED_AT_MOST).map(({ file }) => shown(file));
  const rest = notLke.length - named.length;
  const more = rest > 0 ? ` ${texts.more(countText(rest, language))}` : "";
  return texts.notLkeCount(countText(notLke.length, language), named.join(", ") + more);
}
