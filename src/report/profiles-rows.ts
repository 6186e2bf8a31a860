/** Comparisons of rubrics as rows of text, for every report that draws one. */
import { formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { Move, ProfileComparison, ProfileResult, ProfileScore } from "../profile-comparison.ts";
import { predicateText } from "./phrases.ts";
import { answerText, NOTHING } from "./score-rows.ts";

/** A label and one cell for each profile. */
export type ProfileRow = readonly [label: string, ...cells: string[]];

export function totalRows({ profiles }: ProfileComparison, language: Language): readonly ProfileRow[] {
  const { profiles: texts } = textsOf(language);
  const each = (cell: (result: ProfileResult) => string) => profiles.map(cell);
  return [
    [texts.total, ...each(({ total }) => (total === null ? NOTHING : formatNumber(total, language)))],
    [
      texts.predicate,
      ...each(({ predicate, predicateName }) =>
        predicate === null ? texts.incomplete : predicateText(predicate, predicateName ?? ""),
      ),
    ],
    [
      texts.flag,
      ...each(({ flagged }) => (flagged === null ? NOTHING : flagged ? texts.flagged : texts.notFlagged)),
    ],
    [texts.answered, ...each(({ answered, of }) => `${answered}/${of}`)],
  ];
}

export function partedRows({ subcomponents }: ProfileComparison, language: Language): readonly ProfileRow[] {
  return subcomponents.map(({ code, scores }) => [
    code,
    ...scores.map((score) => scoreText(score, language)),
  ]);
}

/** The OPDs of one workbook with their totals under each rubric: what a person looks for first. */
export function unitRows(
  comparisons: readonly ProfileComparison[],
  language: Language,
): readonly ProfileRow[] {
  return comparisons.map((comparison) => [
    unitName(comparison),
    ...comparison.profiles.map(({ total, predicate }) => resultText(total, predicate, language)),
  ]);
}

/** Whose comparison it is, with its sheet among several. */
export function comparisonTitle(comparison: ProfileComparison, language: Language): string {
  const { among, sheet } = comparison;
  if (!among) return unitName(comparison);
  return textsOf(language).profiles.ofSheet(unitName(comparison), sheet ?? "");
}

function unitName({ unit, among, sheet, file }: ProfileComparison): string {
  return unit ?? (among && sheet ? sheet : file);
}

/** `80,00 BB` */
function resultText(total: number | null, predicate: string | null, language: Language): string {
  if (total === null) return textsOf(language).profiles.incomplete;
  return `${formatNumber(total, language)} ${predicate ?? ""}`;
}

/** `BB · 4,80/6` */
function scoreText(score: ProfileScore | null, language: Language): string {
  if (!score) return textsOf(language).profiles.absent;
  if (score.score === null) return NOTHING;
  const points = `${formatNumber(score.score, language)}/${formatWeight(score.weight, language)}`;
  return `${answerText(score, language)} · ${points}`;
}

/** What each choice of another profile would make of the first one's result, one sentence each. */
export function moveLines(
  { profiles }: ProfileComparison,
  { to, samePredicate, choices }: Move,
  language: Language,
): readonly string[] {
  const { profiles: texts } = textsOf(language);
  const from = profiles[0]?.id ?? "";
  const ends = profiles.filter(({ id }) => id === from || id === to);
  // Without a predicate at both ends there is nothing that a choice could move.
  if (ends.some(({ predicate }) => predicate === null)) return [texts.notComparable(from, to)];
  const head = samePredicate ? texts.samePredicate(from, to) : texts.moves(from, to);
  if (choices.length === 0) return [head, texts.noChoices];
  const lines = choices.map(({ choice, total, predicate, enough }) => {
    const tried = texts.tried(texts.choice[choice], resultText(total, predicate, language));
    return !samePredicate && enough ? texts.enough(tried) : tried;
  });
  const none = samePredicate || choices.some(({ enough }) => enough) ? [] : [texts.noneEnough];
  return [head, ...lines, ...none];
}
