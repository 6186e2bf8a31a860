import {
  type Assessor,
  type BrokenCell,
  type CriterionRow,
  isDoubtful,
  type SubcomponentRow,
} from "../../assessment.ts";
import type { Language } from "../../language/language.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { assessed } from "../assessed.ts";
import { gradesGiven } from "../grades.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { brokenContent, ofAssessor, quoted } from "../wording.ts";

interface Unknown {
  readonly code: string;
  readonly number: number;
  readonly assessor: Assessor;
  readonly raw: string;
  /** Set where the cell holds an error or a formula without a result. */
  readonly cause: BrokenCell | null;
}

export const criterionAnswerUnknown = defineRule<Unknown>({
  code: "SKP043",
  name: "criterion-answer-unknown",
  severity: "warning",
  text: {
    id: {
      title: "Jawaban kriteria tidak dikenal",
      why: "Kriteria hanya terpenuhi atau belum terpenuhi; jawaban lain tidak dihitung, sehingga huruf tidak dapat diturunkan atau diperiksa dari kriterianya (Lampiran I hlm. 35-36).",
      message: ({ code, number, assessor, ...cell }) =>
        `Jawaban kriteria ${number} pada ${code}${ofAssessor(assessor, "id")} berisi ${content(cell, "id")}; yang diterima hanya Ya atau Tidak.`,
      fix: ({ code, number }) => `Ganti jawaban kriteria ${number} pada ${code} dengan Ya atau Tidak.`,
    },
    en: {
      title: "Criterion answer unknown",
      why: "A criterion is fulfilled or it is not; other answers do not count, so that no letter can be derived from the criteria or checked against them (Annex I, pp. 35-36).",
      message: ({ code, number, assessor, ...cell }) =>
        `The answer to criterion ${number} of ${code}${ofAssessor(assessor, "en")} is ${content(cell, "en")}; only Ya (yes) or Tidak (no) is accepted.`,
      fix: ({ code, number }) => `Change the answer to criterion ${number} of ${code} to Ya or Tidak.`,
    },
  },
  example: { code: "1.b", number: 3, assessor: "single", raw: "sebagian", cause: null },
  check: (subject) =>
    assessed(subject)
      .filter(({ rubric }) => isByLetters(rubric))
      .flatMap(({ assessment }) =>
        assessment.subcomponents.flatMap((row) =>
          assessment.assessors
            // Grades are told of together, once for the sub-component.
            .filter((assessor) => !isTold(row, assessor))
            .flatMap((assessor) => row.criteria.flatMap((one) => unusable(row.code, one, assessor))),
        ),
      ),
});

function isTold(row: SubcomponentRow, assessor: Assessor): boolean {
  return row.answers[assessor]?.kind === "unanswered" && gradesGiven(row, assessor).length > 0;
}

function content({ raw, cause }: Pick<Unknown, "raw" | "cause">, language: Language): string {
  return cause ? brokenContent(cause, language) : quoted(raw);
}

function unusable(
  code: string,
  { number, answers }: CriterionRow,
  assessor: Assessor,
): Occurrence<Unknown>[] {
  const answer = answers[assessor];
  if (number === null || (answer?.kind !== "unknown" && answer?.kind !== "broken")) return [];
  // Two ticks are told as what they are.
  if (answer.kind === "unknown" && answer.also) return [];
  const cause = answer.kind === "broken" ? answer.cause : null;
  if (cause && isDoubtful(cause)) return [];
  return [{ at: answer.at, args: { code, number, assessor, raw: answer.raw, cause } }];
}
