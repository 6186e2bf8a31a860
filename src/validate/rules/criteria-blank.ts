import type { Assessor, SubcomponentRow } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import type { MeanScoring } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { type Assessed, answerCell, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor } from "../wording.ts";

interface Blank {
  readonly code: string;
  readonly assessor: Assessor;
  readonly numbers: readonly number[];
  readonly denominator: MeanScoring["denominator"];
}

export const criteriaBlank = defineRule<Blank>({
  code: "SKP173",
  name: "criteria-blank",
  severity: "warning",
  text: {
    id: {
      title: "Sebagian kriteria belum dijawab",
      why: "Rubrik ini sendiri yang menetapkan apakah kriteria yang kosong dihitung nol atau tidak dihitung; nilainya berubah begitu kriteria itu dijawab.",
      message: ({ code, assessor, numbers, denominator }) =>
        `Kriteria ${formatList(numbers.map(String), "id")} pada ${code}${ofAssessor(assessor, "id")} belum dijawab; rubrik ini ${denominator === "all" ? "menghitungnya nol" : "tidak menghitungnya"}.`,
      fix: ({ code }) => `Jawab seluruh kriteria ${code}.`,
    },
    en: {
      title: "Some criteria unanswered",
      why: "It is the rubric that says whether a blank criterion counts as nothing or is left out; the score changes as soon as it is answered.",
      message: ({ code, assessor, numbers, denominator }) =>
        `${numbers.length === 1 ? "Criterion" : "Criteria"} ${formatList(numbers.map(String), "en")} of ${code}${ofAssessor(assessor, "en")} ${numbers.length === 1 ? "is" : "are"} not answered; this rubric ${denominator === "all" ? "counts that as nothing" : "leaves that out"}.`,
      fix: ({ code }) => `Answer every criterion of ${code}.`,
    },
  },
  example: { code: "1.b", assessor: "single", numbers: [3, 7], denominator: "all" },
  check: (subject) => assessed(subject).flatMap(blankIn),
});

/** Of every assessor who answered anything: the other one's total is shown and compared too. */
function blankIn(parts: Assessed): Occurrence<Blank>[] {
  const scoring = scoringOf(parts.rubric);
  if (!("denominator" in scoring)) return [];
  const { denominator } = scoring;
  return parts.assessment.assessors.flatMap((assessor) => {
    const rows = scoredRows(parts, assessor).filter(({ scored }) => scored.score !== null);
    const blanks = rows.map(({ row }) => ({ row, numbers: blankNumbers(row, assessor) }));
    const isBlank = blanks.every(({ row, numbers }) => numbers.length === row.criteria.length);
    return blanks
      .filter(({ numbers }) => numbers.length > 0 && (assessor === parts.scorecard.assessor || !isBlank))
      .map(({ row, numbers }) => ({
        at: answerCell(row, assessor),
        args: { code: row.code, assessor, numbers, denominator },
      }));
  });
}

function blankNumbers({ criteria }: SubcomponentRow, assessor: Assessor): readonly number[] {
  return criteria.flatMap(({ number, answers }) =>
    number !== null && answers[assessor]?.kind === "unanswered" ? [number] : [],
  );
}
