/** `rekap.md` and `--format markdown`: the recap as part of a memo. */
import { SEVERITIES } from "../diagnostic.ts";
import { formatList, formatNumber, formatWeight } from "../language/format.ts";
import { groupTitle } from "../language/group-title.ts";
import type { Language } from "../language/language.ts";
import type { RecapTexts } from "../language/recap-id.ts";
import { textsOf } from "../language/texts.ts";
import {
  type CriterionFigures,
  type FindingSource,
  hasRepeated,
  type Recap,
  type RecapGroup,
} from "../recap.ts";
import { analysisSections } from "./analyses-markdown.ts";
import { escaped, table } from "./markdown-text.ts";
import { predicateText } from "./phrases.ts";
import {
  capitalised,
  clusterText,
  costliestText,
  countText,
  differenceText,
  figuresOf,
  figureText,
  flaggedOf,
  frequenciesOf,
  headlineOf,
  notLkeText,
  rankedUnitOf,
  severityCounts,
  summaryText,
} from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

interface Memo {
  readonly language: Language;
  readonly texts: RecapTexts;
}

/** A memo names so many findings about several files; evidence alone may bring up tens of thousands. */
const ACROSS_AT_MOST = 1000;

/** So many criteria are named as the weakest. */
const WEAKEST = 10;

