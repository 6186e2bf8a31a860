import { type Assessor, criteriaTally } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { type Assessed, assessed, scoredRows } from "../assessed.ts";
import { gradesGiven } from "../grades.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Missing {
  readonly code: string;
  readonly assessor: Assessor;
  /** What the cell says instead of an answer: nothing, or a placeholder such as "-". */
  readonly raw: string;
  /** The self-assessment's letter, where the evaluator left this one open. */
  readonly selfLetter: string | null;
  readonly criteria: { readonly answered: number; readonly of: number };
  readonly letters: readonly string[];
}

export const answerMissing = defineRule<Missing>({
  code: "SKP040",
  name: "answer-missing",
  severity: "error",
  text: {
    id: {
      title: "Jawaban belum diisi",
      why: "Nilai akhir menjumlahkan jawaban seluruh sub-komponen (Lampiran I hlm. 35-36); yang belum dijawab bukan berarti E, sehingga predikat tidak diberikan sampai semuanya terjawab, dan kolom evaluator yang kosong tidak diisi dari penilaian mandiri.",
      message: ({ code, assessor, raw, selfLetter, criteria }) => {
        const who =
          assessor === "evaluator"
            ? `Evaluator belum menjawab ${code}`
            : `Sub-komponen ${code} belum dijawab`;
        if (selfLetter !== null)
          return `${who}; jawaban penilaian mandiri (${selfLetter}) tidak menggantikannya.`;
        if (criteria.answered > 0)
          return `${who}, baru ${criteria.answered} dari ${criteria.of} kriterianya yang dijawab.`;
        return raw.trim() === "" ? `${who}.` : `${who}: selnya berisi ${quoted(raw)}.`;
      },
      fix: ({ code, criteria, letters }) =>
        `Isi jawaban ${code} dengan ${formatList(letters, "id", "or")}${criteria.answered > 0 ? ", atau lengkapi jawaban seluruh kriterianya" : ""}.`,
    },
    en: {
      title: "Answer missing",
      why: "The total adds up the answers of all sub-components (Annex I, pp. 35-36); unanswered does not mean E, so no predicate is given until all are answered, and what the evaluator left open is not filled from the self-assessment.",
      message: ({ code, assessor, raw, selfLetter, criteria }) => {
        const who =
          assessor === "evaluator"
            ? `The evaluator has not answered ${code}`
            : `Sub-component ${code} is not answered`;
        if (selfLetter !== null)
          return `${who}; the self-assessment's answer (${selfLetter}) does not take its place.`;
        if (criteria.answered > 0)
          return `${who}, only ${criteria.answered} of its ${criteria.of} criteria are.`;
        return raw.trim() === "" ? `${who}.` : `${who}: its cell says ${quoted(raw)}.`;
      },
      fix: ({ code, criteria, letters }) =>
        `Answer ${code} with ${formatList(letters, "en", "or")}${criteria.answered > 0 ? ", or answer all of its criteria" : ""}.`,
    },
  },
  example: {
    code: "3.b",
    assessor: "single",
    raw: "",
    selfLetter: null,
    criteria: { answered: 0, of: 9 },
    letters: ["AA", "A", "BB", "B", "CC", "C", "D", "E"],
  },
  check: (subject) => assessed(subject).flatMap(missingIn),
});

function missingIn(parts: Assessed): Occurrence<Missing>[] {
  const { assessor } = parts.scorecard;
  if (assessor === null || !isByLetters(parts.rubric)) return [];
  const letters = parts.rubric.scale.map(({ letter }) => letter);
  const selfRows = assessor === "evaluator" ? scoredRows(parts, "self") : [];
  return scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const answer = row.answers[assessor];
    // A row that is contradicted by its own title, and an answer that cannot be read, are other rules' findings.
    if (scored.letter !== null || row.match === "contradicting" || answer?.kind !== "unanswered") return [];
    if (gradesGiven(row, assessor).length > 0) return [];
    const selfLetter = selfRows.find((self) => self.row === row)?.scored.letter ?? null;
    const criteria = { answered: criteriaTally(row, assessor).answered, of: scored.rubric.criteria.length };
    return [
      { at: answer.at, args: { code: row.code, assessor, raw: answer.raw, selfLetter, criteria, letters } },
    ];
  });
}
