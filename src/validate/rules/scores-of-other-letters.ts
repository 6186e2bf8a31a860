import type { Assessor, CellRef } from "../../assessment.ts";
import { exact, pointsOf } from "../../exact.ts";
import type { Cause, Difference } from "../../reconciliation.ts";
import type { ScaleStep } from "../../rubric/schema.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { type Assessed, answerCell, assessed, type ScoredRow, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor, score } from "../wording.ts";

interface Contradicted {
  readonly assessor: Assessor;
  /** Sub-components whose stated score is another letter's, among those that state one. */
  readonly count: number;
  readonly of: number;
  /** The first of them. */
  readonly code: string;
  readonly letter: string;
  readonly answer: string;
  readonly stated: string;
  readonly other: string;
}

/**
 * One or two are figures that somebody typed over; from here on they tell of other letters. Where letters decide, one
 * is enough for a letter that is open and was taken from the criteria.
 */
const LEAST = 3;

/** What a figure is told to be for these reasons says nothing about the letter that it was made of. */
const TELLING: ReadonlySet<Cause["kind"]> = new Set([
  "typed",
  "typed-over",
  "row-reference",
  "other-figure",
  "unknown",
]);

export const scoresOfOtherLetters = defineRule<Contradicted>({
  code: "SKP157",
  name: "scores-of-other-letters",
  severity: "error",
  text: {
    id: {
      title: "Nilai pada lembar berasal dari huruf lain",
      why: "Nilai sub-komponen adalah bobot dikali nilai hurufnya (Lampiran I hlm. 35-36); bila kebanyakan nilai di lembar tepat sama dengan nilai huruf lain, yang terbaca mungkin bukan jawaban yang dimaksud, misalnya kolom tahun lalu atau baris yang bergeser.",
      message: ({ assessor, count, of, code, letter, answer, stated, other }) =>
        `${count} dari ${of} nilai sub-komponen${ofAssessor(assessor, "id")} adalah nilai huruf lain daripada yang terbaca: ${code} terbaca ${letter} (${answer}), tetapi nilainya ${score(stated, "id")}, yaitu nilai ${other}.`,
      fix: ({ answer }) =>
        `Periksa apakah ${answer} dan sel jawaban lainnya memang jawaban yang berlaku; jika ya, hitung ulang nilainya dari huruf itu, jika tidak, tunjukkan kolom yang benar dengan peta (sakip layout init).`,
    },
    en: {
      title: "Scores on the sheet come from other letters",
      why: "A sub-component's score is its weight times the value of its letter (Annex I, pp. 35-36); where most scores on the sheet are exactly those of other letters, what was read may not be the answers that are meant, but last year's column or rows that slid.",
      message: ({ assessor, count, of, code, letter, answer, stated, other }) =>
        `${count} of ${of} sub-component scores${ofAssessor(assessor, "en")} are those of other letters than were read: ${code} was read as ${letter} (${answer}), but its score is ${score(stated, "en")}, which is that of ${other}.`,
      fix: ({ answer }) =>
        `See whether ${answer} and the other answer cells are the answers that count; if so, compute the scores from these letters again, if not, point to the right column with a map (sakip layout init).`,
    },
  },
  example: {
    assessor: "single",
    count: 9,
    of: 12,
    code: "1.b",
    letter: "CC",
    answer: "E19",
    stated: "7.2",
    other: "BB",
  },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      isByLetters(parts.rubric)
        ? parts.assessment.assessors.flatMap((assessor) => contradictedBy(parts, assessor))
        : [],
    ),
});

function contradictedBy(parts: Assessed, assessor: Assessor): Occurrence<Contradicted>[] {
  const differing = new Map(
    parts.differences
      .filter(
        (one) => one.what === "subcomponent" && one.assessor === assessor && TELLING.has(one.cause.kind),
      )
      .map((one) => [one.code, one]),
  );
  if (differing.size === 0) return [];
  const stating = scoredRows(parts, assessor).filter(({ row, scored }) => {
    const figure = row.scores[assessor];
    // Nothing is what a form shows that was never computed.
    return scored.letter !== null && figure?.kind === "number" && Number(figure.decimal) !== 0;
  });
  const contradicted = (among: readonly ScoredRow[]) =>
    among.flatMap((one) => contradiction(one, differing.get(one.row.code), parts, assessor) ?? []);
  const all = contradicted(stating);
  const isTelling = all.length >= LEAST && all.length * 2 >= stating.length;
  const found = isTelling ? all : contradicted(takenFromCriteria(stating));
  const [first] = found;
  if (!first) return [];
  return [{ at: first.at, args: { assessor, count: found.length, of: stating.length, ...first.told } }];
}

/** The rows whose letters the criteria make up for, where the most letters are given. */
function takenFromCriteria(rows: readonly ScoredRow[]): readonly ScoredRow[] {
  const derived = rows.filter(({ scored }) => scored.from === "criteria");
  return derived.length * 2 < rows.length ? derived : [];
}

function contradiction(
  { row, scored }: ScoredRow,
  difference: Difference | undefined,
  { rubric }: Assessed,
  assessor: Assessor,
): { readonly at: CellRef; readonly told: Omit<Contradicted, "assessor" | "count" | "of"> } | null {
  const { letter } = scored;
  if (!difference || letter === null) return null;
  const { stated, at } = difference;
  const isOther = (step: ScaleStep) =>
    step.letter !== letter && pointsOf(scored.rubric.weight, step.value).equals(exact(stated));
  const other = rubric.scale.find(isOther);
  if (!other) return null;
  const answer = answerCell(row, assessor).cell;
  return { at, told: { code: row.code, letter, answer, stated, other: other.letter } };
}
