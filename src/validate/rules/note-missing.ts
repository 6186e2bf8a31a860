import { type Assessed, assessed } from "../assessed.ts";
import {
  type AnsweredRow,
  answeredRows,
  evaluatorExplainsApart,
  officialNote,
  saysSomething,
  unreasoned,
} from "../notes.ts";
import { defineRule, type Occurrence } from "../rule.ts";

/** `code` null: the sheet has no column for notes at all. `evaluator`: it is the evaluator's own note. */
interface Missing {
  readonly code: string | null;
  readonly evaluator: boolean;
}

export const noteMissing = defineRule<Missing>({
  code: "SKP052",
  name: "note-missing",
  severity: "warning",
  text: {
    id: {
      title: "Catatan belum diisi",
      why: "Setiap sub-komponen yang telah diberi nilai harus dilengkapi dengan catatan berupa keterangan beserta daftar dokumen pendukungnya (Lampiran I hlm. 36).",
      message: ({ code, evaluator }) => {
        if (code === null) return "Lembar ini tidak mempunyai kolom Catatan.";
        return evaluator
          ? `${code} sudah dijawab evaluator, tetapi catatan evaluatornya belum diisi.`
          : `${code} sudah dijawab, tetapi catatannya belum diisi.`;
      },
      fix: ({ code, evaluator }) =>
        code === null
          ? "Tambahkan kolom Catatan, lalu jelaskan setiap jawaban di dalamnya."
          : `Tulis pada catatan ${evaluator ? "evaluator " : ""}${code} keterangan yang menjelaskan jawabannya.`,
    },
    en: {
      title: "Note missing",
      why: "Every sub-component that was given a score must carry a note that explains it and the list of documents that support it (Annex I, p. 36).",
      message: ({ code, evaluator }) => {
        if (code === null) return "The sheet has no column for notes (Catatan).";
        return evaluator
          ? `${code} is answered by the evaluator, but has no evaluator's note.`
          : `${code} is answered, but has no note.`;
      },
      fix: ({ code, evaluator }) =>
        code === null
          ? "Add a column Catatan and explain every answer in it."
          : `Write ${evaluator ? "an evaluator's note" : "a note"} for ${code} that explains its answer.`,
    },
  },
  example: { code: "2.b", evaluator: false },
  check: (subject) => assessed(subject).flatMap((parts) => [...officeNotes(parts), ...evaluatorNotes(parts)]),
});

function officeNotes(parts: Assessed): Occurrence<Missing>[] {
  const { assessment } = parts;
  const apart = evaluatorExplainsApart(parts);
  const missing = answeredRows(parts).filter((answered) => !hasNote(answered, apart));
  if (
    missing.length > 0 &&
    assessment.subcomponents.every(({ noteCell, note }) => noteCell === null && note === null)
  ) {
    return [{ at: { sheet: assessment.sheet, cell: null }, args: { code: null, evaluator: false } }];
  }
  // Without a note an A is unreasoned already; one finding for one empty cell.
  const reported = new Set(apart ? [] : unreasoned(parts).map(({ row }) => row));
  return missing
    .filter(({ row }) => !reported.has(row))
    .map(({ row }) => ({ at: row.noteCell ?? row.at, args: { code: row.code, evaluator: false } }));
}

/** The evaluator's own note explains the evaluator's answer, not that of the office. */
function hasNote({ row, by }: AnsweredRow, apart: boolean): boolean {
  const onlyEvaluator = !by.includes("self") && !by.includes("single");
  return saysSomething(row.note) || (onlyEvaluator && (apart || saysSomething(row.evaluatorNote)));
}

/** And the other way round: what the office wrote does not explain why the evaluator decided so. */
function evaluatorNotes(parts: Assessed): Occurrence<Missing>[] {
  if (!evaluatorExplainsApart(parts)) return [];
  const reported = new Set(unreasoned(parts).map(({ row }) => row));
  return answeredRows(parts)
    .filter(({ row, by }) => by.includes("evaluator") && !reported.has(row))
    .map(({ row }) => ({ row, ...officialNote(parts, row) }))
    .filter(({ text }) => text === "")
    .map(({ row, at }) => ({ at, args: { code: row.code, evaluator: true } }));
}
