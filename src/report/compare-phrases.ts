/** Phrases that the comparison's reports for people share. */
import {
  type ComparedUnit,
  type Comparison,
  type CriterionChange,
  type Period,
  type Step,
  type SubcomponentChange,
  shortOfTarget,
  transitionCount,
  transitionLetters,
  type UnitResult,
  type UnitStep,
} from "../comparison.ts";
import { exact } from "../exact.ts";
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { countText, differenceText, figureText } from "./recap-phrases.ts";

/** `2024 → 2025 → 2026` */
export function periodsText({ periods }: Comparison): string {
  return periods.map(({ label }) => label).join(" → ");
}

export function comparedName({ unit, results }: ComparedUnit): string {
  return unit.name ?? unit.code ?? results.find((result) => result !== null)?.file ?? "";
}

/** A total, or how far it is from being one; a dash where the unit has no result. */
function totalText(result: UnitResult | null | undefined, language: Language): string {
  if (!result) return "–";
  if (result.total !== null) return formatNumber(result.total, language);
  return textsOf(language).compare.ofAnswered(String(result.answered), String(result.of));
}

/** `+1,73`, or what became of the unit in place of a change. */
function stepText(step: UnitStep | undefined, language: Language): string {
  if (step?.change != null) return differenceText(step.change, language);
  return textsOf(language).compare.outcomes[step?.outcome ?? "absent"];
}

/** `B` for the same predicate in both, `C → B` for two. */
export function predicatesText(
  from: Pick<UnitResult, "predicate"> | null | undefined,
  to: Pick<UnitResult, "predicate"> | null | undefined,
): string {
  const shown = [from, to].map((result) => result?.predicate ?? "–");
  return shown[0] === shown[1] ? (shown[0] ?? "–") : shown.join(" → ");
}

/** `kurang 0,96` or `tercapai`; a dash where there is no total. */
function targetText(result: UnitResult | null | undefined, language: Language): string {
  const short = result?.toTarget ?? null;
  if (short === null) return "–";
  const { compare } = textsOf(language);
  return short === 0 ? compare.reached : compare.short(formatNumber(short, language));
}

/** Every unit with its totals, its change, its predicate and the way to the target, as rows; the head row first. */
export function unitRows(
  { periods, units, target }: Comparison,
  language: Language,
): readonly (readonly string[])[] {
  const { compare } = textsOf(language);
  const isMany = periods.length > 2;
  const head = [
    compare.unit,
    ...periods.map(({ label }) => label),
    compare.change,
    ...(isMany ? [compare.sinceFirst(periods[0]?.label ?? "")] : []),
    compare.predicate,
    ...(target === null ? [] : [compare.toTarget(formatWeight(target, language))]),
  ];
  const rowOf = (unit: ComparedUnit) => [
    comparedName(unit),
    ...periods.map((_, place) => totalText(unit.results[place], language)),
    stepText(unit.steps[periods.length - 2], language),
    ...(isMany ? [stepText(unit.steps.at(-1), language)] : []),
    predicatesText(unit.results[periods.length - 2], unit.results.at(-1)),
    ...(target === null ? [] : [targetText(unit.results.at(-1), language)]),
  ];
  return [head, ...units.map(rowOf)];
}

/** `12 naik · 3 turun · 1 baru`; what nobody is, is left out. */
export function countsLine({ counts }: Step, language: Language): string {
  const { compare } = textsOf(language);
  const order = ["rose", "fell", "same", "incomplete", "other-rule", "new", "gone"] as const;
  return order
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => compare.counts(compare.outcomes[outcome], countText(counts[outcome], language)))
    .join(" · ");
}

/** The middles of each period over all its complete results, as rows of a table: head, mean, median. */
export function middleRows({ periods }: Comparison, language: Language): readonly (readonly string[])[] {
  const { compare } = textsOf(language);
  return [
    [compare.middles, ...periods.map(periodLabel)],
    [compare.mean, ...periods.map(({ mean }) => figureText(mean, language))],
    [compare.median, ...periods.map(({ median }) => figureText(median, language))],
  ];
}

