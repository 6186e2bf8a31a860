import { type Assessor, criteriaTally } from "../../assessment.ts";
import { exact } from "../../exact.ts";
import { formatNumber } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { letterSupportedBy, rankOf } from "../../score/predicate.ts";
import { type Assessed, answerCell, assessed, type ScoredRow, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor } from "../wording.ts";

interface Unsupported {
  readonly code: string;
  readonly assessor: Assessor;
  readonly letter: string;
  readonly supported: string;
  /** Criteria that are fulfilled, those without an answer counted in the letter's favour. */
  readonly fulfilled: number;
  readonly of: number;
  /** Whether every criterion is answered. */
  readonly certain: boolean;
}

export const letterUnsupported = defineRule<Unsupported>({
  code: "SKP050",
  name: "letter-unsupported",
  severity: "warning",
  text: {
    id: {
      title: "Huruf lebih tinggi daripada kriterianya",
      why: "Huruf berarti bagian kriteria yang terpenuhi: BB, A, dan AA memerlukan 100%, B lebih dari 75%, CC lebih dari 50%, C lebih dari 25% (Lampiran I hlm. 35-36); huruf yang diberikan tetap dinilai, tetapi tidak akan bertahan saat dievaluasi.",
      message: ({ code, assessor, letter, supported, ...share }) =>
        `${code}${ofAssessor(assessor, "id")} dijawab ${letter}, padahal ${share.certain ? "hanya" : "paling banyak"} ${share.fulfilled} dari ${share.of} kriterianya terpenuhi (${percent(share, "id")}%), yang mendukung paling tinggi ${supported}.`,
      fix: ({ code, supported }) =>
        `Turunkan jawaban ${code} menjadi ${supported}, atau perbaiki jawaban kriterianya beserta buktinya.`,
    },
    en: {
      title: "Letter higher than its criteria",
      why: "A letter stands for the share of criteria that are fulfilled: BB, A and AA take 100%, B more than 75%, CC more than 50%, C more than 25% (Annex I, pp. 35-36); the letter that was given is scored, but will not stand up to an evaluation.",
      message: ({ code, assessor, letter, supported, ...share }) =>
        `${code}${ofAssessor(assessor, "en")} is answered ${letter}, but ${share.certain ? "only" : "at most"} ${share.fulfilled} of its ${share.of} criteria are fulfilled (${percent(share, "en")}%), which supports ${supported} at best.`,
      fix: ({ code, supported }) =>
        `Lower the answer of ${code} to ${supported}, or correct the answers of its criteria with their evidence.`,
    },
  },
  example: {
    code: "1.b",
    assessor: "single",
    letter: "A",
    supported: "CC",
    fulfilled: 8,
    of: 11,
    certain: true,
  },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      parts.assessment.assessors.flatMap((assessor) => unsupportedBy(parts, assessor)),
    ),
});

function percent({ fulfilled, of }: Pick<Unsupported, "fulfilled" | "of">, language: Language): string {
  return formatNumber(exact(fulfilled).mul(100).div(of), language, 1);
}

function unsupportedBy(parts: Assessed, assessor: Assessor): Occurrence<Unsupported>[] {
  return scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const found = unsupportedLetter({ row, scored }, parts.rubric, assessor);
    return found ? [{ at: answerCell(row, assessor), args: found }] : [];
  });
}

function unsupportedLetter(
  { row, scored }: ScoredRow,
  rubric: Rubric,
  assessor: Assessor,
): Unsupported | null {
  const { letter } = scored;
  if (letter === null || scored.from !== "letter") return null;
  const of = scored.rubric.criteria.length;
  if (of === 0) return null;
  const { unfulfilled, answered } = criteriaTally(row, assessor);
  const fulfilled = Math.max(0, of - unfulfilled);
  const supported = letterSupportedBy(fulfilled, of, rubric).letter;
  if (rankOf(provable(letter, rubric), rubric.scale) >= rankOf(supported, rubric.scale)) return null;
  return { code: row.code, assessor, letter, supported, fulfilled, of, certain: answered >= of };
}

/** What of a letter the criteria can prove at all: a letter that needs judgement stands on the best one that does not. */
function provable(letter: string, rubric: Rubric): string {
  const rank = rankOf(letter, rubric.scale);
  return rubric.scale.find((step, index) => index >= rank && !step.judgement)?.letter ?? letter;
}
