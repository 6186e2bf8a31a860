/** Notes, reasons and evidence: what a sub-component must carry besides its letter (Lampiran I p. 36). */
import type { Assessor, FoundText, SubcomponentRow } from "../assessment.ts";
import { rankOf } from "../score/predicate.ts";
import { type Assessed, type ScoredRow, scoredRows } from "./assessed.ts";

/** A reason has at least so many words: "ada inovasi" names none, "antrean daring dipakai daerah lain" does. */
const REASON_WORDS = 4;

/** Whether a text says anything: a dash or a full stop in a cell does not. */
export function saysSomething(text: FoundText | null): text is FoundText {
  return text !== null && /[\p{L}\p{N}]/u.test(text.text);
}

/** What a sub-component's note says to its letter; the evaluator may reason in either of two notes. */
export function reasonOf(row: SubcomponentRow, assessor: Assessor): string {
  const notes = assessor === "evaluator" ? [row.evaluatorNote, row.note] : [row.note];
  return notes
    .filter(saysSomething)
    .map(({ text }) => text)
    .join(" ");
}

function isReason(text: string): boolean {
  return (text.match(/[\p{L}\p{N}][^\s]*/gu) ?? []).length >= REASON_WORDS;
}

/** The official letters that need a person's judgement and carry no reason for it. */
export function unreasoned(parts: Assessed): ScoredRow[] {
  const { assessor } = parts.scorecard;
  if (assessor === null) return [];
  const { scale } = parts.rubric;
  return scoredRows(parts, assessor).filter(({ row, scored: { letter } }) => {
    if (letter === null || !scale[rankOf(letter, scale)]?.judgement) return false;
    return !isReason(reasonOf(row, assessor));
  });
}

/** A sub-component with the letters that assessors gave it. */
export interface AnsweredRow {
  readonly row: SubcomponentRow;
  readonly letters: Readonly<Partial<Record<Assessor, string>>>;
}

/** The sub-components that anybody answered. */
export function answeredRows(parts: Assessed): AnsweredRow[] {
  const letters = new Map<SubcomponentRow, Partial<Record<Assessor, string>>>();
  for (const assessor of parts.assessment.assessors) {
    for (const { row, scored } of scoredRows(parts, assessor)) {
      if (scored.letter !== null) letters.set(row, { ...letters.get(row), [assessor]: scored.letter });
    }
  }
  return Array.from(letters, ([row, given]) => ({ row, letters: given }));
}
