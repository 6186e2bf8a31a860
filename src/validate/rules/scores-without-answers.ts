import type { CellRef } from "../../assessment.ts";
import { type Exact, exact, pointsOf, ZERO } from "../../exact.ts";
import { disagrees } from "../../reconciliation.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { type Assessed, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { score } from "../wording.ts";

interface Unanswered {
  /** The column's title. */
  readonly head: string;
  readonly count: number;
  readonly of: number;
  /** The first of them. */
  readonly code: string;
  readonly stated: string;
  readonly recomputed: Exact;
}

/** Half of the rows: fewer figures are remarks. */
const LEAST_SHARE = 2;

export const scoresWithoutAnswers = defineRule<Unanswered>({
  code: "SKP184",
  name: "scores-without-answers",
  severity: "error",
  text: {
    id: {
      title: "Nilai tanpa jawaban yang terbaca",
      why: "Nilai sub-komponen adalah bobot dikali nilai hurufnya (Lampiran I hlm. 35-36); bila sebuah kolom nilai bukan hasil jawaban mana pun yang terbaca, jawaban asalnya terlewat, padahal mungkin jawaban itulah yang berlaku.",
      message: ({ head, count, of, code, stated, recomputed }) =>
        `Kolom nilai di bawah judul ${head} bukan hasil jawaban yang terbaca: ${count} dari ${of} nilainya lain, misalnya ${code} tertulis ${score(stated, "id")}, sedangkan dari jawaban yang terbaca ${score(recomputed, "id")}.`,
      fix: ({ head }) =>
        `Periksa dari jawaban siapa nilai di bawah ${head} berasal dan beri judul “Jawaban” pada kolom jawabannya, atau tunjukkan kolomnya dengan peta (sakip layout init).`,
    },
    en: {
      title: "Scores without answers that were read",
      why: "A sub-component's score is its weight times the value of its letter (Annex I, pp. 35-36); where a column of scores comes from none of the answers that were read, the answers behind it were passed over, and they may be the ones that count.",
      message: ({ head, count, of, code, stated, recomputed }) =>
        `The scores under the title ${head} do not come from the answers that were read: ${count} of ${of} differ, such as ${code} with ${score(stated, "en")}, where the answers that were read give ${score(recomputed, "en")}.`,
      fix: ({ head }) =>
        `See from whose answers the scores under ${head} come and give their column the title “Jawaban” (answer), or point to it with a map (sakip layout init).`,
    },
  },
  example: { head: "I5", count: 3, of: 12, code: "1.b", stated: "7.2", recomputed: exact("5.4") },
  check: (subject) => assessed(subject).flatMap(unansweredIn),
});

/** A score that the sheet states, and what the answers of each assessor on its row come to. */
interface Stated {
  readonly code: string;
  readonly decimal: string;
  readonly at: CellRef;
  readonly isUnheard: boolean;
  readonly weight: number;
  readonly recomputed: readonly Exact[];
}

/**
 * Under the name of somebody who was not read any figure that nobody else's answers give tells of answers. Under
 * nobody's name the figures must all be letters' scores: figures of another kind stand beside scores too.
 */
function unansweredIn(parts: Assessed): Occurrence<Unanswered>[] {
  const { rubric, assessment } = parts;
  return [...statedScores(parts)].flatMap(([head, figures]) => {
    const differing = figures.filter(
      ({ decimal, recomputed }) =>
        recomputed.length > 0 && recomputed.every((score) => disagrees(decimal, score, rubric)),
    );
    const [first] = differing;
    const [recomputed] = first?.recomputed ?? [];
    if (!first || !recomputed) return [];
    const isWhole = figures.length * LEAST_SHARE >= assessment.subcomponents.length;
    const isOfLetters = isWhole && figures.every((figure) => isOfALetter(figure, rubric));
    if (!first.isUnheard && !isOfLetters) return [];
    const { code, decimal: stated, at } = first;
    return [{ at, args: { head, count: differing.length, of: figures.length, code, stated, recomputed } }];
  });
}

/** The scores of each column that belongs to no answers, by the cell of its title. Nothing is what was never computed. */
function statedScores(parts: Assessed): ReadonlyMap<string, readonly Stated[]> {
  const columns = new Map<string, Stated[]>();
  const results = parts.assessment.assessors.map((assessor) => scoredRows(parts, assessor));
  for (const [index, { row, scored }] of (results[0] ?? []).entries())
    for (const { head, isUnheard, figure } of row.otherScores ?? []) {
      if (figure.kind !== "number" || exact(figure.decimal).equals(ZERO)) continue;
      const recomputed = results.flatMap((rows) => rows[index]?.scored.score ?? []);
      const { decimal, at } = figure;
      const stated = { code: row.code, decimal, at, isUnheard, weight: scored.rubric.weight, recomputed };
      columns.set(head.cell, [...(columns.get(head.cell) ?? []), stated]);
    }
  return columns;
}

function isOfALetter({ decimal, weight }: Stated, rubric: Rubric): boolean {
  return (
    isByLetters(rubric) &&
    rubric.scale.some(({ value }) => !disagrees(decimal, pointsOf(weight, value), rubric))
  );
}
