import type { Dimension, Rubric } from "../../rubric/schema.ts";
import { rankOf } from "../../score/predicate.ts";
import { type Assessed, answerCell, assessed, type ScoredRow, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface Side {
  readonly code: string;
  readonly dimension: Dimension | null;
  readonly letter: string;
}

/** A later dimension with a better letter than the one it builds on. */
interface Reversed {
  readonly later: Side;
  readonly earlier: Side;
}

/** Each builds on the one before it (Lampiran I p. 21: "gradasi"). */
const GRADATION: readonly Dimension[] = ["keberadaan", "kualitas", "pemanfaatan"];

export const dimensionOrder = defineRule<Reversed>({
  code: "SKP054",
  name: "dimension-order",
  severity: "warning",
  text: {
    id: {
      title: "Gradasi keberadaan, kualitas, pemanfaatan terbalik",
      why: "Sub-komponen bergradasi keberadaan, kualitas, lalu pemanfaatan (Lampiran I hlm. 21): yang belum ada tidak dapat bermutu, dan yang belum bermutu jarang dapat dimanfaatkan dengan baik.",
      message: ({ later, earlier }) =>
        `${later.code} (${later.dimension}) dijawab ${later.letter}, lebih tinggi daripada ${earlier.code} (${earlier.dimension}) yang dijawab ${earlier.letter}.`,
      fix: ({ later, earlier }) =>
        `Periksa kembali bukti ${later.code} dan ${earlier.code}, lalu sesuaikan jawaban yang keliru.`,
    },
    en: {
      title: "Gradation of existence, quality and use reversed",
      why: "The sub-components grade from existence (keberadaan) over quality (kualitas) to use (pemanfaatan) (Annex I, p. 21): what is not there cannot be good, and what is not good can hardly be put to good use.",
      message: ({ later, earlier }) =>
        `${later.code} (${later.dimension}) is answered ${later.letter}, higher than ${earlier.code} (${earlier.dimension}), which is answered ${earlier.letter}.`,
      fix: ({ later, earlier }) =>
        `Check the evidence of ${later.code} and ${earlier.code} again and correct the answer that is wrong.`,
    },
  },
  example: {
    later: { code: "1.c", dimension: "pemanfaatan", letter: "A" },
    earlier: { code: "1.b", dimension: "kualitas", letter: "CC" },
  },
  check: (subject) => assessed(subject).flatMap(reversedIn),
});

function reversedIn(parts: Assessed): Occurrence<Reversed>[] {
  const rows = scoredRows(parts, parts.scorecard.assessor);
  return parts.rubric.components.flatMap((component) => {
    const own = rows.filter(({ scored }) => component.subcomponents.includes(scored.rubric));
    return own.flatMap((later) =>
      own
        .filter((earlier) => isReversed(later, earlier, parts.rubric))
        .map((earlier) => ({
          at: answerCell(later.row, parts.scorecard.assessor),
          args: { later: sideOf(later), earlier: sideOf(earlier) },
        })),
    );
  });
}

function isReversed(
  { scored: later }: ScoredRow,
  { scored: earlier }: ScoredRow,
  { scale }: Rubric,
): boolean {
  if (later.letter === null || earlier.letter === null) return false;
  if (later.rubric.dimension === null || earlier.rubric.dimension === null) return false;
  const step = GRADATION.indexOf(later.rubric.dimension) - GRADATION.indexOf(earlier.rubric.dimension);
  return step === 1 && rankOf(later.letter, scale) < rankOf(earlier.letter, scale);
}

function sideOf({ row, scored }: ScoredRow): Side {
  return { code: row.code, dimension: scored.rubric.dimension, letter: scored.letter ?? "" };
}
