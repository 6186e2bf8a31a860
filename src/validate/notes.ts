/** Notes, reasons and evidence: what a sub-component must carry besides its letter (Lampiran I p. 36). */
import type { Assessor, CellRef, FoundText, SubcomponentRow } from "../assessment.ts";
import { hasLetterOrDigit, lettersIn } from "../letters.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { rankOf } from "../score/predicate.ts";
import { type Assessed, answerCell, type ScoredRow, scoredRows } from "./assessed.ts";

/** A reason has at least so many words: "ada inovasi" names none, "antrean daring dipakai daerah lain" does. */
const REASON_WORDS = 4;
const WORDS = lettersIn(String.raw`[\p{L}\p{N}][^\s]*`, "g");

/** Whether a text says anything: a dash or a full stop in a cell does not. */
export function saysSomething(text: FoundText | null): text is FoundText {
  return text !== null && hasLetterOrDigit(text.text);
}

/** What an assessor wrote about a sub-component, and the cell where a person looks for it. */
export interface AssessorNote {
  readonly text: string;
  readonly at: CellRef;
}

/**
 * Whether the evaluator's answers are the official ones and have a column for notes of their own: then they are
 * explained there, not in what the office wrote. A form that has one *Catatan* for both keeps it for both. A
 * column that is blank from top to bottom is known in our own template only; nothing that was read tells of it.
 */
export function evaluatorExplainsApart({ assessment, scorecard }: Assessed): boolean {
  return (
    scorecard.assessor === "evaluator" &&
    (assessment.layout === "sakip-template" ||
      assessment.subcomponents.some(({ evaluatorNote }) => evaluatorNote !== null))
  );
}

/** The note that explains the official answer of a row; its text is empty where it says nothing. */
export function officialNote(parts: Assessed, row: SubcomponentRow): AssessorNote {
  if (!evaluatorExplainsApart(parts)) return { text: saidIn(row.note), at: row.noteCell ?? row.at };
  return { text: saidIn(row.evaluatorNote), at: row.evaluatorNote?.at ?? evaluatorNoteCell(parts, row) };
}

function saidIn(text: FoundText | null): string {
  return saysSomething(text) ? text.text : "";
}

/** Where the evaluator would write: in the column of the other notes or, without any, beside the answer. */
function evaluatorNoteCell({ assessment }: Assessed, row: SubcomponentRow): CellRef {
  const other = assessment.subcomponents.find(({ evaluatorNote }) => evaluatorNote !== null)?.evaluatorNote;
  const [column] = /^[A-Z]+/.exec(other?.at.cell ?? "") ?? [];
  const [number] = /\d+$/.exec(row.at.cell) ?? [];
  return column && number
    ? { sheet: row.at.sheet, cell: `${column}${number}` }
    : answerCell(row, "evaluator");
}

function isReason(text: string): boolean {
  return (text.match(WORDS(text)) ?? []).length >= REASON_WORDS;
}

/** The official letters that need a person's judgement and carry no reason for it. */
export function unreasoned(parts: Assessed): ScoredRow[] {
  const { assessor } = parts.scorecard;
  if (assessor === null) return [];
  const { scale } = parts.rubric;
  return scoredRows(parts, assessor).filter(({ row, scored: { letter, from } }) => {
    if (letter === null || from === "mean" || !scale[rankOf(letter, scale)]?.judgement) return false;
    return !isReason(officialNote(parts, row).text);
  });
}

/** A sub-component with the assessors who answered it, and whether any of them gave it points. */
export interface AnsweredRow {
  readonly row: SubcomponentRow;
  readonly by: readonly Assessor[];
  readonly hasPoints: boolean;
}

/** The sub-components that anybody answered. */
export function answeredRows(parts: Assessed): AnsweredRow[] {
  // Notes and evidence are asked for by the regulation of today; points are the former one's.
  if (scoringOf(parts.rubric).method === "points") return [];
  const answered = new Map<SubcomponentRow, AnsweredRow>();
  for (const assessor of parts.assessment.assessors) {
    for (const { row, scored } of scoredRows(parts, assessor)) {
      if (scored.score === null) continue;
      const before = answered.get(row);
      const hasPoints = before?.hasPoints === true || scored.score.gt(0);
      answered.set(row, { row, by: [...(before?.by ?? []), assessor], hasPoints });
    }
  }
  return [...answered.values()];
}