function periodLabel({ label, complete }: Period): string {
  return `${label} (${complete})`;
}

/** The middles of those that are complete in both, as rows: head, mean, median; nothing where there are none. */
export function bothRows(
  step: Step,
  { periods }: Comparison,
  language: Language,
): readonly (readonly string[])[] {
  if (!step.both) return [];
  const { compare } = textsOf(language);
  const { units, mean, median } = step.both;
  const row = (name: string, { from, to, change }: typeof mean) => [
    name,
    formatNumber(from, language),
    formatNumber(to, language),
    differenceText(change, language),
  ];
  return [
    [
      compare.both(countText(units, language)),
      periods[step.from]?.label ?? "",
      periods[step.to]?.label ?? "",
      compare.change,
    ],
    row(compare.mean, mean),
    row(compare.median, median),
  ];
}

/** Who reaches the target in the last period, and how far its mean is from it. */
export function targetLine({ target, units, periods }: Comparison, language: Language): string | null {
  if (target === null) return null;
  const { compare } = textsOf(language);
  const totals = units.flatMap(({ results }) => {
    const total = results.at(-1)?.total ?? null;
    return total === null ? [] : [exact(total)];
  });
  const wanted = exact(target);
  const reached = totals.filter((total) => total.gte(wanted)).length;
  const summary = compare.targetSummary(
    countText(reached, language),
    countText(totals.length, language),
    formatWeight(target, language),
  );
  const mean = periods.at(-1)?.mean ?? null;
  // Of one result there is no mean to be told.
  if (mean === null || totals.length < 2) return summary;
  const short = shortOfTarget(mean, target) ?? 0;
  const shown = formatNumber(mean, language);
  return `${summary}; ${short > 0 ? compare.meanToTarget(shown, formatNumber(short, language)) : compare.meanReached(shown)}`;
}

/** From row to column: how many units; the head row first. Empty when no unit is in both. */
export function transitionRows(
  step: Step,
  comparison: Comparison,
  language: Language,
): readonly (readonly string[])[] {
  if (step.transitions.length === 0) return [];
  const { compare } = textsOf(language);
  const name = (letter: string | null) => letter ?? compare.noPredicate;
  const letters = transitionLetters(step, comparison);
  return [
    ["", ...letters.to.map(name)],
    ...letters.from.map((from) => [
      name(from),
      ...letters.to.map((to) => {
        const count = transitionCount(step, from, to);
        return count === 0 ? "·" : countText(count, language);
      }),
    ]),
  ];
}

/** The components and sub-components of one unit as rows, the head row first. */
export function figureRows(
  { shared }: UnitStep,
  { from, to }: { readonly from: string; readonly to: string },
  language: Language,
): readonly (readonly string[])[] {
  if (!shared) return [];
  const { compare } = textsOf(language);
  const order = shared.components.flatMap((component) => [
    { ...component, letters: null },
    ...shared.subcomponents.filter(({ code }) => code.startsWith(`${component.code}.`)),
  ]);
  const head = [compare.code, compare.name, compare.weight, compare.letters, from, to, compare.change];
  return [
    head,
    ...order.map((each) => [
      each.code,
      each.name,
      formatWeight(each.weight, language),
      each.letters === null ? "" : lettersText(each.letters),
      figureText(each.from, language),
      figureText(each.to, language),
      differenceText(each.change, language),
    ]),
  ];
}

function lettersText({ from, to }: SubcomponentChange["letters"]): string {
  return from === to ? (to ?? "–") : `${from ?? "–"} → ${to ?? "–"}`;
}

/** `1.b/3 kini Ya (semula Tidak): …` */
export function criterionText(change: CriterionChange, language: Language): string {
  const { compare } = textsOf(language);
  const key = (answer: boolean | null) => (answer === null ? "null" : answer ? "true" : "false");
  const now = compare.criterionNow[key(change.to)];
  const was = compare.criterionWas[key(change.from)];
  return `${change.subcomponent}/${change.number} ${now} (${was}): ${change.text}`;
}
