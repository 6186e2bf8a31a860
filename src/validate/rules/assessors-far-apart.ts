import { rankOf } from "../../score/predicate.ts";
import { type Assessed, answerCell, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface FarApart {
  readonly code: string;
  readonly self: string;
  readonly evaluator: string;
  readonly steps: number;
}

/** One letter is a matter of opinion; from so many on the two looked at different things. */
const FAR_FROM = 2;

export const assessorsFarApart = defineRule<FarApart>({
  code: "SKP056",
  name: "assessors-far-apart",
  severity: "warning",
  text: {
    id: {
      title: "Penilaian mandiri dan evaluator jauh berbeda",
      why: `Selisih ${FAR_FROM} tingkat huruf atau lebih biasanya berarti buktinya tidak ditemukan atau kriterianya ditafsirkan berbeda; temuan sementara perlu dikonfirmasi kepada pihak yang dievaluasi (Lampiran I hlm. 17).`,
      message: ({ code, self, evaluator, steps }) =>
        `${code} dinilai ${self} secara mandiri dan ${evaluator} oleh evaluator, berselisih ${steps} tingkat.`,
      fix: ({ code }) =>
        `Konfirmasikan ${code} kepada OPD dan tuliskan sebab selisihnya pada catatan evaluator.`,
    },
    en: {
      title: "Self-assessment and evaluator far apart",
      why: `A difference of ${FAR_FROM} letters or more usually means that evidence was not found or criteria were read differently; tentative findings are to be confirmed with those who are evaluated (Annex I, p. 17).`,
      message: ({ code, self, evaluator, steps }) =>
        `${code} is ${self} in the self-assessment and ${evaluator} by the evaluator, ${steps} letters apart.`,
      fix: ({ code }) =>
        `Take ${code} up with the office and write the cause of the difference into the evaluator's note.`,
    },
  },
  example: { code: "2.c", self: "A", evaluator: "CC", steps: 3 },
  check: (subject) => assessed(subject).flatMap(farApartIn),
});

function farApartIn(parts: Assessed): Occurrence<FarApart>[] {
  const { scale } = parts.rubric;
  const selfLetters = new Map(scoredRows(parts, "self").map(({ row, scored }) => [row, scored.letter]));
  return scoredRows(parts, "evaluator").flatMap(({ row, scored: { letter: evaluator } }) => {
    const self = selfLetters.get(row) ?? null;
    if (self === null || evaluator === null) return [];
    const steps = Math.abs(rankOf(self, scale) - rankOf(evaluator, scale));
    return steps >= FAR_FROM
      ? [{ at: answerCell(row, "evaluator"), args: { code: row.code, self, evaluator, steps } }]
      : [];
  });
}
