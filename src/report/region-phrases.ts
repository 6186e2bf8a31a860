/** Phrases that the reports of a region's result share. */
import { CLUSTERS } from "../cluster.ts";
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { RegionTexts } from "../language/region-id.ts";
import { textsOf } from "../language/texts.ts";
import type { FormSubcomponent, Graded, Region, RegionRung } from "../region.ts";
import { predicateText } from "./phrases.ts";
import { clusterText, countText, differenceText, figureText } from "./recap-phrases.ts";
import { conditionText, type LackingDetail } from "./region-conditions.ts";

export function regionTitle({ name, year }: Region, language: Language): string {
  return textsOf(language).region.title(name ?? "", year === null ? "" : String(year));
}

/** `69,04 – B (Baik)` */
function gradedText({ total, predicate, predicateName }: Graded, language: Language): string {
  return `${formatNumber(total, language)} – ${predicateText(predicate, predicateName)}`;
}

/** The parts, the value and the year before: each line with what it rests on. */
export function valueLines(region: Region, language: Language): readonly string[] {
  const { region: texts } = textsOf(language);
  const { instansi, unit, combined, unitWeight } = region;
  const own = instansi?.result ? gradedText(instansi.result, language) : texts.instansiNone;
  const lines = [
    `${texts.instansi}: ${own}${instansi ? ` (${instansi.file})` : ""}`,
    `${texts.unit}: ${unit ? `${gradedText(unit, language)}; ${unitBasis(region, texts, language)}` : texts.unitNone}`,
  ];
  if (unitWeight === null) lines.push(texts.unweighed);
  else if (combined) {
    const shares = [formatWeight(100 - unitWeight, language), formatWeight(unitWeight, language)] as const;
    lines.push(`${texts.combined}: ${gradedText(combined, language)} (${texts.weighed(...shares)})`);
  }
  return [...lines, ...previousLines(region, texts, language)];
}

function unitBasis(region: Region, texts: RegionTexts, language: Language): string {
  const { clusters, unit, unitMean } = region;
  const units = clusters.reduce((sum, { counted }) => sum + counted, 0);
  const there = clusters.filter(({ counted }) => counted > 0).length;
  const how =
    unitMean === "clusters"
      ? texts.unitMean.clusters(String(there), countText(units, language))
      : texts.unitMean.units(countText(units, language));
  const other = unit && texts.otherwise[unitMean](figureText(unit.otherwise.total, language));
  return [how, other].join("; ");
}

function previousLines({ previous }: Region, texts: RegionTexts, language: Language): readonly string[] {
  if (!previous) return [];
  const { year, combined, instansi, unit, change, counted, of } = previous;
  const parts = combined
    ? [gradedText(combined, language)]
    : [
        `${texts.instansi} ${instansi ? gradedText(instansi, language) : texts.instansiNone}`,
        `${texts.unit} ${unit ? gradedText(unit, language) : texts.unitNone}`,
        texts.beforeNoCombined,
      ];
  const changed = change === null ? [] : [texts.change(differenceText(change, language))];
  const basis = texts.beforeCounted(countText(counted, language), countText(of, language));
  return [`${texts.before(year === null ? "" : String(year))}: ${[...parts, ...changed, basis].join("; ")}`];
}

/** How many results stand behind each mean. */
export function countedText({ clusters, units }: Region, language: Language): string {
  const { region: texts } = textsOf(language);
  const parts = clusters.map(({ id, counted, uncounted }) =>
    texts.countedOf(
      clusterText(id, language),
      countText(counted, language),
      countText(counted + uncounted, language),
    ),
  );
  const elsewhere = units.filter(({ cluster, uncounted }) => cluster === null && uncounted !== null).length;
  const rest = elsewhere > 0 ? [texts.elsewhere(countText(elsewhere, language))] : [];
  return `${texts.counted}: ${[...parts, ...rest].join("; ")}`;
}

/** The joint form as rows, the head row first. */
export function formRows({ form, unitWeight }: Region, language: Language): readonly (readonly string[])[] {
  const { region: texts } = textsOf(language);
  const isWeighed = unitWeight !== null;
  const row = (line: FormSubcomponent): readonly string[] => [
    line.code,
    line.name,
    line.weight === WHOLE && line.code === "" ? "" : formatWeight(line.weight, language),
    figureText(line.instansi, language),
    ...CLUSTERS.map((cluster) => figureText(line.clusters[cluster].mean, language)),
    figureText(line.unit, language),
    ...(isWeighed ? [figureText(line.combined, language), figureText(line.percent, language)] : []),
  ];
  return [
    [
      texts.code,
      texts.component,
      texts.weight,
      texts.instansiHead,
      ...CLUSTERS.map((cluster) => clusterText(cluster, language)),
      texts.unitHead,
      ...(isWeighed ? [texts.valueHead, texts.percentHead] : []),
    ],
    ...form.components.flatMap((component) => [row(component), ...component.subcomponents.map(row)]),
    row({ code: "", name: texts.total, weight: WHOLE, ...form.total }),
  ];
}

const WHOLE = 100;

/** What each weight of the units would give; empty where a weight was declared. */
export function weightRows(
  { weights, unitWeight }: Region,
  language: Language,
): readonly (readonly string[])[] {
  const { region: texts } = textsOf(language);
  if (unitWeight !== null || weights.length === 0) return [];
  return [
    [texts.unitWeightHead, texts.combined, texts.predicate],
    ...weights.map((outcome) => [
      `${formatWeight(outcome.unitWeight, language)} %`,
      figureText(outcome.total, language),
      predicateText(outcome.predicate, outcome.predicateName),
    ]),
  ];
}

export function highestText({ highest }: Region, language: Language): string {
  return textsOf(language).region.highest(predicateText(highest.predicate, highest.predicateName));
}

/** What a rung still lacks, a sentence for each condition that is not met. */
export function lackingTexts(
  { conditions }: RegionRung,
  detail: LackingDetail,
  language: Language,
): readonly string[] {
  const unmet = conditions.filter(({ met }) => !met);
  const wording = {
    texts: textsOf(language).region,
    figure: (value: number) => formatNumber(value, language),
    weight: (value: number) => formatWeight(value, language),
  };
  return unmet.map((condition) => conditionText(condition, detail, wording));
}

/** How many units have each predicate or a better one, as whole numbers. */
export function shareRows({ shares }: Region, language: Language): readonly (readonly string[])[] {
  const { region: texts } = textsOf(language);
  return [
    [texts.predicate, texts.all, ...CLUSTERS.map((cluster) => clusterText(cluster, language))],
    ...shares.map(({ predicate, predicateName, counts }) => [
      predicateText(predicate, predicateName),
      ...counts.map(({ count, of }) => texts.fraction(String(count), String(of))),
    ]),
  ];
}

/** The shares that interpretations speak of, a line for each. */
export function namedShareLines({ namedShares }: Region, language: Language): readonly string[] {
  const { region: texts } = textsOf(language);
  return namedShares.map(({ predicate, units, of, source, counts }) => {
    const named = texts.namedShare(predicate, texts.fraction(String(units), String(of)), String(source.page));
    const found = counts.map((count) => {
      const scope = count.cluster === null ? texts.all : clusterText(count.cluster, language);
      const fraction = texts.fraction(String(count.count), String(count.of));
      if (count.of === 0) return texts.shareNone(scope);
      return count.met
        ? texts.shareMet(scope, fraction)
        : texts.shareUnmet(scope, fraction, String(count.missing));
    });
    return `${named}: ${found.join("; ")}`;
  });
}
