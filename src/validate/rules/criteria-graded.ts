import type { Assessor } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { type Assessed, answerCell, assessed, scoredRows } from "../assessed.ts";
import { gradesGiven } from "../grades.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor, shortened } from "../wording.ts";

interface Graded {
  readonly code: string;
  readonly assessor: Assessor;
  readonly grades: readonly string[];
  readonly rubric: string;
}

/** So many different grades are listed. */
const LISTED_GRADES = 8;

export const criteriaGraded = defineRule<Graded>({
  code: "SKP170",
  name: "criteria-graded",
  severity: "error",
  text: {
    id: {
      title: "Kriteria dijawab dengan huruf atau angka yang tidak dikenal rubrik",
      why: "Menurut peraturan, huruf berdiri pada sub-komponen dan kriteria hanya terpenuhi atau tidak (Lampiran I hlm. 35-36); berapa nilai A, B, C, D, atau angka pada kriteria ditetapkan oleh aturan daerah, bukan ditebak.",
      message: ({ code, assessor, grades, rubric }) =>
        `Kriteria ${code}${ofAssessor(assessor, "id")} dijawab dengan ${listed(grades, "id")}, yang tidak dapat dinilai menurut rubrik ${rubric}; ${code} dianggap belum dijawab.`,
      fix: ({ code }) =>
        `Nilai dengan rubrik yang menetapkan nilai jawaban itu (\`--rubric <berkas>\`, dibuat dengan \`sakip rubric new\`), atau isi huruf ${code}, atau jawab kriterianya dengan Ya atau Tidak.`,
    },
    en: {
      title: "Criteria answered with letters or figures that the rubric does not know",
      why: "By the regulation letters stand on sub-components, and a criterion is fulfilled or it is not (Annex I, pp. 35-36); what A, B, C, D or a figure on a criterion is worth is laid down by a local rule and is not guessed.",
      message: ({ code, assessor, grades, rubric }) =>
        `The criteria of ${code}${ofAssessor(assessor, "en")} are answered with ${listed(grades, "en")}, which the rubric ${rubric} cannot score; ${code} counts as unanswered.`,
      fix: ({ code }) =>
        `Score with a rubric that says what those answers are worth (\`--rubric <file>\`, made with \`sakip rubric new\`), or enter the letter of ${code}, or answer its criteria with Ya or Tidak.`,
    },
  },
  example: {
    code: "1.a",
    assessor: "single",
    grades: ["A", "B", "D"],
    rubric: "permenpanrb-88-2021-unit",
  },
  check: (subject) => assessed(subject).flatMap(gradedIn),
});

function listed(grades: readonly string[], language: "id" | "en"): string {
  return formatList(grades.slice(0, LISTED_GRADES).map(shortened), language);
}

function gradedIn(parts: Assessed): Occurrence<Graded>[] {
  const { assessor } = parts.scorecard;
  if (assessor === null || !isByLetters(parts.rubric)) return [];
  return scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const grades = gradesGiven(row, assessor);
    if (scored.score !== null || grades.length === 0) return [];
    return [
      { at: answerCell(row, assessor), args: { code: row.code, assessor, grades, rubric: parts.rubric.id } },
    ];
  });
}
