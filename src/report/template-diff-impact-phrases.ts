/** What a changed template does to scores, in words that every form of the report shares. */
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { placeIn } from "../result-name.ts";
import type { Aspect, Change, ImpactEntry, TemplateDiff } from "../template-diff.ts";
import { isRow } from "./template-diff-phrases.ts";

/** One workbook of the impact, cell by cell of its line. */
export interface ToldImpact {
  readonly unit: string;
  readonly old: string;
  readonly new: string;
  readonly difference: string;
  readonly predicate: string;
  readonly flag: string;
  readonly subcomponents: string;
}

export function toldImpact(entry: ImpactEntry, language: Language): ToldImpact {
  const { impact } = textsOf(language).templateDiff;
  const figure = (value: number | null) => (value === null ? "–" : formatNumber(value, language));
  const total = ({ total, answered, of }: ImpactEntry["old"]) =>
    total === null ? impact.incomplete(String(answered), String(of)) : formatNumber(total, language);
  const flag = ({ flagged }: ImpactEntry["old"]) => {
    if (flagged === null) return "–";
    return flagged ? impact.flagged : impact.notFlagged;
  };
  const either = (old: string, now: string) => (old === now ? old : impact.arrow(old, now));
  return {
    unit: entry.unit ?? placeIn(entry.file, entry.sheet),
    old: total(entry.old),
    new: total(entry.new),
    difference: differenceText(entry.difference, language),
    predicate: either(entry.old.predicate ?? "–", entry.new.predicate ?? "–"),
    flag: either(flag(entry.old), flag(entry.new)),
    subcomponents: entry.subcomponents
      .map(({ code, old, new: now }) => `${code} ${impact.arrow(figure(old), figure(now))}`)
      .join("; "),
  };
}

function differenceText(difference: number | null, language: Language): string {
  if (difference === null) return "–";
  if (difference === 0) return formatNumber(0, language);
  return `${difference > 0 ? "+" : "−"}${formatNumber(Math.abs(difference), language)}`;
}

export function impactSummary({ impact }: TemplateDiff, language: Language): string {
  if (!impact) return "";
  const { impact: texts } = textsOf(language).templateDiff;
  const { workbooks, changed, predicate, flag } = impact.summary;
  const count = (value: number) => formatNumber(value, language, 0);
  return [
    texts.summary(count(workbooks), count(changed)),
    ...(predicate > 0 ? [texts.predicates(count(predicate))] : []),
    ...(flag > 0 ? [texts.flags(count(flag))] : []),
  ].join("; ");
}

/** What the figures of the impact rest on, and what they leave out. */
export function impactNotes({ changes, impact }: TemplateDiff, language: Language): readonly string[] {
  if (!impact) return [];
  const { impact: texts } = textsOf(language).templateDiff;
  const beyond = changes.filter(({ affectsScore, kind, about }) => affectsScore && !isRescored(kind, about));
  return [
    texts.official,
    ...(beyond.length > 0 ? [texts.notRescored(formatNumber(beyond.length, language, 0))] : []),
  ];
}

/** Rescoring takes the rows, weights and points of both forms, and nothing else of their cells. */
function isRescored(kind: Change["kind"], about: Aspect): boolean {
  return ROW_CHANGES.has(kind) ? isRow(about) || about.kind === "letter" : kind === "rubric";
}

const ROW_CHANGES: ReadonlySet<Change["kind"]> = new Set([
  ...(["added", "removed", "moved", "renumbered", "reworded", "weight", "points"] as const),
]);
