import { type Assessed, assessed } from "../assessed.ts";
import { type AnsweredRow, answeredRows, saysSomething, unreasoned } from "../notes.ts";
import { defineRule, type Occurrence } from "../rule.ts";

/** `code` null: the sheet has no column for notes at all. */
interface Missing {
  readonly code: string | null;
}

export const noteMissing = defineRule<Missing>({
  code: "SKP052",
  name: "note-missing",
  severity: "warning",
  text: {
    id: {
      title: "Catatan belum diisi",
      why: "Setiap sub-komponen yang telah diberi nilai harus dilengkapi dengan catatan berupa keterangan beserta daftar dokumen pendukungnya (Lampiran I hlm. 36).",
      message: ({ code }) =>
        code === null
          ? "Lembar ini tidak mempunyai kolom Catatan."
          : `${code} sudah dijawab, tetapi catatannya belum diisi.`,
      fix: ({ code }) =>
        code === null
          ? "Tambahkan kolom Catatan, lalu jelaskan setiap jawaban di dalamnya."
          : `Tulis pada catatan ${code} keterangan yang menjelaskan jawabannya.`,
    },
    en: {
      title: "Note missing",
      why: "Every sub-component that was given a score must carry a note that explains it and the list of documents that support it (Annex I, p. 36).",
      message: ({ code }) =>
        code === null
          ? "The sheet has no column for notes (Catatan)."
          : `${code} is answered, but has no note.`,
      fix: ({ code }) =>
        code === null
          ? "Add a column Catatan and explain every answer in it."
          : `Write a note for ${code} that explains its answer.`,
    },
  },
  example: { code: "2.b" },
  check: (subject) => assessed(subject).flatMap(missingIn),
});

function missingIn(parts: Assessed): Occurrence<Missing>[] {
  const { assessment } = parts;
  const missing = answeredRows(parts).filter((answered) => !hasNote(answered));
  if (
    missing.length > 0 &&
    assessment.subcomponents.every(({ noteCell, note }) => noteCell === null && note === null)
  ) {
    return [{ at: { sheet: assessment.sheet, cell: null }, args: { code: null } }];
  }
  // Without a note an A is unreasoned already; one finding for one empty cell.
  const reported = new Set(unreasoned(parts).map(({ row }) => row));
  return missing
    .filter(({ row }) => !reported.has(row))
    .map(({ row }) => ({ at: row.noteCell ?? row.at, args: { code: row.code } }));
}

/** The evaluator's own note explains the evaluator's answer, not that of the office. */
function hasNote({ row, letters }: AnsweredRow): boolean {
  const onlyEvaluator = letters.self === undefined && letters.single === undefined;
  return saysSomething(row.note) || (onlyEvaluator && saysSomething(row.evaluatorNote));
}