/** Ends with a newline. */
export function recapMarkdown(recap: Recap, findings: FindingSource, { language }: ReportOptions): string {
  const memo: Memo = { language, texts: textsOf(language).recap };
  const { texts } = memo;
  const parts = [
    `# ${texts.title}`,
    `${summaryText(recap, language)}.`,
    recap.groups.length > 1 ? texts.groupsApart : "",
    recap.groups.length === 0 ? texts.nothingScored : "",
    ...recap.groups.map((group) => groupSection(group, memo)),
    ...analysisSections(recap.analyses, language),
    missingSection(recap, memo),
    unreadableSection(recap, memo),
    notReachedSection(recap, memo),
    findingSection(recap, findings, memo),
    provenanceSection(recap, memo),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** A text of a workbook or a file's name inside a line. */
function shown(text: string): string {
  return escaped(visibleLine(text));
}

function section(heading: string, parts: readonly string[]): string {
  return [`## ${heading}`, ...parts.filter((part) => part !== "")].join("\n\n");
}

function subsection(heading: string, parts: readonly string[]): string {
  return [`### ${heading}`, ...parts.filter((part) => part !== "")].join("\n\n");
}

function groupSection(group: RecapGroup, memo: Memo): string {
  const { texts, language } = memo;
  const figures = figuresOf(group, language);
  return section(shown(groupTitle(group, language)), [
    `**${shown(headlineOf(group, language))}.**`,
    [
      figures.length > 0 ? `${capitalised(formatList(figures, language))}.` : "",
      hasRepeated(group) ? texts.repeatedNote : "",
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),
    guidanceSection(group, memo),
    rankingSection(group, memo),
    distributionSection(group, memo),
    clusterSection(group, memo),
    subcomponentSection(group, memo),
    weakestSection(group, memo),
  ]);
}

function guidanceSection(group: RecapGroup, { texts, language }: Memo): string {
  if (group.statistics.length === 0) return "";
  const flagged = flaggedOf(group);
  if (flagged.length === 0) return texts.guidanceNone;
  const rows = flagged.map((entry) => [
    shown(rankedUnitOf(entry, language)),
    figureText(entry.total, language),
    shown(entry.predicate ?? "–"),
    shown(costliestText(entry, language)) || "–",
    entry.unfulfilled === null ? "–" : countText(entry.unfulfilled, language),
    entry.next ? shown(texts.nextCell(formatNumber(entry.next.points, language), entry.next.predicate)) : "–",
  ]);
  return subsection(texts.guidance, [
    table(
      [texts.unit, texts.total, texts.predicate, texts.costliestHead, texts.unfulfilledHead, texts.nextHead],
      rows,
      [":--", "--:", ":-:", ":--", "--:", ":--"],
    ),
  ]);
}

function rankingSection({ ranking }: RecapGroup, { texts, language }: Memo): string {
  const anyDifference = ranking.some(({ difference }) => difference !== null);
  const rows = ranking.map((entry) => [
    entry.rank === null ? "–" : String(entry.rank),
    shown(rankedUnitOf(entry, language)),
    shown(clusterText(entry.cluster, language)),
    figureText(entry.total, language),
    shown(entry.predicate ?? "–"),
    entry.flagged ? texts.flagMark : "",
    texts.answeredOf(String(entry.answered), String(entry.of)),
    ...(anyDifference ? [differenceText(entry.difference, language)] : []),
  ]);
  const heads = [
    texts.rank,
    texts.unit,
    texts.cluster,
    texts.total,
    texts.predicate,
    texts.flag,
    texts.answered,
    ...(anyDifference ? [texts.difference] : []),
  ];
  const alignment = ["--:", ":--", ":--", "--:", ":-:", ":-:", "--:", ...(anyDifference ? ["--:"] : [])];
  return subsection(texts.ranking, [
    table(heads, rows, alignment),
    anyDifference ? texts.differenceNote : "",
  ]);
}

function distributionSection({ predicates, statistics }: RecapGroup, { texts, language }: Memo): string {
  if (statistics.length === 0) return "";
  const rows = predicates.map(({ letter, name, count }) => [
    shown(predicateText(letter, name)),
    countText(count, language),
  ]);
  return subsection(texts.distribution, [table([texts.predicate, texts.count], rows, [":--", "--:"])]);
}

function clusterSection({ statistics }: RecapGroup, { texts, language }: Memo): string {
  const clusters = statistics.filter(({ scope }) => scope.kind === "cluster");
  if (clusters.length < 2) return "";
  const heads = [
    texts.cluster,
    texts.unit,
    texts.meanHead,
    texts.medianHead,
    texts.lowestHead,
    texts.highestHead,
    texts.flaggedHead,
  ];
  const rows = clusters.map(({ scope, count, flagged, ...figures }) => [
    shown(clusterText(scope.kind === "cluster" ? scope.cluster : null, language)),
    countText(count, language),
    ...[figures.mean, figures.median, figures.lowest, figures.highest].map((figure) =>
      formatNumber(figure, language),
    ),
    countText(flagged, language),
  ]);
  return subsection(texts.clusters, [table(heads, rows, [":--", ...heads.slice(1).map(() => "--:")])]);
}

function subcomponentSection({ components, subcomponents }: RecapGroup, { texts, language }: Memo): string {
  const figures = new Map(subcomponents.map((each) => [each.code, each]));
  const rows = components.flatMap((component) =>
    component.subcomponents.map(({ code, name, weight }) => {
      const { mean = null, percent = null } = figures.get(code) ?? {};
      return [
        shown(code),
        shown(name),
        `${figureText(mean, language)} / ${formatWeight(weight, language)}`,
        figureText(percent, language),
      ];
    }),
  );
  return subsection(texts.subcomponents, [
    table([texts.code, texts.subcomponent, texts.meanOfWeight, texts.percent], rows, [
      ":--",
      ":--",
      "--:",
      "--:",
    ]),
  ]);
}

/** Where the whole region is weak; nothing when no workbook answers criteria. */
function weakestSection(group: RecapGroup, { texts, language }: Memo): string {
  const weakest = group.criteria
    .filter(({ percent, unfulfilled }) => percent !== null && unfulfilled > 0)
    .toSorted((one, other) => (one.percent ?? 0) - (other.percent ?? 0))
    .slice(0, WEAKEST);
  if (weakest.length === 0) return "";
  const wording = wordingOf(group);
  const rows = weakest.map((figures) => [
    shown(`${figures.subcomponent} no. ${figures.number}`),
    shown(wording(figures)),
    texts.fulfilledOf(
      countText(figures.fulfilled, language),
      countText(figures.fulfilled + figures.unfulfilled, language),
      figureText(figures.percent, language),
    ),
  ]);
  return subsection(texts.weakest, [
    table([texts.code, texts.criterion, texts.fulfilledHead], rows, [":--", ":--", ":--"]),
  ]);
}

function wordingOf({ components }: RecapGroup): (criterion: CriterionFigures) => string {
  const texts = new Map(
    components.flatMap(({ subcomponents }) =>
      subcomponents.flatMap(({ code, criteria }) =>
        criteria.map(({ number, text }) => [`${code}/${number}`, text] as const),
      ),
    ),
  );
  return ({ subcomponent, number }) => texts.get(`${subcomponent}/${number}`) ?? "";
}

function missingSection({ missing, summary }: Recap, { texts, language }: Memo): string {
  if (missing === null) return "";
  const listed = countText(summary.listed ?? 0, language);
  if (missing.length === 0) return section(texts.missing, [texts.missingNone(listed)]);
  const rows = missing.map(({ name, code, cluster, near }) => [
    shown(name),
    shown(code ?? "–"),
    shown(clusterText(cluster, language)),
    near === null ? "" : shown(texts.near(near)),
  ]);
  return section(texts.missing, [
    `${texts.missingOf(countText(missing.length, language), listed)}:`,
    table([texts.unit, texts.code, texts.cluster, texts.note], rows),
  ]);
}

function unreadableSection(recap: Recap, { texts, language }: Memo): string {
  const rows = recap.unreadable.map(({ file, reason }) => [
    shown(reason?.code ?? "–"),
    shown(file),
    reason ? `${shown(reason.message)} <br>→ ${shown(reason.fix)}` : "–",
  ]);
  const parts = [
    rows.length > 0 ? table([texts.code, texts.file, texts.reason], rows) : "",
    recap.notLke.length > 0 ? notLkeText(recap, shown, language) : "",
  ];
  return parts.every((part) => part === "") ? "" : section(texts.unreadable, parts);
}

function notReachedSection({ notReached }: Recap, { texts, language }: Memo): string {
  if (notReached.length === 0) return "";
  return section(texts.notReached, [
    texts.notReachedCount(countText(notReached.length, language)),
    notReached.map((file) => `- ${shown(file)}`).join("\n"),
  ]);
}

function findingSection(recap: Recap, findings: FindingSource, { texts, language }: Memo): string {
  const frequencies = frequenciesOf(recap, findings);
  if (frequencies.length === 0) return section(texts.findings, [texts.noFindings]);
  const counts = severityCounts(frequencies);
  const [errors = "", warnings = "", infos = ""] = SEVERITIES.map((severity) =>
    countText(counts[severity], language),
  );
  const frequent = frequencies.map(({ code, name, count }) => [
    shown(code),
    shown(name),
    countText(count, language),
  ]);
  const across = recap.findings
    .slice(0, ACROSS_AT_MOST)
    .map(({ file, diagnostic }) => [
      shown(diagnostic.code),
      shown(file),
      `${shown(diagnostic.message)} <br>→ ${shown(diagnostic.fix)}`,
    ]);
  const rest = recap.findings.length - across.length;
  return section(texts.findings, [
    `${texts.findingCounts(errors, warnings, infos)}.`,
    table([texts.code, texts.findings, texts.frequentHead], frequent, [":--", ":--", "--:"]),
    across.length > 0
      ? subsection(texts.across, [
          table([texts.code, texts.file, texts.findings], across),
          rest > 0 ? texts.moreAcross(countText(rest, language)) : "",
        ])
      : "",
  ]);
}

function provenanceSection({ groups, summary, tool }: Recap, { texts, language }: Memo): string {
  const rubrics = new Map(groups.map(({ rubric }) => [rubric.sha256, rubric.id]));
  const rows = [
    [texts.workbooks, countText(summary.workbooks, language)],
    ...[...rubrics].flatMap(([sha256, id]) => [
      [texts.rubric, shown(id)],
      [texts.rubricSha256, shown(sha256)],
    ]),
    [texts.tool, shown(`${tool.name} ${tool.version}`)],
  ];
  return section(texts.provenance, [table([texts.field, texts.value], rows)]);
}
